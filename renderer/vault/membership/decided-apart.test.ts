import { describe, expect, it } from 'vitest';
import { aFoundedRig, aSecondRig, memberIn, openedIn } from '../../../test/fakes/two-devices.ts';
import { createRigShare, type Rig } from '../../../test/fakes/vault-rig.ts';
import type { MembersView } from '../../../shared/contract/vault/members.ts';
import type { AskedMembershipAct } from '../../../shared/domain/membership/asked-acts.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';

/** @file What the page of the members is told, at real vaults over a share, when two custodians decided without having seen each other. Everybody is invented. */

const membersAt = async (rig: Rig): Promise<MembersView> => {
  const asked = await rig.ask('members', {});
  assert(asked.ok, 'the members are told');
  return asked.value;
};
const meet = async (...rigs: readonly Rig[]): Promise<void> => {
  for (const rig of [...rigs, ...rigs]) await rig.syncOnce();
};
const decide = async (rig: Rig, ...acts: AskedMembershipAct[]): Promise<string> => {
  const answer = await rig.ask('proposeMembership', { acts });
  assert(answer.ok, 'a custodian may decide this');
  return answer.value.hash;
};
const sign = async (rig: Rig, hash: string): Promise<void> =>
  expect(await rig.ask('signMembership', { hash })).toMatchObject({
    ok: true,
    value: { stands: true },
  });
const belonging = ({ members }: MembersView): readonly string[] =>
  members.flatMap(({ name, removedAt }) => (removedAt ? [] : [name])).toSorted();
const officesOf = ({ members }: MembersView, who: string): readonly string[] | undefined =>
  members.find(({ member }) => member === who)?.offices;

/** Mara, who founded the unit, Rafi, who is a custodian too, and Bartholomew, who is none. */
async function aUnitOfThree() {
  const share = await createRigShare();
  const founder = await aFoundedRig(share);
  const rigs = [
    founder.rig,
    (await aSecondRig(founder, { name: 'Rafi Stonebridge' }, share)).rig,
    (await aSecondRig(founder, { name: 'Bartholomew Wrenfield' }, share)).rig,
  ] as const;
  const [mara, rafi] = rigs;
  for (const rig of rigs) await rig.chooseShare();
  await decide(mara, { act: 'custodian.added', member: memberIn(rafi) });
  await meet(...rigs);
  return rigs;
}

describe('two custodians who decide apart', () => {
  it('are both shown it: what was taken away holds, what was added waits until both sign which of it stands', async () => {
    const [mara, rafi, bart] = await aUnitOfThree();
    const supervisor = await decide(mara, {
      act: 'offices.set',
      member: memberIn(mara),
      offices: ['investigator', 'supervisor'],
    });
    await meet(mara, rafi);
    await sign(rafi, supervisor);
    const removed = await decide(mara, { act: 'member.removed', member: memberIn(bart) });
    await meet(mara, rafi);

    for (const rig of [mara, rafi]) {
      const view = await membersAt(rig);
      expect(belonging(view)).toEqual(['Mara Hale', 'Rafi Stonebridge']);
      expect(officesOf(view, memberIn(mara))).toEqual(['investigator']);
      expect(view).toMatchObject({ waiting: [], beside: [] });
      const [decisions = []] = view.disputed;
      expect(view.disputed).toHaveLength(1);
      expect(decisions.map(({ hash }) => hash).toSorted()).toEqual(
        [removed, supervisor].toSorted(),
      );
      expect(decisions.find(({ hash }) => hash === supervisor)).toMatchObject({
        signedBy: expect.arrayContaining(['Mara Hale', 'Rafi Stonebridge']) as string[],
        decided: [{ act: 'offices.set', name: 'Mara Hale', adds: true }],
      });
      expect(decisions.find(({ hash }) => hash === removed)).toMatchObject({
        signedBy: ['Mara Hale'],
        decided: [
          { act: 'member.removed', name: 'Bartholomew Wrenfield', adds: false },
          { act: 'unit-key.renewed', adds: false },
        ],
      });
    }

    const settled = await decide(mara, { act: 'dispute.settled', blocks: [supervisor] });
    await meet(mara, rafi);
    expect((await membersAt(rafi)).waiting).toMatchObject([
      {
        iMaySign: true,
        signedBy: ['Mara Hale'],
        decided: [{ act: 'dispute.settled', stands: [{ act: 'offices.set', name: 'Mara Hale' }] }],
      },
    ]);
    await sign(rafi, settled);
    await meet(rafi, mara);
    for (const rig of [mara, rafi]) {
      const view = await membersAt(rig);
      expect(view).toMatchObject({ disputed: [], waiting: [], beside: [], warnings: [] });
      expect(belonging(view)).toEqual(['Mara Hale', 'Rafi Stonebridge']);
      expect(officesOf(view, memberIn(mara))).toEqual(['investigator', 'supervisor']);
    }
    expect([...mara.bugs, ...rafi.bugs]).toEqual([]);
  });

  it('who remove each other are shown so to a third, whose signature on one removal undoes the other', async () => {
    const [mara, rafi, bart] = await aUnitOfThree();
    await sign(rafi, await promoted(mara, rafi, bart));
    await meet(rafi, mara, bart);
    const away = await decide(mara, { act: 'member.removed', member: memberIn(bart) });
    const revenge = await decide(bart, { act: 'member.removed', member: memberIn(mara) });
    await meet(mara, bart, rafi);

    const view = await membersAt(rafi);
    expect(belonging(view)).toEqual(['Rafi Stonebridge']);
    expect(view.beside.map(({ hash }) => hash).toSorted()).toEqual([away, revenge].toSorted());
    expect(view.beside).toMatchObject([{ iMaySign: true }, { iMaySign: true }]);
    expect(view.disputed).toHaveLength(1);
    await sign(rafi, away);
    await meet(rafi, mara);
    for (const rig of [rafi, mara]) {
      const after = await membersAt(rig);
      expect(belonging(after)).toEqual(['Mara Hale', 'Rafi Stonebridge']);
      expect(after).toMatchObject({ disputed: [], beside: [], mine: { isActive: true } });
    }
    expect([...mara.bugs, ...rafi.bugs]).toEqual([]);
  });

  it('are read again by who belongs again: what the third recorded meanwhile, though nothing comes to the third', async () => {
    const [mara, rafi, bart] = await aUnitOfThree();
    await sign(rafi, await promoted(mara, rafi, bart));
    const id = await aSharedCase(mara, rafi);
    await meet(rafi, mara, bart);
    const away = await decide(mara, { act: 'member.removed', member: memberIn(bart) });
    await decide(bart, { act: 'member.removed', member: memberIn(mara) });
    await meet(mara, bart, rafi);
    await records(rafi, id, 'Recorded while both were gone.');
    await sign(rafi, away);
    await rafi.syncOnce();
    await mara.syncOnce();
    const view = await mara.ask('refreshCase', { caseId: id });
    assert(view.ok, 'the case is there');
    expect(JSON.stringify(view.value)).toContain('Recorded while both were gone.');
    expect([...mara.bugs, ...rafi.bugs]).toEqual([]);
  });

  it('who remove each other, and are the last, both stay, and both sign that it is settled', async () => {
    const [mara, rafi] = await aUnitOfThree();
    const keysAt = (rig: Rig): number => openedIn(rig).keys.unitKeys.length;
    const before = keysAt(mara);
    await decide(mara, { act: 'member.removed', member: memberIn(rafi) });
    await decide(rafi, { act: 'member.removed', member: memberIn(mara) });
    await meet(mara, rafi);
    // Nobody hands a key to somebody they removed because a block of theirs came.
    expect([mara, rafi].map(keysAt)).toEqual([before + 1, before + 1]);
    for (const rig of [mara, rafi]) {
      const view = await membersAt(rig);
      expect(belonging(view)).toEqual(['Bartholomew Wrenfield', 'Mara Hale', 'Rafi Stonebridge']);
      expect(view.warnings).toContain('custodians-remove-each-other');
      expect(view.disputed).toHaveLength(1);
    }
    const settled = await decide(mara, { act: 'dispute.settled', blocks: [] });
    await meet(mara, rafi);
    expect((await membersAt(rafi)).waiting).toMatchObject([{ iMaySign: true }]);
    await sign(rafi, settled);
    await meet(rafi, mara);
    for (const rig of [mara, rafi]) {
      const view = await membersAt(rig);
      expect(belonging(view)).toEqual(['Bartholomew Wrenfield', 'Mara Hale', 'Rafi Stonebridge']);
      expect(view).toMatchObject({ disputed: [], beside: [], warnings: [] });
    }
    // Both read what either recorded meanwhile, and go on under a third key.
    expect([mara, rafi].map(keysAt)).toEqual([before + 3, before + 3]);
    expect([...mara.bugs, ...rafi.bugs]).toEqual([]);
  });
});

/** A case that one opened, and gave to the other. */
async function aSharedCase(by: Rig, other: Rig): Promise<CaseId> {
  const saved = await by.ask('append', { stream: 'new', checkOnly: false, events: [aReport()] });
  assert(saved.ok && saved.value.caseId, 'a case is opened');
  const { caseId } = saved.value;
  const { member, name } = openedIn(other).me;
  const named = {
    ...{ type: 'officeholder.named/1', personId: anId(name), memberId: member, name },
    ...{ rankOrGrade: 'DC', offices: ['investigator'], collarNumber: '' },
  };
  await by.ask('append', { stream: 'unit', checkOnly: false, events: [named] });
  const given = await by.ask('grantAccess', {
    ...{ caseId, memberId: member, memberName: name },
    ...{ reason: 'Shares the enquiry.', withReporter: false, reporterReason: '' },
    ...{ withCharacteristics: false, anotherPerson: '' },
  });
  assert(given.ok, JSON.stringify(given));
  return caseId;
}

const records = async (rig: Rig, stream: CaseId, what: string): Promise<void> => {
  const { name } = openedIn(rig).me;
  const event = {
    type: 'task.set/1',
    ...{ taskId: anId('task'), what, detail: '', dueOn: '2027-03-01' },
    ...{ owner: { personId: anId(name), name }, priority: 'ordinary' },
  };
  expect(await rig.ask('append', { stream, checkOnly: false, events: [event] })).toMatchObject({
    ok: true,
  });
};

/** Bartholomew is to be a custodian: decided by one, and with the other to sign. */
async function promoted(by: Rig, other: Rig, whom: Rig): Promise<string> {
  const hash = await decide(by, { act: 'custodian.added', member: memberIn(whom) });
  await meet(by, other);
  return hash;
}
