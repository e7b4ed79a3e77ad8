import { describe, expect, it } from 'vitest';
import { aPolicy, given, givenUnder } from '../../../test/builders/case-story.ts';
import {
  aBreach,
  aBreachNotReferred,
  aCheck,
  deciding,
} from '../../../test/builders/conditions.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { filledIn } from '../../../test/builders/filled-in.ts';
import {
  aDetermination,
  aLetter,
  anInterview,
  aReceipt,
  aService,
} from '../../../test/builders/outcome.ts';
import { anId, authority, aUnit, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import type { UnitPerson } from '../noun.ts';
import { referralDuty, timingOf } from './referral.ts';

// Everybody named here is invented. Served and received on 18 February 2027: the window to appeal is 19 February to 4 March.
const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());
const served = decided.and(aLetter('notice-of-conditions', decided.state)).and(aService());
const received = served.and(aReceipt());
const wm = aPolicy();
const before = (counts: boolean) =>
  aPolicy('west-midlands', { 'breach.periodBeforeAppeal': filledIn(counts) });

const appeal = {
  type: 'appeal.lodged/1',
  ...{
    appealId: anId('appeal'),
    against: { kind: 'determination', determinationId: anId('determination') },
    submittedOn: day('2027-02-18'),
    receivedOn: day('2027-02-18'),
    receivedBy: investigator.name,
    form: 'written',
    grounds: 'The gym is the only one near her home.',
    reference: '',
  },
};
const appealed = received.and(appeal);
const keysOf = (story: typeof served) => story.duties.map(({ key }) => key);

describe('a breach of a condition', () => {
  it('is refused where the condition did not bind that day (W33)', () => {
    expect(decided.when(aBreach()).refusals).toMatchObject([
      { kind: 'breach/did-not-bind', source: { kind: 'clause', ref: 'W33' } },
    ]);
    expect(served.when(aBreach()).refused).toEqual([]);
  });

  it('is refused of a condition that is not there, twice, in the future, and learned before it happened', () => {
    expect(served.when(aBreach({ conditionId: anId('none') })).refused).toEqual([
      'breach/condition-not-found',
    ]);
    expect(served.and(aBreach()).when(aBreach()).refused).toEqual(['breach/recorded']);
    expect(served.when(aBreach({ learnedOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
    expect(served.when(aBreach({ learnedOn: day('2027-02-17') })).refused).toContain(
      'date/out-of-order',
    );
  });

  it('is owed once a check found that a condition was not kept', () => {
    const found = served.and(aCheck({ finding: 'not-complied', note: 'He was in her car.' }));
    expect(keysOf(found)).toContain('breach/record');
    expect(keysOf(found.and(aBreach({ checkId: anId('check') })))).not.toContain('breach/record');
  });

  it('keeps what the member says of it, and not before it happened', () => {
    const account = {
      type: 'breach.account-recorded/1',
      ...{ accountId: anId('account'), breachId: anId('breach'), by: 'member', form: 'oral' },
      givenOn: day('2027-02-18'),
      text: 'He sat down at her table; she left.',
    };
    const broken = served.and(aBreach());
    expect(served.when(account).refused).toContain('breach/not-found');
    expect(broken.when({ ...account, givenOn: day('2027-02-17') }).refused).toEqual([
      'date/out-of-order',
    ]);
    const told = broken.when(account);
    expect(told.refused).toEqual([]);
    expect(told.state.breach.breaches[0]?.accounts).toHaveLength(1);
  });
});

describe('a breach while an appeal is under way', () => {
  const broken = appealed.and(aBreach());

  it('must be referred (W34)', () => {
    expect(timingOf(day('2027-02-18'), broken.state, wm)).toBe('during-appeal');
    expect(broken.duties.find(({ key }) => key === 'breach/refer')).toMatchObject({
      settledBy: 'misconduct.referred/1',
      source: { kind: 'clause', ref: 'W34' },
    });
  });

  it('cannot be left unreferred by anybody (W34)', () => {
    expect(broken.when(aBreachNotReferred()).refusals).toMatchObject([
      { kind: 'breach/must-be-referred', source: { kind: 'clause', ref: 'W34' } },
    ]);
  });
});

describe('a breach when no appeal was submitted yet', () => {
  const broken = received.and(aBreach());

  it('waits until the unit said whether those days count, for the policy does not', () => {
    expect(timingOf(day('2027-02-18'), broken.state, wm)).toBe('before-appeal');
    expect(broken.duties.find(({ key }) => key === 'breach/not-stated')).toMatchObject({
      settledBy: 'policy-value.filled/1',
      source: { kind: 'not-stated' },
    });
    expect(broken.when(aBreachNotReferred()).refusals).toMatchObject([
      { kind: 'policy/not-stated', fields: ['breach.periodBeforeAppeal'] },
    ]);
  });

  it('must be referred where the unit counts those days (W34)', () => {
    expect(broken.when(aBreachNotReferred(), { policy: before(true) }).refused).toEqual([
      'breach/must-be-referred',
    ]);
  });

  it('may be referred where it does not (W43)', () => {
    expect(broken.when(aBreachNotReferred(), { policy: before(false) }).refused).toEqual([]);
  });

  it.each([
    ['2027-02-17', 'otherwise', 'the day before receipt'],
    ['2027-02-18', 'before-appeal', 'the day of receipt'],
    ['2027-03-04', 'before-appeal', 'the last day in time'],
    ['2027-03-05', 'otherwise', 'the day after it'],
  ])('on %s is %s: %s (W35)', (on, timing) => {
    expect(timingOf(day(on), received.state, wm)).toBe(timing);
  });
});

describe('any other breach', () => {
  const broken = served.and(aBreach());

  it('may be referred, or left with the reason of an authority (W43)', () => {
    expect(broken.duties.find(({ key }) => key === 'breach/decide')).toMatchObject({
      waitingFor: 'appropriate-authority',
      source: { kind: 'clause', ref: 'W43' },
    });
    const left = broken.and(aBreachNotReferred());
    expect(keysOf(left)).not.toContain('breach/decide');
    expect(left.when(aBreachNotReferred()).refused).toEqual(['breach/decided-already']);
  });

  it('is left by an authority only, and by nobody who worked on the case', () => {
    const both: UnitPerson = { ...investigator, offices: ['appropriate-authority'] };
    expect(
      broken.when(aBreachNotReferred(deciding(both, 'appropriate-authority')), {
        unit: aUnit([both, authority]),
      }).refused,
    ).toEqual(['determination/by-the-investigator']);
    expect(broken.when(aBreachNotReferred(), { unit: aUnit([investigator]) }).refused).toEqual([
      'determination/decider-not-known',
    ]);
  });

  it('is not left before the unit learned of it, nor where it is not on the record', () => {
    expect(broken.when(aBreachNotReferred({ decidedOn: day('2027-02-17') })).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(served.when(aBreachNotReferred()).refused).toEqual(['breach/not-found']);
  });
});

describe('where the policy is silent on breaches', () => {
  it.each(['leicestershire', 'hampshire'] as const)('%s leaves nothing to guess', (id) => {
    const policy = aPolicy(id);
    expect(referralDuty(aBreach(), served.state, policy)).toMatchObject({
      duty: 'not-stated',
      restsOn: 'breach.otherwise',
      source: { kind: 'not-stated' },
    });
    const filled = aPolicy(id, { 'breach.otherwise': filledIn('must') });
    expect(referralDuty(aBreach(), served.state, filled)).toMatchObject({
      duty: 'must',
      source: { kind: 'filled-in' },
    });
  });

  it('needs no word on the days before an appeal where all breaches are treated alike', () => {
    const alike = aPolicy('leicestershire', {
      'breach.otherwise': filledIn('must'),
      'breach.duringAppealPeriod': filledIn('must'),
    });
    expect(referralDuty(aBreach(), received.state, alike).duty).toBe('must');
  });
});

describe('an untouched case', () => {
  it('owes nothing for breaches', () => {
    expect(keysOf(givenUnder({}, aReport())).filter((key) => key.startsWith('breach/'))).toEqual(
      [],
    );
  });
});
