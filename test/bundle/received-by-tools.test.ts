import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assert } from '../../shared/kit/assert.ts';
import { copyBytes } from '../../shared/kit/bytes.ts';
import { outsideKeys } from '../../renderer/vault/outside/outside-keys.ts';
import { aFoundedRig, openedIn } from '../fakes/two-devices.ts';
import { bagErrors, bundleByTools, signingKeyByTools } from './outside-tools.ts';

it('opens in the vault what somebody sealed for the unit with age, tar, sha512sum and ssh-keygen alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'by-tools-'));
  const { rig } = await aFoundedRig();
  await rig.ask('makeOutsideKeys', { members: [] });
  const { keyFile, fingerprint } = signingKeyByTools(folder);
  const { bundle, signature } = bundleByTools(folder, {
    name: 'PSD-2027-014',
    files: { 'letter.txt': 'A letter (invented).', 'exhibits/ABC-1.bin': '\u0000\u0001' },
    recipient: outsideKeys(openedIn(rig))?.recipient ?? '',
    keyFile,
  });
  expect(bagErrors(join(folder, 'PSD-2027-014'))).toEqual([]);
  const looked = await rig.ask('lookAtBundle', {
    bundle: copyBytes(readFileSync(bundle)),
    signature: readFileSync(signature, 'utf8'),
  });
  expect(looked).toMatchObject({ value: { signer: { standing: 'stranger', fingerprint } } });
  const opened = await rig.ask('openBundle', {});
  assert(opened.ok && 'files' in opened.value, 'it opens');
  expect(opened.value.isSignedInside).toBe(false);
  expect(opened.value.files.map(({ path }) => path).toSorted()).toEqual([
    'bag-info.txt',
    'bagit.txt',
    'data/exhibits/ABC-1.bin',
    'data/letter.txt',
    'manifest-sha512.txt',
    'tagmanifest-sha512.txt',
  ]);
  expect(await rig.ask('readBundleFile', { path: 'data/letter.txt' })).toMatchObject({
    value: { text: 'A letter (invented).' },
  });
  expect(await rig.ask('readBundleFile', { path: 'data/exhibits/ABC-1.bin' })).toMatchObject({
    value: { text: undefined },
  });
  expect(rig.bugs).toEqual([]);
  rig.kill();
  rmSync(folder, { recursive: true });
});
