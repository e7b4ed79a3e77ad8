import { describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../test/fakes/eventually.ts';
import { anOffer, offered } from '../../../test/builders/gifts.ts';
import { anId } from '../../../test/builders/people.ts';
import { anAssociate, aReport, aSubject, day } from '../../../test/builders/report.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import {
  aFoundedRig,
  aSecondRig,
  memberIn,
  openedIn,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { createRigShare } from '../../../test/fakes/vault-rig.ts';
import type { HitListArgs } from '../../../shared/contract/vault/checks.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { caseId as caseIdSchema } from '../../../shared/kit/ids.ts';
import { err } from '../../../shared/kit/result.ts';
import { decodeText } from '../../../shared/kit/utf8.ts';
import { allChecks } from './all-checks.ts';

/** @file The cross-checks in the vault: runs that are recorded, hits that people decide on, and what a member who may not see a case learns of
 *  it: nothing. Everybody is invented. */

const rigs = rigsOfATest();

const aUnit = async (): Promise<OpenRig> => {
  const open = await aFoundedRig();
  rigs.push(open.rig);
  return open;
};

const record = async ({ rig }: OpenRig, stream: string, ...events: readonly LooseEvent[]) => {
  const saved = await rig.ask('append', { stream, events: [...events], checkOnly: false });
  assert(saved.ok, `is saved ${JSON.stringify(saved)} ${String(rig.bugs)}`);
  return saved.value;
};
const contract = (word: string, supplier: string, awardedOn: string): LooseEvent => ({
  type: 'contract.recorded/1',
  entryId: anId(word),
  fields: {
    ...{ title: 'Canteens', reference: '', supplier, supplierNumber: '', awardedOn },
    ...{ department: '', owner: '', decidedBy: '', route: 'not-known', notes: '' },
  },
});

const compared = async (open: OpenRig, isRecorded = true) => {
  expect(await open.rig.ask('startChecks', { record: isRecorded })).toMatchObject({ ok: true });
  return ended(open);
};
const ended = ({ rig }: OpenRig) =>
  eventually(async () => {
    const asked = await rig.ask('checks', {});
    assert(asked.ok, `the checks are there ${JSON.stringify(asked)} ${String(rig.bugs)}`);
    assert(!asked.value.running, 'the checks end');
    return asked.value;
  });
const everything: HitListArgs = { from: 0, count: 50, check: '', show: 'all', text: '' };
const hitsOf = async ({ rig }: OpenRig, over: Partial<HitListArgs> = {}) => {
  const listed = await rig.ask('checkHits', { ...everything, ...over });
  assert(listed.ok, `hits are listed ${JSON.stringify(listed)} ${String(rig.bugs)}`);
  return listed.value;
};
const decide = ({ rig }: OpenRig, hitId: string, decision: 'confirmed' | 'dismissed' | 'watched') =>
  rig.ask('decideHit', { hitId, decision, reason: 'Looked at by two of us.' });

describe('a run of the checks', () => {
  it('is recorded with what it covered, also where it finds nothing', async () => {
    const open = await aUnit();
    await record(open, 'gifts', offered('hamper'));
    await record(
      open,
      'gifts',
      offered('wine', { donor: { ...anOffer().donor, kind: 'unknown', name: '' } }),
    );
    const before = await open.rig.ask('checks', {});
    expect(before).toMatchObject({ ok: true, value: { look: 'none', runs: [], runCount: 0 } });
    const after = await compared(open);
    expect(after.look).toBe('fresh');
    expect(after.runs).toMatchObject([{ completed: true, hits: 0, by: 'Mara Hale' }]);
    expect(after.checks[0]).toMatchObject({
      check: 'gift-then-contract',
      coverage: [
        { register: 'gifts', checked: 1, of: 2 },
        { register: 'procurement', checked: 0, of: 0 },
      ],
    });
    expect(after.schedule.daysLate).toBe(0);
  });

  it('finds a gift before a contract; a decision stands over a restart, and is open again when the offer is corrected', async () => {
    const open = await aUnit();
    await record(open, 'gifts', offered('hamper'));
    await record(
      open,
      'procurement',
      contract('canteens', 'HARBOUR LIGHTS CATERING LIMITED', '2027-02-11'),
    );
    await compared(open);
    const { rows } = await hitsOf(open);
    expect(rows).toMatchObject([
      { check: 'gift-then-contract', strength: 'strong', standing: 'open' },
    ]);
    const hitId = rows[0]?.hitId ?? '';
    expect(await decide(open, hitId, 'confirmed')).toMatchObject({ ok: true });
    const shown = await open.rig.ask('checkHit', { hitId });
    expect(shown).toMatchObject({
      ok: true,
      value: {
        hit: { standing: 'confirmed' },
        isOpenToUnit: true,
        history: [{ says: 'Confirmed', by: 'Mara Hale' }],
        report: { subject: { name: 'Piers Lockyer', collarNumber: '2207' } },
      },
    });
    expect(await decide(open, hitId, 'confirmed')).toMatchObject({ ok: false });
    await record(open, 'gifts', {
      type: 'gift.corrected/1',
      giftId: anId('hamper'),
      offer: anOffer({ what: 'A weekend' }),
      reason: 'It was more than a hamper.',
    });
    expect((await hitsOf(open)).look).toBe('stale');
    await compared(open, false);
    expect((await hitsOf(open)).rows).toMatchObject([{ standing: 'changed' }]);
    const again = await open.rig.ask('checkHit', { hitId });
    assert(again.ok, 'the hit');
    expect(again.value.changes).toEqual([
      { kind: 'Gift or hospitality', label: 'What', was: anOffer().what, is: 'A weekend' },
    ]);
    expect((await ended(open)).runCount).toBe(1);
    expect(await decide(open, hitId, 'dismissed')).toMatchObject({ ok: true });
    expect(await open.rig.ask('checkHit', { hitId })).toMatchObject({
      ok: true,
      value: {
        history: [
          { says: 'Dismissed', by: 'Mara Hale', stands: true },
          { says: 'Confirmed', by: 'Mara Hale', stands: false },
        ],
      },
    });
  });

  it('that is stopped is recorded as not completed, and keeps nothing from being due', async () => {
    const open = await aUnit();
    await record(open, 'gifts', offered('hamper'));
    await open.rig.ask('startChecks', { record: true });
    expect(await open.rig.ask('stopChecks', {})).toMatchObject({ ok: true });
    const after = await ended(open);
    expect(after.runs).toMatchObject([{ completed: false }]);
    expect(after.schedule.lastOn).toBeUndefined();
    // No hit of it is told as if everything had been compared.
    expect(after.look).toBe('stopped');
    expect((await compared(open, false)).look).toBe('fresh');
  });

  it('that fails does not begin again by itself: it says at which check, and is tried again by whoever asks', async () => {
    const open = await aUnit();
    await record(open, 'gifts', offered('hamper'));
    const second = allChecks[1];
    assert(second, 'there is a second check');
    const failing = vi.spyOn(second, 'check').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const failed = await compared(open, false);
    failing.mockRestore();
    expect(failed).toMatchObject({
      ...{ look: 'none', runs: [], running: undefined },
      failed: {
        ...{ doing: 'comparing', check: 'diary-without-gift', record: false },
        error: { fault: { kind: 'disk/not-read' } },
      },
    });
    expect((await hitsOf(open)).look).toBe('none');
    const again = await compared(open, false);
    expect(again).toMatchObject({ look: 'fresh', failed: undefined });
  });

  it('that the disk has no room for is told as not recorded, and tried again it is that run and no second one', async () => {
    const open = await aUnit();
    await record(open, 'gifts', offered('hamper'));
    const { shell } = open.rig.room.ports;
    const ask: typeof shell.ask = shell.ask.bind(shell);
    const full = vi
      .spyOn(shell, 'ask')
      .mockImplementation((channel, request) =>
        channel === 'replica.append'
          ? Promise.resolve(err({ kind: 'disk/full' }))
          : ask(channel, request),
      );
    const failed = await compared(open);
    full.mockRestore();
    expect(failed).toMatchObject({
      ...{ look: 'fresh', runs: [] },
      failed: { doing: 'recording', record: true, error: { fault: { kind: 'disk/full' } } },
    });
    const told = () => open.rig.changes.flatMap(({ recorded }) => recorded ?? []);
    expect(told()).toEqual(['not-recorded']);
    expect(await compared(open)).toMatchObject({ failed: undefined, runs: [{ completed: true }] });
    expect(told()).toMatchObject(['not-recorded', { savedAt: {} }]);
    expect((await compared(open)).runs).toHaveLength(2);
  });

  it('goes out as evidence on paper and as a table, each on record before it is written, with nothing of a case', async () => {
    const open = await aUnit();
    const { rig } = open;
    await record(open, 'gifts', offered('hamper'));
    await record(
      open,
      'procurement',
      contract('canteens', 'HARBOUR LIGHTS CATERING LIMITED', '2027-02-11'),
    );
    const { runs } = await compared(open);
    const runId = runs[0]?.runId ?? '';
    const [row] = (await hitsOf(open)).rows;
    await decide(open, row?.hitId ?? '', 'confirmed');
    const asked = { runId, withHits: false, token: 'token' };
    expect(await rig.ask('saveCheckEvidence', { ...asked, as: 'paper' })).toEqual({
      ...{ ok: true, value: { pages: 3 } },
    });
    expect(decodeText(rig.written[0]?.slice(0, 5) ?? new Uint8Array())).toBe('%PDF-');
    expect(
      await rig.ask('saveCheckEvidence', { ...asked, as: 'table', withHits: true }),
    ).toMatchObject({ ok: true });
    const table = decodeText(rig.written[1] ?? new Uint8Array());
    for (const line of [
      'Run,,By,,,Mara Hale',
      'Run,,In time,,,Yes',
      'Settings,,Days from a gift to a contract,,,730',
      'Covered,"Gift, then contract",Contracts,1,1,',
      'Covered,Associate in a register,Cases,,,And the cases that whoever ran it may see',
      'Hits now,,Confirmed,1,1,',
    ])
      expect(table).toContain(line);
    expect(table).toMatch(/,Hit,"Gift, then contract",Confirmed,,,.*Looked at by two of us\./u);
    expect((await ended(open)).runs[0]?.saved).toMatchObject([
      { as: 'paper', withHits: false, by: 'Mara Hale' },
      { as: 'table', withHits: true, by: 'Mara Hale' },
    ]);
    expect(
      await rig.ask('saveCheckEvidence', { ...asked, runId: anId('none'), as: 'paper' }),
    ).toMatchObject({ ok: false, error: { fault: { kind: 'register/no-such-entry' } } });
  });

  it('keeps a page from recording a run or a decision by hand', async () => {
    const open = await aUnit();
    for (const type of [
      'check.ran/1',
      'check.evidence-saved/1',
      'check-hit.decided/1',
      'check.sealed/1',
    ])
      expect(
        await open.rig.ask('append', { stream: 'checks', events: [{ type }], checkOnly: false }),
      ).toMatchObject({ ok: false, error: { fault: { kind: 'call/malformed' } } });
  });
});

describe('a case that a member may not see', () => {
  const associates = [
    anAssociate({ surname: 'Thackerby', forenames: 'William', dateOfBirth: day('1981-03-09') }),
  ];
  const aCase = async (open: OpenRig, surname: string, forenames: string, born: string) => {
    const numbers = { collarNumber: surname, warrantNumber: '', payrollNumber: '' };
    const me = openedIn(open.rig).unit.state.unit.founded?.founder;
    const saved = await record(
      open,
      'new',
      aReport({
        subject: aSubject({ surname, forenames, dateOfBirth: day(born), ...numbers }),
        associates,
      }),
      { type: 'case.allocated/1', to: me?.personId, toName: me?.name, reason: '' },
    );
    assert(saved.caseId, 'a case is open');
    return saved.caseId;
  };
  const give = (from: OpenRig, to: OpenRig, caseId: string) =>
    from.rig.ask('grantAccess', {
      ...{ caseId: caseIdSchema.parse(caseId), memberId: memberIn(to.rig) },
      ...{ memberName: openedIn(to.rig).me.name, reason: 'Shares the enquiry.' },
      ...{ withReporter: false, reporterReason: '', withCharacteristics: false, anotherPerson: '' },
    });

  it('leaves no hit, count or gap, in a run or beside one; who is given it reads what was decided, and of two cases only with both', async () => {
    const share = await createRigShare();
    const mara = await aFoundedRig(share);
    await mara.rig.chooseShare();
    const rafi = await aSecondRig(mara, { name: 'Rafi Stone' }, share);
    await rafi.rig.chooseShare();
    rigs.push(mara.rig, rafi.rig);
    const meet = async () => {
      for (const _round of [1, 2, 3]) for (const { rig } of [mara, rafi]) await rig.syncOnce();
    };
    await record(mara, 'unit', {
      type: 'officeholder.named/1',
      ...{ personId: anId('Rafi Stone'), memberId: memberIn(rafi.rig), name: 'Rafi Stone' },
      ...{ rankOrGrade: 'DC', offices: ['investigator'], collarNumber: '' },
    });
    const donor = { ...anOffer().donor, kind: 'person' as const, name: 'Bill Thackerby' };
    await record(mara, 'gifts', offered('wine', { donor }));
    const one = await aCase(mara, 'Canarysub', 'Ottoline', '1991-06-30');
    const other = await aCase(mara, 'Kestrelsub', 'Reza', '1984-02-11');
    await meet();

    await compared(mara);
    const { rows } = await hitsOf(mara);
    expect(rows.map(({ check }) => check).toSorted()).toEqual([
      'associate-elsewhere',
      'associate-elsewhere',
      'associate-of-several',
    ]);
    for (const { hitId } of rows)
      expect(await decide(mara, hitId, 'watched')).toMatchObject({ ok: true });
    expect((await hitsOf(mara, { show: 'watched' })).total).toBe(3);
    // Also of what lies in a case, and of what is sealed for readers of two: what was decided before is told.
    for (const { hitId } of rows) {
      expect(await decide(mara, hitId, 'dismissed')).toMatchObject({ ok: true });
      expect(await decide(mara, hitId, 'watched')).toMatchObject({ ok: true });
      const shown = await mara.rig.ask('checkHit', { hitId });
      assert(shown.ok, 'the hit');
      // Whoever may see the case reads which it is.
      expect(
        [shown.value.left, shown.value.right].map((side) => [side?.in.kind, side?.reference]),
      ).toContainEqual(['case', expect.stringMatching(/^NA\/2027\//) as string]);
      expect(shown.value.history.map(({ says, stands }) => [says, stands])).toEqual([
        ['Watched', true],
        ['Dismissed', false],
        ['Watched', false],
      ]);
    }
    await meet();

    const seen = await compared(rafi, false);
    expect((await hitsOf(rafi)).total).toBe(0);
    expect(JSON.stringify([seen, await hitsOf(rafi)])).not.toMatch(
      /Canarysub|Kestrelsub|Ottoline|Reza|NA\/2027/,
    );
    expect(seen.checks.every((each) => each.waiting + each.watched === 0)).toBe(true);
    expect(seen.runs[0]?.checks.find(({ check }) => check === 'associate-of-several')).toEqual({
      check: 'associate-of-several',
      coverage: [],
    });

    expect(await give(mara, rafi, one)).toMatchObject({ ok: true });
    await meet();
    await compared(rafi, false);
    expect((await hitsOf(rafi)).rows).toMatchObject([
      { check: 'associate-elsewhere', standing: 'watched' },
    ]);

    expect(await give(mara, rafi, other)).toMatchObject({ ok: true });
    await meet();
    await compared(rafi, false);
    const held = await hitsOf(rafi, { show: 'watched' });
    expect(held.total).toBe(3);

    // What was found before is not shown any more, though nothing was compared since.
    const ended = { caseId: caseIdSchema.parse(one), memberId: memberIn(rafi.rig) };
    expect(
      await mara.rig.ask('revokeAccess', { ...ended, reason: 'Moved to another team.' }),
    ).toMatchObject({ ok: true });
    await meet();
    const left = (await hitsOf(rafi)).rows.map(({ hitId }) => hitId);
    expect(left).toHaveLength(1);
    for (const { hitId } of held.rows.filter((row) => !left.includes(row.hitId)))
      expect(await rafi.rig.ask('checkHit', { hitId })).toMatchObject({
        ...{ ok: false, error: { fault: { kind: 'register/no-such-entry' } } },
      });
  });
});
