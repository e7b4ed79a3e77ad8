import { expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.ts';
import { aFoundedRig, aSecondRig, memberIn, openedIn } from '../../../test/fakes/two-devices.ts';
import { createRigShare, type Rig } from '../../../test/fakes/vault-rig.ts';
import type { MembersView } from '../../../shared/contract/vault/members.ts';
import { assert } from '../../../shared/kit/assert.ts';

/** @file Two real vaults over a share in memory: one makes the other a custodian, both sign, one removes the other. */

const membersAt = async (rig: Rig): Promise<MembersView> => {
  const asked = await rig.ask('members', {});
  assert(asked.ok, 'the members are told');
  return asked.value;
};
const meet = async (...rigs: readonly Rig[]): Promise<void> => {
  for (const rig of [...rigs, ...rigs]) await rig.syncOnce();
};

it('brings decisions, signatures and new keys to the other workstation, and keeps late work of whoever left apart', async () => {
  const share = await createRigShare();
  const founder = await aFoundedRig(share);
  const second = await aSecondRig(founder, { name: 'Rafi Stone' }, share);
  const [mara, rafi] = [founder.rig, second.rig];
  await mara.chooseShare();
  await rafi.chooseShare();
  const [maraId, rafiId] = [memberIn(mara), memberIn(rafi)];

  const made = await mara.ask('proposeMembership', {
    acts: [{ act: 'custodian.added', member: rafiId }],
  });
  expect(made).toMatchObject({ ok: true, value: { stands: true } });
  await meet(mara, rafi);
  expect((await membersAt(rafi)).mine).toEqual({
    isCustodian: true,
    isActive: true,
    needsSecond: true,
  });

  const offices = await rafi.ask('proposeMembership', {
    acts: [{ act: 'offices.set', member: maraId, offices: ['investigator', 'supervisor'] }],
  });
  assert(offices.ok, 'a custodian proposes');
  expect(offices.value.stands).toBe(false);
  await meet(rafi, mara);
  const waiting = (await membersAt(mara)).waiting;
  expect(waiting).toMatchObject([{ iMaySign: true, lacking: 1, signedBy: ['Rafi Stone'] }]);
  const signed = await mara.ask('signMembership', { hash: offices.value.hash });
  expect(signed).toMatchObject({ ok: true, value: { stands: true } });
  await meet(mara, rafi);
  expect((await membersAt(rafi)).waiting).toEqual([]);
  expect((await membersAt(rafi)).members.find(({ member }) => member === maraId)?.offices).toEqual([
    'investigator',
    'supervisor',
  ]);

  const before = openedIn(mara).keys.unitKeys.length;
  const removed = await mara.ask('proposeMembership', {
    acts: [{ act: 'member.removed', member: rafiId }],
  });
  expect(removed).toMatchObject({ ok: true, value: { stands: true } });
  expect(openedIn(mara).keys.unitKeys).toHaveLength(before + 1);
  // Rafi has not heard yet, and goes on.
  const late = await rafi.ask('append', { stream: 'new', events: [aReport({})], checkOnly: false });
  expect(late.ok).toBe(true);
  await meet(rafi, mara, rafi);
  expect((await membersAt(rafi)).mine.isActive).toBe(false);
  expect(openedIn(rafi).keys.unitKeys).toHaveLength(before);
  expect(openedIn(mara).late.map(({ device }) => device)).toEqual([openedIn(rafi).device.device]);
  expect(
    await rafi.ask('proposeMembership', { acts: [{ act: 'member.removed', member: maraId }] }),
  ).toMatchObject({ ok: false });
  expect([...mara.bugs, ...rafi.bugs]).toEqual([]);
});
