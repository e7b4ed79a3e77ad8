import { describe, expect, it } from 'vitest';
import { aPolicy, given, givenUnder, type Setting } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { filledIn, leicestershireFills } from '../../../test/builders/filled-in.ts';
import {
  aCondition,
  aDetermination,
  aLetter,
  anInterview,
  aService,
} from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import {
  aConsultation,
  anInvitationToReview,
  aRecommendation,
  aReviewOpened,
  nothingChanged,
  silentAtReview,
} from '../../../test/builders/review.ts';
import { conditionsOf } from '../condition/conditions.ts';
import type { ResolvedPolicy } from '../policy/resolve.ts';
import { reviewDuties } from './duties.ts';
import { mayBeginOn, reviewDueOf, reviewsDue } from './due.ts';

/** @file W46 "An annual review of individual conditions will be carried out by a PSD AA". From when is not said: we count from the day each
 *  condition applies from, and say so in *Why?*. The days below were worked out on a printed calendar, not by the code. */

const served = (setting: Setting, ...conditions: Parameters<typeof aCondition>[0][]) => {
  const acts = [
    aReport(),
    aTriage(),
    anAssessment(),
    anInterview(),
    aDetermination({ conditions: conditions.map((over) => aCondition(over)) }),
  ];
  return givenUnder(
    setting,
    ...acts,
    aLetter('notice-of-conditions', given(...acts).state),
    aService(),
  );
};

/** The next review of a condition that begins on a day, under a policy, with the review day of its decision out of the way. */
function dueFrom(start: string, policy: ResolvedPolicy): string | undefined {
  const { state } = served({ today: day('2027-02-18') }, { effectiveFrom: day('2027-02-18') });
  const [condition] = conditionsOf(state);
  if (!condition) return undefined;
  const moved = {
    ...condition,
    reviewOn: undefined,
    effectiveFrom: day(start),
    versions: condition.versions.map((version) => ({ ...version, effectiveFrom: day(start) })),
  };
  return reviewDueOf(moved, state, { policy })?.dueOn;
}

describe('the first annual review', () => {
  it.each([
    ['2027-02-18', '2028-02-18'],
    ['2027-01-01', '2028-01-01'],
    ['2027-12-31', '2028-12-31'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
    ['2027-03-01', '2028-03-01'],
    ['2024-02-29', '2025-02-28'],
    ['2099-06-30', '2100-06-30'],
  ])('West Midlands: a condition from %s is reviewed by %s (W46)', (start, due) => {
    expect(dueFrom(start, aPolicy('west-midlands'))).toBe(due);
  });

  it.each(['leicestershire', 'hampshire'] as const)(
    '%s: not stated, so no day is invented',
    (force) => {
      expect(dueFrom('2027-02-18', aPolicy(force))).toBeUndefined();
    },
  );

  it.each([
    ['2027-02-18', 6, '2027-08-18'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-02-18', 24, '2029-02-18'],
  ])('Leicestershire, filled in: from %s every %i months, by %s', (start, count, due) => {
    const clock = filledIn({ count, unit: 'months', from: 'conditions-imposed' } as const);
    const policy = aPolicy('leicestershire', { 'clock.annualReview': clock });
    expect(dueFrom(start, policy)).toBe(due);
  });

  it('Hampshire, filled in by days: 365 days from 1 March 2027 is 29 February 2028', () => {
    const clock = filledIn({ count: 365, unit: 'days', from: 'conditions-imposed' } as const);
    const policy = aPolicy('hampshire', { 'clock.annualReview': clock });
    expect(dueFrom('2027-03-01', policy)).toBe('2028-02-29');
  });
});

describe('the day a review may begin', () => {
  it.each([
    ['2028-02-18', '2027-12-24'],
    ['2029-02-28', '2029-01-03'],
    ['2028-03-01', '2028-01-05'],
  ])('for one due by %s is %s: eight weeks before', (due, from) => {
    expect(mayBeginOn(day(due), aPolicy())).toBe(from);
  });
});

describe('the reviews after the first', () => {
  const leapDay = { effectiveFrom: day('2027-02-18'), reviewOn: day('2028-02-18') };
  const reviewedOn = (written: string, today: string) =>
    served({ today: day(today) }, leapDay)
      .and(aReviewOpened({ openedOn: day(written) }))
      .and(anInvitationToReview({ invitedOn: day(written) }))
      .and(silentAtReview({ on: day(written) }))
      .and(aRecommendation({ recommendation: 'no-change', recommendedOn: day(written) }))
      .and(nothingChanged({ decidedOn: day(written), consideredRepresentationIds: [] }));
  const next = (story: ReturnType<typeof reviewedOn>, today: string) =>
    reviewsDue(story.state, { policy: aPolicy(), today: day(today) })[0]?.dueOn;

  it.each([
    // decided in time, late, very late: the day stays that of the condition's start
    ['2028-01-10', '2029-02-18'],
    ['2028-02-18', '2029-02-18'],
    ['2028-06-01', '2029-02-18'],
    ['2029-01-02', '2030-02-18'],
    ['2028-12-23', '2029-02-18'],
  ])(
    'decided on %s, the next is due by %s: counted from the start, not from the last',
    (on, due) => {
      expect(next(reviewedOn(on, '2029-02-01'), '2029-02-01')).toBe(due);
    },
  );

  it('each condition has its own day, and the earliest is owed first (W46)', () => {
    const two = served(
      { today: day('2027-03-01') },
      { effectiveFrom: day('2027-03-01'), reviewOn: day('2028-03-01') },
      {
        conditionId: anId('earlier condition'),
        effectiveFrom: day('2027-02-18'),
        reviewOn: day('2028-02-18'),
      },
    );
    const dues = reviewsDue(two.state, { policy: aPolicy(), today: day('2027-03-02') });
    expect(dues.map(({ dueOn }) => dueOn)).toEqual(['2028-02-18', '2028-03-01']);
  });

  it('the day its decision names comes first where it is earlier', () => {
    const soon = served({ today: day('2027-03-01') }, { reviewOn: day('2027-08-18') });
    const [due] = reviewsDue(soon.state, { policy: aPolicy(), today: day('2027-03-01') });
    expect(due).toMatchObject({ dueOn: '2027-08-18', source: { kind: 'house' } });
  });

  it('a consultation or a review that came to nothing counts for nothing', () => {
    const begun = served({ today: day('2028-02-01') }, leapDay)
      .and(aReviewOpened())
      .and(anInvitationToReview())
      .and(aConsultation());
    expect(reviewsDue(begun.state, { policy: aPolicy(), today: day('2028-02-01') })[0]?.dueOn).toBe(
      '2028-02-18',
    );
  });
});

describe('a policy that is silent', () => {
  it('asks the unit to say how often, once conditions bind', () => {
    const policy = aPolicy('leicestershire', leicestershireFills);
    expect(dueFrom('2027-02-18', policy)).toBeUndefined();
    const { state } = served({ today: day('2027-03-01') }, {});
    const today = day('2027-03-01');
    expect(reviewDuties(state, { policy, today }).map(({ key }) => key)).toContain(
      'review/not-stated',
    );
    expect(reviewDuties(state, { policy: aPolicy(), today }).map(({ key }) => key)).not.toContain(
      'review/not-stated',
    );
  });
});
