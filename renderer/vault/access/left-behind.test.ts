import { expect, it } from 'vitest';
import { anId } from '../../../test/builders/people.ts';
import {
  aFoundedRig,
  aSecondRig,
  memberIn,
  openedIn,
  shareCharter,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { aCaseOn, rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import { createRigShare } from '../../../test/fakes/vault-rig.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { caseKeysHeld, handOut } from './hand-out.ts';

/** @file Keys from somebody who left meanwhile (see [Note: Keys from who left]). Found by the simulator. Everybody is invented. */

const rigs = rigsOfATest();

/** Mara founded the unit; Rafi opened a case and gave it to June, who is away until he has left. */
async function aHandOver() {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  const rafi = await aSecondRig(mara, { name: 'Rafi Stone' }, share);
  const june = await aSecondRig(mara, { name: 'June Marsh' }, share);
  await shareCharter(mara.rig, rafi.rig);
  for (const { rig } of [mara, rafi, june]) {
    rigs.push(rig);
    await rig.chooseShare();
  }
  const named = await mara.rig.ask('append', {
    ...{ stream: 'unit', checkOnly: false },
    events: [
      {
        type: 'officeholder.named/1',
        ...{ personId: anId('June Marsh'), memberId: memberIn(june.rig), name: 'June Marsh' },
        ...{ rankOrGrade: 'DC', offices: ['investigator'], collarNumber: '' },
      },
    ],
  });
  assert(named.ok, 'the colleague is named');
  await meet(mara, rafi);
  const id = await aCaseOn(rafi.rig);
  const given = await rafi.rig.ask('grantAccess', {
    ...{ caseId: id, memberId: memberIn(june.rig), memberName: 'June Marsh' },
    ...{ reason: 'Takes it over.', withReporter: false, reporterReason: '' },
    ...{ withCharacteristics: false, anotherPerson: '' },
  });
  assert(given.ok, JSON.stringify(given));
  await meet(rafi, mara);
  return { mara, rafi, june, id };
}

async function meet(...everybody: readonly OpenRig[]): Promise<void> {
  for (const _round of [1, 2, 3]) for (const { rig } of everybody) await rig.syncOnce();
}

const remove = async (mara: OpenRig, rafi: OpenRig): Promise<void> => {
  const removed = await mara.rig.ask('proposeMembership', {
    acts: [{ act: 'member.removed', member: memberIn(rafi.rig) }],
  });
  assert(removed.ok, JSON.stringify(removed));
};

it('reads a case that was given by somebody who had left when it came, and goes on under a new key', async () => {
  const { mara, rafi, june, id } = await aHandOver();
  await remove(mara, rafi);
  await meet(mara, june);
  expect(await june.rig.ask('refreshCase', { caseId: id })).toMatchObject({ ok: true });
  // The one that Rafi still holds, and one that he was not given.
  expect(openedIn(june.rig).keys.caseKeys.all(id)).toHaveLength(2);
});

it('takes no key from somebody who left, under which nothing that stands was sealed', async () => {
  const { mara, rafi, june, id } = await aHandOver();
  await remove(mara, rafi);
  const opened = openedIn(rafi.rig);
  const invented = { what: 'case-key' as const, epoch: 65_536 * 9, key: '07'.repeat(32) };
  await handOut(rafi.rig.room, opened, {
    ...{ stream: id, epoch: invented.epoch, reason: '' },
    ...{ devices: [openedIn(june.rig).device.device] },
    keys: [invented, ...caseKeysHeld(opened, id)],
  });
  await meet(rafi, mara, june);
  const held = openedIn(june.rig).keys.caseKeys.all(id);
  expect(held.map(({ epoch }) => epoch)).not.toContain(invented.epoch);
  expect(held.length).toBeGreaterThan(0);
});
