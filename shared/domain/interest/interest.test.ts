import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import {
  anInterest,
  applied,
  decidedInterest,
  examined,
  wholeChain,
} from '../../../test/builders/interests.ts';
import { anAct, anId, aRecorder, aUnit, authority } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { allById, findById } from '../../kit/by-id.ts';
import type { LooseEvent } from '../enlist.ts';
import { engineOfRegister } from '../registers.ts';
import type { RegistersState } from '../registers-state.ts';
import { interestExtractOf } from './extract.ts';
import { interestFigures } from './figures.ts';
import { regimeOf } from './regime.ts';
import type { Interest } from './slice.ts';
import { interestStandingOf, regimeSetOf, renewalDue, startedEarly } from './standing.ts';
import { waitContext, waitsOf } from './waits.ts';

// Everybody and every company named here is invented.
const engine = engineOfRegister('interests');
const headOfPsd = aUnit([{ ...authority, offices: ['head-of-psd'] }]);
type Where = {
  readonly profile?: Parameters<typeof aPolicy>[0];
  readonly today?: string;
  readonly unit?: typeof headOfPsd;
};
const kinds = (event: LooseEvent, state = engine.empty, where: Where = {}): readonly string[] => {
  const { profile = 'hampshire', today = '2027-02-18', unit = headOfPsd } = where;
  const checked = engine.check([event], {
    ...{ state, policy: aPolicy(profile), today: day(today), unit, actor: aRecorder() },
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
const folded = (...events: readonly LooseEvent[]): RegistersState =>
  events.reduce((state, event, at) => engine.fold(state, [event], anAct(at + 1)), engine.empty);
const entryIn = (state: RegistersState, word = 'flats'): Interest => {
  const interest = findById(state.interest.interests, anId(word));
  if (!interest) throw new Error('no such entry');
  return interest;
};
const standing = (...events: readonly LooseEvent[]) =>
  interestStandingOf(entryIn(folded(...events)));
const waits = (
  state: RegistersState,
  profile: Parameters<typeof aPolicy>[0] = 'hampshire',
  today = '2027-02-18',
) =>
  waitsOf(
    entryIn(state),
    waitContext(
      state.interest,
      regimeOf(aPolicy(profile), regimeSetOf(state.interest)),
      day(today),
    ),
  ).map(({ wait }) => wait);
const onFlats = { interestId: anId('flats') };
const somebody = { name: 'Una Castellane', rankOrGrade: 'Assistant Chief Constable' };
const family = { whose: 'family', name: 'Oona Lockyer', relationship: 'Sister' } as const;
const approved = [applied(), ...wholeChain(), decidedInterest()] as const;
const refused = [
  ...[applied(), ...wholeChain()],
  decidedInterest('flats', { decision: 'refused', reason: 'He lets to people he arrests.' }),
] as const;

describe('an application', () => {
  it('is recorded once, of a day that has come, and named where there is a name to give', () => {
    expect(kinds(applied())).toEqual([]);
    expect(kinds(applied(), folded(applied()))).toEqual(['interest/exists']);
    expect(kinds(applied('flats', { appliedOn: day('2027-03-01') }))).toEqual([
      'date/in-the-future',
    ]);
    const nameless = { ...anInterest().organisation, name: '' };
    expect(kinds(applied('flats', { organisation: nameless }))).toEqual([]);
    expect(kinds(applied('lodge', { type: 'membership', organisation: nameless }))).toEqual([
      'interest/not-named',
    ]);
    expect(kinds(applied('x', { heldBy: { ...family, name: 'piers lockyer' } }))).toEqual([
      'interest/own',
    ]);
  });

  it('goes line manager, HR, unit, then the Head of PSD, and is weighed by three things first (Hampshire)', () => {
    let state = folded(applied());
    expect(waits(state)).toEqual(['line-manager']);
    expect(kinds(decidedInterest(), state)).toEqual([
      'interest/step-missing',
      'interest/not-weighed',
    ]);
    state = folded(applied(), ...wholeChain().slice(0, 2));
    expect(waits(state)).toEqual(['unit']);
    state = folded(applied(), ...wholeChain());
    expect(waits(state)).toEqual(['decision']);
    expect(kinds(decidedInterest(), state)).toEqual([]);
    expect(kinds(decidedInterest('flats', { decidedBy: somebody }), state)).toEqual([
      'interest/no-office',
    ]);
    const own = { ...somebody, name: 'Piers Lockyer' };
    expect(kinds(decidedInterest('flats', { decidedBy: own }), state)).toContain(
      'interest/own-decision',
    );
    expect(kinds(decidedInterest('flats', { decidedOn: day('2026-10-01') }), state)).toEqual([
      'date/out-of-order',
    ]);
    expect(waits(folded(...approved))).toEqual(['letter']);
    expect(kinds(examined('flats', 'hr'), folded(...approved))).toEqual(['interest/decided']);
    expect(kinds(decidedInterest(), folded(...approved))).toEqual(['interest/decided']);
  });

  it('waits until the unit has set what its policy does not state (West Midlands)', () => {
    const state = folded(applied(), ...wholeChain());
    const where = { profile: 'west-midlands' } as const;
    expect(waits(state, 'west-midlands')).toEqual(['regime']);
    expect(kinds(decidedInterest(), state, where)).toEqual(['interest/chain-not-stated']);
    const set = {
      ...{ type: 'interest-regime.set/1', decidedOn: day('2026-11-01'), decidedBy: somebody },
      fill: { steps: ['unit'], decides: 'The head of the unit', appealTo: '', renewal: 'never' },
      reason: 'Nothing is stated.',
    };
    expect(kinds(set, state, where)).toEqual([]);
    expect(kinds(set, state)).toEqual(['interest-regime/stated']);
    const after = folded(applied(), ...wholeChain(), set);
    expect(kinds(decidedInterest('flats', { decidedBy: somebody }), after, where)).toEqual([]);
    const appealed = { ...onFlats, type: 'interest.appealed/1', grounds: 'It is let by an agent.' };
    const onDay = { ...appealed, appealedOn: day('2026-12-01') };
    expect(kinds(onDay, folded(...refused), where)).toEqual(['interest/appeal-not-stated']);
    expect(kinds(onDay, folded(...refused, set), where)).toEqual(['interest/no-appeal']);
  });

  it('is assessed by PSD and decided by whom the unit names (Leicestershire)', () => {
    const regime = regimeOf(aPolicy('leicestershire'), undefined);
    expect(regime.steps.value).toEqual(['psd']);
    expect(regime.renewal.value).toBe('yearly');
    expect(regime.decides.source.kind).toBe('not-stated');
  });

  it('of a family member is noted, not permitted', () => {
    const held = [applied('flats', { heldBy: family }), ...wholeChain()];
    expect(kinds(decidedInterest(), folded(...held))).toEqual(['interest/whose']);
    expect(kinds(decidedInterest('flats', { decision: 'noted' }), folded(...held))).toEqual([]);
    expect(
      kinds(decidedInterest('flats', { decision: 'noted' }), folded(applied(), ...wholeChain())),
    ).toEqual(['interest/whose']);
  });

  it('that was begun before its approval is flagged', () => {
    const begun = applied('flats', { startsOn: day('2026-11-15') });
    const rest = [...wholeChain(), decidedInterest()];
    expect(startedEarly(entryIn(folded(begun)), day('2026-11-14'))).toBe(false);
    expect(startedEarly(entryIn(folded(begun)), day('2026-11-15'))).toBe(true);
    expect(startedEarly(entryIn(folded(begun, ...rest)), day('2027-02-18'))).toBe(true);
    const later = applied('flats', { startsOn: day('2026-12-01') });
    expect(startedEarly(entryIn(folded(later, ...rest)), day('2027-02-18'))).toBe(false);
  });

  it('stays when it is refused, and is appealed to somebody who did not decide', () => {
    const appealed: LooseEvent = {
      ...{ ...onFlats, type: 'interest.appealed/1', appealedOn: day('2026-12-01') },
      grounds: 'It is let by an agent.',
    };
    const outcome: LooseEvent = {
      ...{ ...onFlats, type: 'interest.appeal-decided/1', outcome: 'approved' },
      ...{ decidedOn: day('2026-12-10'), decidedBy: somebody, conditions: [], reason: 'Agreed.' },
    };
    expect(standing(...refused)).toBe('refused');
    expect(kinds(appealed, folded(...approved))).toEqual(['interest/nothing-to-appeal']);
    expect(kinds(appealed, folded(...refused))).toEqual([]);
    expect(kinds(outcome, folded(...refused))).toEqual(['interest/no-open-appeal']);
    const open = folded(...refused, appealed);
    expect(waits(open)).toContain('appeal');
    expect(kinds(appealed, open)).toEqual(['interest/appealed']);
    expect(kinds(outcome, open)).toEqual([]);
    expect(kinds({ ...outcome, decidedBy: authority }, open)).toContain('form/not-understood');
    const { name, rankOrGrade } = authority;
    expect(kinds({ ...outcome, decidedBy: { name, rankOrGrade } }, open)).toEqual([
      'interest/same-decider',
    ]);
    expect(standing(...refused, appealed, outcome)).toBe('active');
  });

  it('is withdrawn or rescinded while there is something to give up', () => {
    const withdrawn: LooseEvent = {
      ...{ ...onFlats, type: 'interest.withdrawn/1', withdrawnOn: day('2027-01-02') },
      reason: 'Sold.',
    };
    const rescinded: LooseEvent = {
      ...{ ...onFlats, type: 'interest.rescinded/1', rescindedOn: day('2027-01-02') },
      ...{ rescindedBy: somebody, reason: 'The conditions were not kept.' },
    };
    expect(standing(...approved, withdrawn)).toBe('withdrawn');
    expect(standing(...approved, rescinded)).toBe('rescinded');
    expect(kinds(withdrawn, folded(...refused))).toEqual(['interest/not-held']);
    expect(kinds(rescinded, folded(applied()))).toEqual(['interest/not-active']);
    const struck = { ...onFlats, type: 'interest.struck-out/1', reason: 'Entered twice.' };
    expect(kinds(withdrawn, folded(applied(), struck))).toContain('interest/not-found');
  });
});

describe('renewal', () => {
  const run = (over: object = {}): LooseEvent => ({
    ...{ type: 'interest-renewal.run/1', runId: anId('run'), dueBy: day('2027-04-30') },
    notices: [{ ...onFlats, due: day('2027-04-30') }],
    ...over,
  });
  const renewed = (due: string): LooseEvent => ({
    ...{ ...onFlats, type: 'interest.renewed/1', due: day(due), renewedOn: day('2027-04-12') },
    ...{ renewedBy: somebody, withPdr: false, says: '' },
  });
  const lapsed: LooseEvent = {
    type: 'interest-renewal.lapsed/1',
    lapsed: [{ ...onFlats, due: day('2027-04-30') }],
  };
  const may = { today: '2027-05-01' };
  const april = { today: '2027-04-12' };

  it('falls due each April, with one notice however often the run is made', () => {
    const hampshire = regimeOf(aPolicy('hampshire'), undefined);
    expect(renewalDue(entryIn(folded(...approved)), hampshire)).toBe('2027-04-30');
    expect(kinds(run(), folded(...approved))).toEqual([]);
    const after = folded(...approved, run());
    expect(kinds(run({ runId: anId('again') }), after)).toEqual(['interest-renewal/not-owed']);
    const twice = engine.fold(after, [run({ runId: anId('apart') })], anAct(9));
    expect(entryIn(twice).notices).toHaveLength(1);
    expect(kinds(renewed('2027-04-30'), after, april)).toEqual([]);
    expect(kinds(renewed('2028-04-30'), after, april)).toEqual(['interest/renewal-not-due']);
    const next = folded(...approved, run(), renewed('2027-04-30'));
    expect(renewalDue(entryIn(next), hampshire)).toBe('2028-04-30');
    expect(kinds(renewed('2028-04-30'), next, april)).toEqual(['interest/renewal-early']);
    expect(kinds(renewed('2027-04-30'), folded(...refused), april)).toEqual([
      'interest/not-active',
    ]);
  });

  it('that nobody made lapses on the first of May, after notice, and a late one wins', () => {
    expect(kinds(lapsed, folded(...approved), may)).toEqual(['interest-renewal/not-overdue']);
    const after = folded(...approved, run());
    expect(kinds(lapsed, after, { today: '2027-04-30' })).toEqual(['interest-renewal/not-overdue']);
    expect(waits(after, 'hampshire', '2027-05-01')).toContain('lapse-list');
    expect(kinds(lapsed, after, may)).toEqual([]);
    expect(standing(...approved, run(), lapsed)).toBe('lapsed');
    expect(kinds(lapsed, folded(...approved, run(), lapsed), may)).toEqual([
      'interest-renewal/not-overdue',
    ]);
    expect(standing(...approved, run(), lapsed, renewed('2027-04-30'))).toBe('active');
  });

  it('gives four weeks to answer a notice that went out late', () => {
    const late = engine.fold(folded(...approved), [run()], {
      ...anAct(9),
      at: { utc: '2027-05-03T09:00:00.000Z', offsetMinutes: 60 },
    });
    expect(waits(late, 'hampshire', '2027-05-31')).toContain('renewal');
    expect(kinds(lapsed, late, { today: '2027-05-31' })).toEqual(['interest-renewal/not-overdue']);
    expect(kinds(lapsed, late, { today: '2027-06-01' })).toEqual([]);
  });

  it('comes a year after the decision where it goes with the yearly development review', () => {
    const regime = regimeOf(aPolicy('leicestershire'), undefined);
    expect(renewalDue(entryIn(folded(...approved)), regime)).toBe('2027-11-20');
  });
});

describe('checking', () => {
  const followUp: LooseEvent = {
    ...{ ...onFlats, type: 'interest.follow-up-begun/1', followUpId: anId('follow') },
    ...{ because: 'The flats are advertised again.', dueOn: day('2027-03-01') },
  };
  const checked = (over: object = {}): LooseEvent => ({
    ...{ ...onFlats, type: 'interest.checked/1', checkedOn: day('2027-02-10') },
    ...{ checkedBy: somebody, with: 'companies-house', found: 'as-declared', says: 'Dissolved.' },
    ...over,
  });

  it('follows up a refusal when information comes, and closes it by what was found', () => {
    expect(kinds(followUp, folded(...approved))).toEqual(['interest/not-refused']);
    expect(kinds(followUp, folded(...refused))).toEqual([]);
    const open = folded(...refused, followUp);
    expect(waits(open)).toContain('follow-up');
    const closing = checked({ followUpId: anId('follow') });
    expect(kinds(closing, open)).toEqual([]);
    const closed = folded(...refused, followUp, closing);
    expect(waits(closed)).not.toContain('follow-up');
    expect(kinds(closing, closed)).toEqual(['interest/check-done']);
    expect(kinds(checked(), closed)).toEqual([]);
  });

  it('tells in a letter only what was decided', () => {
    const letter = (kind: string): LooseEvent => ({
      ...{ ...onFlats, type: 'interest.letter-issued/1', letterId: anId('letter'), kind },
      ...{ issuedOn: day('2027-02-10'), sha256: 'ab'.repeat(32) },
    });
    expect(kinds(letter('approval'), folded(...refused))).toEqual(['interest/nothing-to-tell']);
    expect(kinds(letter('refusal'), folded(...refused))).toEqual([]);
    expect(waits(folded(...refused, letter('refusal')))).toEqual([]);
    expect(kinds(letter('refusal'), folded(...refused, letter('refusal')))).toEqual([
      'interest/letter-exists',
    ]);
    const opened = { ...onFlats, type: 'interest.letter-opened/1', as: 'file' };
    const thisOne = { ...opened, letterId: anId('letter') };
    expect(kinds(thisOne, folded(...refused))).toEqual(['interest/no-such-letter']);
    expect(kinds(thisOne, folded(...refused, letter('refusal')))).toEqual([]);
  });
});

describe('the register counted and published', () => {
  const row = (line: number, stood: string, over: object = {}) => ({
    ...{ entryId: anId(`row ${String(line)}`), line },
    fields: { application: anInterest({ appliedOn: day('2013-06-01'), ...over }), stood },
  });

  it('tells the numbers of Hampshire 2014: 680 records, 522 active, the rest rescinded or withdrawn', () => {
    const rows = Array.from({ length: 680 }, (_each, line) =>
      row(line, line < 522 ? 'active' : line < 600 ? 'rescinded' : 'withdrawn'),
    );
    const importId = anId('import');
    const state = folded(
      { type: 'interest.import-part/1', importId, part: 1, rows },
      {
        ...{ type: 'interest.imported/1', importId, parts: 1, rowCount: 680, sheet: '' },
        ...{ fileName: 'Secondary.csv', sha256: 'ab'.repeat(32), sizeBytes: 9, columns: [] },
        ...{ mapping: {}, leftOut: [], leftOutCount: 0 },
      },
    );
    expect(interestFigures(state.interest).all).toEqual({
      ...{ records: 680, active: 522, rescinded: 78, withdrawn: 80 },
      ...{ applied: 0, refused: 0, lapsed: 0 },
    });
  });

  it('publishes types and how often, and nobody’s name', () => {
    const state = folded(...approved);
    const rows = interestExtractOf(state.interest);
    expect(rows).toEqual([
      { type: 'business-interest', occupation: 'Letting of property', held: 1 },
    ]);
    const extractId = anId('list');
    const made = { type: 'interest-extract.made/1', extractId, madeOn: day('2027-02-18'), rows };
    expect(kinds(made, state)).toEqual([]);
    expect(kinds({ ...made, rows: [{ ...rows[0], held: 2 }] }, state)).toEqual([
      'interest-extract/not-as-recorded',
    ]);
    const after = folded(...approved, made);
    expect(kinds(made, after)).toEqual(['interest-extract/exists']);
    const saved = { type: 'interest-extract.saved/1', extractId };
    expect(kinds(saved, after)).toEqual(['interest-extract/not-approved']);
    const { personId, name, rankOrGrade } = authority;
    const approval = {
      ...{ type: 'interest-extract.approved/1', extractId, approvedOn: day('2027-02-18') },
      approvedBy: { personId, name, rankOrGrade },
    };
    expect(kinds(approval, after)).toEqual([]);
    const mine = aUnit([{ ...authority, offices: ['head-of-psd'], memberId: aRecorder().member }]);
    expect(kinds(approval, after, { unit: mine })).toEqual(['interest-extract/own']);
    expect(kinds(approval, after, { unit: aUnit([]) })).toEqual(['interest-extract/no-office']);
    const published = folded(...approved, made, approval);
    expect(kinds(saved, published)).toEqual([]);
    expect(kinds(approval, published)).toEqual(['interest-extract/approved']);
    expect(allById(published.interest.interests)).toHaveLength(1);
  });
});
