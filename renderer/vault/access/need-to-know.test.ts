import { describe, expect, it, vi } from 'vitest';
import { aReporter } from '../../../test/builders/decisions.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, aSubject, byAColleague } from '../../../test/builders/report.ts';
import {
  addToCharter,
  aSecondRig,
  memberIn,
  openedIn,
  shareCharter,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import { aUnitOnAShare, joined, meet } from '../../../test/fakes/unit-on-a-share.ts';
import type { RigShare } from '../../../test/fakes/vault-rig.ts';
import { everyOpenCase } from '../../../shared/contract/vault/cases.ts';
import { readRecords } from '../../../shared/formats/journal.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { err } from '../../../shared/kit/result.ts';
import { openFrameBody, openFrameOuter } from '../seal/frame.ts';

/** @file Several workstations on one share: who learns of a case, who does not, and what a key that was taken away still opens.
 *  Everybody is invented. */

const rigs = rigsOfATest();

type Unit = { readonly share: RigShare; readonly mara: OpenRig; readonly rafi: OpenRig };

/** Mara founded the unit; Rafi works beside her and was given nothing. */
async function aUnit(): Promise<Unit> {
  const { share, mara } = await aUnitOnAShare();
  const rafi = await joined(mara, share, 'Rafi Stone');
  rigs.push(mara.rig, rafi.rig);
  await meet(mara, rafi);
  return { share, mara, rafi };
}

const route = byAColleague();
const subject = aSubject({ surname: 'Canarysub', forenames: 'Ottoline' });
async function openedCase({ rig }: OpenRig): Promise<{ id: CaseId; reference: string }> {
  const session = openedIn(rig);
  const person = session.unit.state.unit.founded?.founder;
  const saved = await rig.ask('append', {
    stream: 'new',
    checkOnly: false,
    events: [
      aReport({ subject, route }),
      aReporter({ protection: 'confidential' }),
      { type: 'case.allocated/1', to: person?.personId, toName: person?.name, reason: '' },
    ],
  });
  assert(saved.ok && saved.value.caseId && saved.value.reference, JSON.stringify(saved));
  return { id: saved.value.caseId, reference: saved.value.reference };
}

const noted = async ({ rig }: OpenRig, id: CaseId, canary: string): Promise<void> => {
  const saved = await rig.ask('append', {
    stream: id,
    checkOnly: false,
    events: [
      {
        type: 'task.set/1',
        ...{ taskId: anId(canary), what: canary, detail: '', dueOn: '2027-03-01' },
        ...{ owner: { personId: anId('Rafi Stone'), name: 'Rafi Stone' }, priority: 'ordinary' },
      },
    ],
  });
  assert(saved.ok, JSON.stringify(saved));
};

/** Another subject of the same inquiry, in a file of their own. */
async function fileOfInquiry({ rig }: OpenRig, surname: string): Promise<CaseId> {
  const inquiry = { type: 'inquiry.joined/1', inquiryId: anId('lantern'), name: 'Lantern' };
  const joining = { ...inquiry, joinedOn: '2026-11-01', reason: 'Both train with the same man.' };
  const report = aReport({ subject: aSubject({ surname }) });
  const person = openedIn(rig).unit.state.unit.founded?.founder;
  const mine = { to: person?.personId, toName: person?.name, reason: '' };
  const events = [joining, report, { type: 'case.allocated/1', ...mine }];
  const asked = { stream: 'new' as const, events, checkOnly: false };
  const saved = await rig.ask('append', asked);
  assert(saved.ok && saved.value.caseId, JSON.stringify(saved));
  return saved.value.caseId;
}
const companionsSeen = async ({ rig }: OpenRig, id: CaseId) => {
  const view = await rig.ask('openCase', { caseId: id, purpose: 'casework' });
  assert(view.ok, 'the case opens');
  return view.value.companions;
};

const give = (from: OpenRig, to: OpenRig, id: CaseId, over = {}) =>
  from.rig.ask('grantAccess', {
    ...{ caseId: id, memberId: memberIn(to.rig), memberName: openedIn(to.rig).me.name },
    ...{ reason: 'Shares the enquiry.', withReporter: false, reporterReason: '' },
    ...{ withCharacteristics: false, anotherPerson: '' },
    ...over,
  });
const take = (from: OpenRig, whom: OpenRig, id: CaseId) =>
  from.rig.ask('revokeAccess', {
    ...{ caseId: id, memberId: memberIn(whom.rig), reason: 'Moved to another team.' },
  });

/** Everything a workstation shows, whatever is asked of it. */
async function allThatIsShown({ rig }: OpenRig, words: readonly string[]): Promise<string> {
  const list = { ...everyOpenCase, from: 0, count: 200, closed: 'both' as const };
  const days = { from: civilDate.parse('2020-01-01'), until: civilDate.parse('2040-01-01') };
  const answers = [
    await rig.ask('caseList', list),
    await rig.ask('myWork', { scope: 'unit' }),
    await rig.ask('myWork', { scope: 'mine' }),
    await rig.ask('calendar', { scope: 'unit', ...days }),
    await rig.ask('figures', {}),
    await rig.ask('unit', {}),
    await rig.ask('health', {}),
    await rig.ask('shareState', {}),
    await rig.ask('listDrafts', {}),
    await rig.ask('start', {}),
    await rig.ask('alreadyKnown', { names: [...words] }),
    ...(await Promise.all(
      words.map((text) => rig.ask('search', { text, limit: 50, settled: false })),
    )),
    rig.changes,
  ];
  return JSON.stringify(answers);
}

const totalOf = async ({ rig }: OpenRig): Promise<number> => {
  const listed = await rig.ask('caseList', { ...everyOpenCase, from: 0, count: 10 });
  assert(listed.ok, 'the list is there');
  return listed.value.total;
};

/** Everything that any key on this ring opens, of every frame in its folder: what somebody could read who takes the app apart. */
function allThatOpens({ rig }: OpenRig): string {
  const { keys, membership } = openedIn(rig);
  const devices = membership.charter().devices.map(({ device }) => device);
  const all = [...keys.caseKeys.ids()].flatMap((id) => keys.caseKeys.all(id));
  const texts: string[] = [];
  for (const [path, bytes] of rig.disk.files()) {
    if (!/\.(seg|jnl)$/.test(path)) continue;
    for (const record of readRecords('journal', bytes).records) {
      const device = devices.find((known) => known === record.id);
      const outer =
        device && openFrameOuter(keys.unitKeys, { device, number: record.number }, record.bytes);
      if (!outer?.ok) continue;
      for (const { key } of all) {
        const body = openFrameBody(key, outer.value);
        if (body.ok) texts.push(JSON.stringify(body.value));
      }
    }
  }
  return texts.join('\n');
}

describe('a case on a share of several colleagues', () => {
  it('leaves no trace with a colleague who was not given it, and is there once they are', async () => {
    const { mara, rafi } = await aUnit();
    const { id, reference } = await openedCase(mara);
    await mara.rig.ask('search', { text: 'Canarysub', limit: 5, settled: true });
    await meet(mara, rafi);
    const before = await allThatIsShown(rafi, ['Canarysub', reference]);
    for (const canary of ['anarysub', reference, id]) expect(before).not.toContain(canary);
    expect(await totalOf(rafi)).toBe(0);
    expect(allThatOpens(rafi)).not.toContain('Canarysub');
    expect(await give(mara, rafi, id)).toMatchObject({ ok: true });
    await meet(mara, rafi);
    expect(await totalOf(rafi)).toBe(1);
    const view = await rafi.rig.ask('openCase', { caseId: id, purpose: 'casework' });
    expect(view).toMatchObject({ ok: true });
    expect(JSON.stringify(view)).toContain('Canarysub');
  });

  it('is not told of by another file of its inquiry to who was given that one, before they had it and once it was taken', async () => {
    const { mara, rafi } = await aUnit();
    const given = await fileOfInquiry(mara, 'Oakham');
    const kept = await fileOfInquiry(mara, 'Canarysub');
    expect(await give(mara, rafi, given)).toMatchObject({ ok: true });
    await meet(mara, rafi);
    expect(await companionsSeen(rafi, given)).toEqual([]);
    expect(await give(mara, rafi, kept)).toMatchObject({ ok: true });
    await meet(mara, rafi);
    expect(await companionsSeen(rafi, given)).toMatchObject([{ caseId: kept }]);
    expect(await take(mara, rafi, kept)).toMatchObject({ ok: true });
    await meet(mara, rafi);
    expect(await companionsSeen(rafi, given)).toEqual([]);
    expect(await allThatIsShown(rafi, ['Oakham'])).not.toContain('Canarysub');
  });

  it('keeps who reported from who was not given it, and lets nobody write over it unread', async () => {
    const { mara, rafi } = await aUnit();
    const { id } = await openedCase(mara);
    await give(mara, rafi, id);
    await meet(mara, rafi);
    const reporterOf = async (): Promise<number> => {
      const view = await rafi.rig.ask('refreshCase', { caseId: id });
      return view.ok ? view.value.state.reporter.identified.length : -1;
    };
    expect(await reporterOf()).toBe(0);
    const over = await rafi.rig.ask('append', {
      ...{ stream: id, checkOnly: false, events: [aReporter({ protection: 'confidential' })] },
    });
    expect(over).toMatchObject({ ok: false, error: { refusals: [{ kind: 'access/kept-apart' }] } });
    const more = { withReporter: true, reporterReason: 'Supports the reporter.' };
    expect(await give(mara, rafi, id, more)).toMatchObject({ ok: true });
    await meet(mara, rafi);
    expect(await reporterOf()).toBe(1);
  });
});

describe('a case that was taken from a colleague', () => {
  it('leaves their lists, and nothing later opens under any key they hold', async () => {
    const { mara, rafi } = await aUnit();
    const { id, reference } = await openedCase(mara);
    await give(mara, rafi, id);
    await meet(mara, rafi);
    await noted(rafi, id, 'canary-before');
    await meet(mara, rafi);
    expect(await take(mara, rafi, id)).toMatchObject({ ok: true });
    await noted(mara, id, 'canary-after');
    await meet(mara, rafi);
    const shown = await allThatIsShown(rafi, ['Canarysub', reference]);
    rafi.rig.changes.splice(0);
    expect(shown).not.toContain(reference);
    expect(await totalOf(rafi)).toBe(0);
    expect(await rafi.rig.ask('openCase', { caseId: id, purpose: 'casework' })).toMatchObject({
      ...{ ok: false, error: { fault: { kind: 'case/unreadable' } } },
    });
    const read = allThatOpens(rafi);
    expect(read).toContain('canary-before');
    expect(read).not.toContain('canary-after');
    expect(read).not.toContain('Moved to another team');
    expect(allThatOpens(mara)).toContain('canary-after');
  });

  it('opens to nobody from whom a full disk kept the end of their access for a moment', async () => {
    const { mara, rafi } = await aUnit();
    const { id } = await openedCase(mara);
    await give(mara, rafi, id);
    await meet(mara, rafi);
    const { shell } = mara.rig.room.ports;
    const append = vi.spyOn(shell, 'ask').mockImplementationOnce(async (channel) => {
      assert(channel === 'replica.append', `${channel} comes first`);
      return err({ kind: 'disk/full' });
    });
    expect(await take(mara, rafi, id)).toMatchObject({ ok: false });
    append.mockRestore();
    await noted(mara, id, 'canary-after');
    await meet(mara, rafi);
    expect(await totalOf(rafi)).toBe(0);
    expect(allThatOpens(rafi)).not.toContain('canary-after');
    expect(allThatOpens(mara)).toContain('canary-after');
  });

  it('goes on under a new key for who remains, when somebody steps back', async () => {
    const { mara, rafi } = await aUnit();
    const { id } = await openedCase(mara);
    await give(mara, rafi, id);
    await meet(mara, rafi);
    const back = { caseId: id, reason: 'A cousin.', forConflict: true };
    expect(await rafi.rig.ask('stepBack', back)).toMatchObject({ ok: true });
    expect(await totalOf(rafi)).toBe(0);
    await meet(mara, rafi);
    await noted(mara, id, 'canary-after');
    await meet(mara, rafi);
    expect(allThatOpens(rafi)).not.toContain('canary-after');
    expect(await give(mara, rafi, id)).toMatchObject({
      ...{ ok: false, error: { refusals: [{ kind: 'access/conflict' }] } },
    });
  });
});

describe('a workstation', () => {
  it('that was taken out of the unit opens nothing written afterwards, though nobody took the case away', async () => {
    const { mara, rafi } = await aUnit();
    const { id } = await openedCase(mara);
    await give(mara, rafi, id);
    await meet(mara, rafi);
    const { device } = openedIn(rafi.rig).device;
    await addToCharter(mara.rig, [
      { act: 'device.revoked', device, number: -1, hash: '00'.repeat(32) },
      { act: 'unit-key.renewed', epoch: 1, commitment: '00'.repeat(32) },
    ]);
    await noted(mara, id, 'canary-after');
    await meet(mara, rafi);
    expect(allThatOpens(mara)).toContain('canary-after');
    expect(allThatOpens(rafi)).not.toContain('canary-after');
  });

  it('of a third colleague learns nothing of a case that two share', async () => {
    const { share, mara, rafi } = await aUnit();
    const hester = await joined(mara, share, 'Hester Vane');
    rigs.push(hester.rig);
    await shareCharter(mara.rig, rafi.rig);
    const { id, reference } = await openedCase(mara);
    await give(mara, rafi, id);
    await meet(mara, rafi, hester);
    await noted(rafi, id, 'canary-shared');
    await meet(mara, rafi, hester);
    const shown = await allThatIsShown(hester, ['Canarysub', reference]);
    for (const canary of ['anarysub', reference, id, 'canary-shared'])
      expect(shown).not.toContain(canary);
    expect(allThatOpens(hester)).not.toContain('canary-shared');
  });

  it('that is the second one of somebody with access is handed the keys by their first', async () => {
    const { share, mara, rafi } = await aUnit();
    const { id } = await openedCase(mara);
    const second = await aSecondRig(mara, { ofFounder: true }, share);
    rigs.push(second.rig);
    await second.rig.chooseShare();
    await meet(mara, rafi, second);
    expect(await totalOf(second)).toBe(1);
    expect(await totalOf(rafi)).toBe(0);
    await noted(second, id, 'canary-second');
    await meet(mara, rafi, second);
    expect(allThatOpens(mara)).toContain('canary-second');
    expect(allThatOpens(rafi)).not.toContain('canary-second');
  });
});

describe('who reported, first recorded by two who had not seen each other', () => {
  it('is read by both, in both versions, once one gives it to the other', async () => {
    const { mara, rafi } = await aUnit();
    const saved = await mara.rig.ask('append', {
      ...{ stream: 'new', checkOnly: false, events: [aReport({ subject, route })] },
    });
    assert(saved.ok && saved.value.caseId, 'the case is opened');
    const id = saved.value.caseId;
    await give(mara, rafi, id);
    await meet(mara, rafi);
    for (const [{ rig }, surname] of [
      [mara, 'Byone'],
      [rafi, 'Byother'],
    ] as const) {
      const told = aReporter({
        protection: 'confidential',
        identity: { ...aReporter().identity, surname },
      });
      const kept = await rig.ask('append', { stream: id, checkOnly: false, events: [told] });
      assert(kept.ok, JSON.stringify(kept));
    }
    await meet(mara, rafi);
    const read = async ({ rig }: OpenRig): Promise<string> => {
      const view = await rig.ask('refreshCase', { caseId: id });
      assert(view.ok, 'the case is there');
      return JSON.stringify(view.value.state.reporter);
    };
    expect([await read(mara), await read(rafi)].map((told) => told.includes('Byother'))).toEqual([
      ...[false, true],
    ]);
    const withReporter = { withReporter: true, reporterReason: 'Both spoke with them.' };
    assert((await give(mara, rafi, id, withReporter)).ok, 'it is given');
    await meet(mara, rafi);
    expect(await read(mara)).toBe(await read(rafi));
    for (const surname of ['Byone', 'Byother']) expect(await read(mara)).toContain(surname);
  });
});

describe('late work', () => {
  it('of a colleague who left waits, and stands in its case once it is taken in', async () => {
    const { mara, rafi } = await aUnit();
    const { id } = await openedCase(mara);
    await give(mara, rafi, id);
    await meet(mara, rafi);
    const { device } = openedIn(rafi.rig).device;
    const cutOff = { device, number: -1, hash: '00'.repeat(32) };
    await noted(rafi, id, 'canary-late');
    await addToCharter(mara.rig, [
      {
        act: 'member.removed',
        member: memberIn(rafi.rig),
        cutOffs: [cutOff],
      },
      { act: 'unit-key.renewed', epoch: 1, commitment: '00'.repeat(32) },
    ]);
    await meet(rafi, mara);
    const seen = async (): Promise<boolean> =>
      JSON.stringify(await mara.rig.ask('refreshCase', { caseId: id })).includes('canary-late');
    expect(await seen()).toBe(false);
    const late = await mara.rig.ask('lateWork', {});
    assert(late.ok && late.value.waiting[0], JSON.stringify(late));
    const { upTo } = late.value.waiting[0];
    expect(late.value.waiting).toMatchObject([{ device, memberName: 'Rafi Stone', count: 1 }]);
    const reason = 'Notes of the day before; I was there.';
    expect(await mara.rig.ask('takeInLateWork', { device, upTo, reason })).toMatchObject({
      ok: true,
    });
    expect(await seen()).toBe(true);
    expect(await mara.rig.ask('lateWork', {})).toMatchObject({ ok: true, value: { waiting: [] } });
  });
});
