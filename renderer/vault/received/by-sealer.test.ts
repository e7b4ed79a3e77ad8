import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aBundle,
  anArchive,
  aSigningKey,
  sha512,
  signatureOver,
} from '../../../test/builders/outside-bundle.ts';
import { aFoundedRig, openedIn } from '../../../test/fakes/two-devices.ts';
import type { Rig } from '../../../test/fakes/vault-rig.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { sealBody } from '../../../electron/sealer/age-body.ts';
import { sealerMachine } from '../../../test/fakes/sealer.ts';
import { ageHead } from '../seal/age-head.ts';
import { outsideKeys } from '../outside/outside-keys.ts';

/** @file A bundle of any size, read by the sealer at a real vault. Everybody is invented. */

const hester = aSigningKey('11'.repeat(32));
let rig: Rig;
let recipient = '';
beforeEach(async () => {
  ({ rig } = await aFoundedRig());
  const made = await rig.ask('makeOutsideKeys', { members: [] });
  assert(made.ok, 'the unit has keys');
  recipient = outsideKeys(openedIn(rig))?.recipient ?? '';
});
afterEach(() => {
  expect(rig.bugs).toEqual([]);
  rig.kill();
});

async function look(bundle: Bytes, signature: string) {
  await rig.offer('PSD-14.bag.tar.age', bundle);
  const chosen = await rig.ask('chooseFiles', {});
  assert(chosen.ok && chosen.value.files[0], 'a file is chosen');
  const looked = await rig.ask('lookAtBundle', { token: chosen.value.files[0].token, signature });
  assert(looked.ok, JSON.stringify(looked));
  return looked.value;
}
async function open(request: { passphrase?: string; identity?: string } = {}) {
  const opened = await rig.ask('openBundle', request);
  assert(opened.ok, JSON.stringify(opened));
  return opened.value;
}
const parts = (): readonly string[] =>
  [...rig.disk.files().keys()].filter((path) => path.endsWith('.prt'));
const received = () => openedIn(rig).unit.state.receivedBundle.received;

async function* oneRun(bytes: Bytes): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

describe('a bundle that a sealer reads', () => {
  it('is opened, read file by file, and gone with its key when it is closed', async () => {
    const { bundle, signature } = await aBundle(hester, { recipient });
    expect(await look(bundle, signature)).toMatchObject({ signer: { standing: 'stranger' } });
    expect(parts()).toEqual([]);
    expect(await open()).toMatchObject({ isSignedInside: true });
    expect(received()).toMatchObject([{ files: 3 }]);
    expect(parts()).toHaveLength(1);
    expect(await rig.ask('readBundleFile', { path: 'data/exhibits/E0001.bin' })).toMatchObject({
      value: { text: 'An exhibit (invented).', isCut: false },
    });
    await rig.ask('closeBundle', {});
    expect(parts()).toEqual([]);
    expect((await rig.ask('readBundleFile', { path: 'data/case.html' })).ok).toBe(false);
  });

  it('waits while a passphrase is typed wrong, and is let go of when another is chosen', async () => {
    const { bundle, signature } = await aBundle(hester, { passphrase: 'ten invented words' });
    await look(bundle, signature);
    await look(bundle, signature);
    expect(await open({ passphrase: 'nine' })).toMatchObject({
      trouble: { because: 'seal/wrong-passphrase' },
    });
    expect(await open({ passphrase: 'ten invented words' })).toMatchObject({
      isSignedInside: true,
    });
  });

  it('is refused when its file is another one by the time it is opened, though the same hand sealed both', async () => {
    const { header, fileKeySecret } = await ageHead({ recipients: [recipient] });
    const whole = async (exhibit: string): Promise<Bytes> => {
      const archive = await anArchive(hester, { 'exhibits/E0001.bin': exhibit });
      const pieces: Uint8Array[] = [header];
      const room = { ...sealerMachine(rig.disk), step: () => undefined };
      for await (const run of sealBody(room, fileKeySecret, oneRun(archive)))
        pieces.push(run.slice());
      return concatBytes(pieces);
    };
    const signed = await whole('What was signed.');
    await look(signed, signatureOver(hester, sha512(signed)));
    rig.disk.tamper('/outside/PSD-14.bag.tar.age', await whole('What was put in.'));
    expect(await rig.ask('openBundle', {})).toEqual({
      ...{ ok: false, error: { fault: { kind: 'file/changed' } } },
    });
    expect(parts()).toEqual([]);
  });

  it('is refused at the step that can tell, and nothing of it stays', async () => {
    const refusal = async (bundle: Bytes): Promise<readonly string[]> => {
      const looked = await look(bundle, signatureOver(hester, sha512(bundle)));
      const answer = 'trouble' in looked ? looked : await open();
      assert('trouble' in answer, 'it is refused');
      expect(parts()).toEqual([]);
      return [answer.trouble.step, answer.trouble.because, ...answer.trouble.paths];
    };
    const archive = await anArchive(hester);
    const { bundle } = await aBundle(hester, { recipient }, archive);
    const flipped = copyBytes(bundle);
    flipped[bundle.length - 20] = (flipped[bundle.length - 20] ?? 0) ^ 1;
    expect(await refusal(flipped)).toEqual(['seal', 'seal/damaged']);
    expect(await refusal(copyBytes(bundle.subarray(0, -40)))).toEqual(['seal', 'seal/damaged']);
    expect(await refusal(encodeText('not age'))).toEqual(['seal', 'seal/not-age']);
    const sealed = async (inside: Uint8Array): Promise<readonly string[]> =>
      refusal((await aBundle(hester, { recipient }, inside)).bundle);
    const changed = Buffer.from(archive);
    changed.write('Xn', changed.indexOf('An exhibit'));
    expect(await sealed(changed)).toEqual(['bag', 'bag/changed', 'data/exhibits/E0001.bin']);
    expect(await sealed(await anArchive(aSigningKey('22'.repeat(32))))).toEqual([
      'inner-signature',
      'inner/other-signer',
    ]);
    expect((await sealed(encodeText('not a tar')))[0]).toBe('archive');
    expect(await sealed(new Uint8Array(1024))).toEqual(['archive', 'bag/no-bag']);
    const wrong = await look(bundle, signatureOver(hester, sha512('another')));
    expect(wrong).toMatchObject({ trouble: { because: 'signature/does-not-fit' } });
  });
});
