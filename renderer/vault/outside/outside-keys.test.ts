import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFoundedRig, aSecondRig, memberIn, openedIn } from '../../../test/fakes/two-devices.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import { createRigShare, type Rig } from '../../../test/fakes/vault-rig.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { makeOutsideKeys, setHolders } from './make-outside-keys.ts';
import { settleOutsideKeys } from './hand-outside-keys.ts';
import {
  formerOutsideKeys,
  outsideKeys,
  receivingIdentities,
  signForOutsiders,
  unitPrincipal,
} from './outside-keys.ts';

/** @file The unit's keys for outsiders at real vaults. Everybody is invented. */

const rigs = rigsOfATest();

const meet = async (...all: readonly Rig[]): Promise<void> => {
  for (const rig of [...all, ...all, ...all]) await rig.syncOnce();
};
const makeKeys = async (rig: Rig, members: Parameters<typeof makeOutsideKeys>[2] = []) => {
  const made = await makeOutsideKeys(rig.room, openedIn(rig), members);
  assert(made.ok, 'the keys are made');
  await settleOutsideKeys(rig.room, openedIn(rig));
  return made.value;
};

it('signs what ssh-keygen verifies under the unit’s name, and nothing before the unit has a key', async () => {
  const { rig } = await aFoundedRig();
  rigs.push(rig);
  const opened = openedIn(rig);
  const content = 'A sealed bundle (invented).';
  const sha512 = createHash('sha512').update(content).digest('hex');
  expect(outsideKeys(opened)).toBeUndefined();
  expect(signForOutsiders(opened, sha512)).toMatchObject({
    ok: false,
    error: { refusals: [{ kind: 'outside/no-keys' }] },
  });
  expect((await makeKeys(rig)).stands).toBe(true);
  const signed = signForOutsiders(opened, sha512);
  const keys = outsideKeys(opened);
  assert(signed.ok && keys, 'the unit signs');
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(folder, 'signature'), signed.value);
  writeFileSync(join(folder, 'allowed_signers'), keys.allowedSigners);
  const verify = ['-Y', 'verify', '-f', 'allowed_signers', '-I', unitPrincipal];
  const said = execFileSync(
    'ssh-keygen',
    [...verify, '-n', 'ccu-sealed-bundle', '-s', 'signature'],
    { cwd: folder, input: content, encoding: 'utf8' },
  );
  expect(said).toContain(keys.fingerprint);
  expect(keys.words).toHaveLength(6);
  expect(keys.recipient).toMatch(/^age1/);
});

it('hands the keys to whom the custodians name, and to nobody else', async () => {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  const rafi = await aSecondRig(mara, { name: 'Rafi Stone' }, share);
  const june = await aSecondRig(mara, { name: 'June Marsh' }, share);
  for (const { rig } of [mara, rafi, june]) {
    rigs.push(rig);
    await rig.chooseShare();
  }
  await makeKeys(mara.rig, [memberIn(rafi.rig)]);
  await meet(mara.rig, rafi.rig, june.rig);
  expect(outsideKeys(openedIn(rafi.rig))?.mayUse).toBe(true);
  expect(outsideKeys(openedIn(june.rig))?.mayUse).toBe(false);
  expect(signForOutsiders(openedIn(june.rig), '00'.repeat(64))).toMatchObject({
    error: { refusals: [{ kind: 'outside/not-held' }] },
  });
  await setHolders(mara.rig.room, openedIn(mara.rig), [memberIn(june.rig)]);
  await settleOutsideKeys(mara.rig.room, openedIn(mara.rig));
  await meet(mara.rig, june.rig, rafi.rig);
  expect(outsideKeys(openedIn(june.rig))?.mayUse).toBe(true);
  const [inUse] = openedIn(june.rig).membership.charter().outsideKeys;
  const handed = openedIn(june.rig).unit.state.outsideKeys.handed[inUse?.signing ?? ''];
  expect(handed).toHaveLength(3);
});

it('keeps former keys, so that what they signed and what was sealed to them is still the unit’s', async () => {
  const { rig } = await aFoundedRig();
  rigs.push(rig);
  const opened = openedIn(rig);
  await makeKeys(rig);
  const first = outsideKeys(opened);
  await makeKeys(rig);
  assert(first, 'there were keys');
  expect(bytesToHex(outsideKeys(opened)?.signingPublic ?? new Uint8Array())).not.toBe(
    bytesToHex(first.signingPublic),
  );
  expect(formerOutsideKeys(opened).map(({ fingerprint }) => fingerprint)).toEqual([
    first.fingerprint,
  ]);
  expect(receivingIdentities(opened)).toHaveLength(2);
});
