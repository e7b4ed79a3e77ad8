import { expect, it } from 'vitest';
import { aCaseOn, rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import { aSecondRig, memberIn, openedIn, type OpenRig } from '../../../test/fakes/two-devices.ts';
import { aUnitOnAShare, joined, meet } from '../../../test/fakes/unit-on-a-share.ts';
import type { MembersView } from '../../../shared/contract/vault/members.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';

/** @file What hangs on one disk: a case that one workstation opens, a unit that one custodian lets people into. Everybody is invented. */

const rigs = rigsOfATest();

const isLostWithOne = async ({ rig }: OpenRig, caseId: CaseId): Promise<boolean> => {
  const asked = await rig.ask('accessOf', { caseId });
  assert(asked.ok, 'who can see it is told');
  return asked.value.isLostWithOne;
};
const warnings = async ({ rig }: OpenRig): Promise<MembersView['warnings']> => {
  const asked = await rig.ask('members', {});
  assert(asked.ok, 'the members are told');
  return asked.value.warnings;
};
const revoke = async ({ rig }: OpenRig, ended: OpenRig): Promise<void> => {
  const { device } = openedIn(ended.rig).device;
  const done = await rig.ask('proposeMembership', { acts: [{ act: 'device.revoked', device }] });
  assert(done.ok, 'the workstation is ended');
};

it('warns of a case while one workstation opens it: not with a colleague, nor with a second workstation that has its key', async () => {
  const { share, mara } = await aUnitOnAShare();
  const rafi = await joined(mara, share, 'Rafi Stone');
  rigs.push(mara.rig, rafi.rig);
  const id = await aCaseOn(mara.rig);
  await meet(mara, rafi);
  expect(await isLostWithOne(mara, id)).toBe(true);

  const memberId = memberIn(rafi.rig);
  const given = await mara.rig.ask('grantAccess', {
    ...{ caseId: id, memberId, memberName: 'Rafi Stone', reason: 'Shares the enquiry.' },
    ...{ withReporter: false, reporterReason: '', withCharacteristics: false, anotherPerson: '' },
  });
  assert(given.ok, 'it is given');
  await meet(mara, rafi);
  for (const one of [mara, rafi]) expect(await isLostWithOne(one, id)).toBe(false);
  const back = await rafi.rig.ask('stepBack', {
    ...{ caseId: id, reason: 'On leave.', forConflict: false },
  });
  assert(back.ok, 'the colleague steps back');
  await meet(rafi, mara);
  expect(await isLostWithOne(mara, id)).toBe(true);

  const laptop = await aSecondRig(mara, { ofFounder: true }, share);
  rigs.push(laptop.rig);
  await laptop.rig.chooseShare();
  // It belongs to the unit, and has no key of the case yet.
  expect(await isLostWithOne(mara, id)).toBe(true);
  await meet(mara, laptop);
  for (const one of [mara, laptop]) expect(await isLostWithOne(one, id)).toBe(false);
  await revoke(mara, laptop);
  expect(await isLostWithOne(mara, id)).toBe(true);
});

it('warns of a unit while one custodian, or one workstation of a custodian, lets people in', async () => {
  const { share, mara } = await aUnitOnAShare();
  rigs.push(mara.rig);
  // Nobody to be shut out yet.
  expect(await warnings(mara)).toEqual(['single-custodian']);
  const rafi = await joined(mara, share, 'Rafi Stone');
  rigs.push(rafi.rig);
  await meet(mara, rafi);
  expect(await warnings(mara)).toEqual(['single-custodian', 'bus-factor']);
  const made = await mara.rig.ask('proposeMembership', {
    acts: [{ act: 'custodian.added', member: memberIn(rafi.rig) }],
  });
  assert(made.ok && made.value.stands, 'there are two custodians');
  await meet(mara, rafi);
  for (const one of [mara, rafi]) expect(await warnings(one)).toEqual([]);
  await revoke(mara, rafi);
  expect(await warnings(mara)).toEqual(['bus-factor']);
});
