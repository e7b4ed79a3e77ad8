import { conditionsOf, standingOn, type Condition } from '../condition/conditions.ts';
import { addDays, compareDates, formatPlain, type CivilDate } from '../../kit/civil-date.ts';
import { dueOn as clockDueOn } from '../policy/days.ts';
import type { Governed } from '../cite.ts';
import { policySource, policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import { house } from '../cite.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';
import type { Review } from './slice.ts';

/** @file When a condition is to be reviewed: each year from the day it first applied (W46), counted from that day and never from the last
 *  review, so that a late review moves nothing; and on the day its decision names, where that is earlier.
 *  29 February counts as the 28th in a common year, and as itself in a leap year. */

/** The day by which a condition is to be reviewed, and why that day. */
export type ReviewDue = {
  readonly conditionId: string;
  readonly dueOn: CivilDate;
  /** How the day was counted, for *Why?*. */
  readonly counted: string;
  readonly source: Source;
};

/** How long before its last day an annual review may begin; a review decided in that time counts for that day. */
const leadDays = (policy: ResolvedPolicy): number =>
  policyValue(policy, 'review.beginWithinDays') ?? 0;

/** The first day on which the review that is due on a day may begin. */
export const mayBeginOn = (dueOn: CivilDate, policy: ResolvedPolicy): CivilDate =>
  addDays(dueOn, -leadDays(policy));

/** The next day on which a condition is to be reviewed; undefined where neither the policy nor its decision names one. */
export function reviewDueOf(
  condition: Condition,
  state: CaseState,
  { policy }: Governed,
): ReviewDue | undefined {
  const candidates = [
    namedDay(condition, state, policy),
    anniversary(condition, state, policy),
  ].flatMap((due) => due ?? []);
  return candidates.toSorted((a, b) => compareDates(a.dueOn, b.dueOn))[0];
}

/** The reviews due of the conditions that bind on a day, the earliest first. */
export const reviewsDue = (
  state: CaseState,
  context: Governed & { readonly today: CivilDate },
): readonly ReviewDue[] =>
  conditionsOf(state)
    .filter((condition) => standingOn(condition, state, context.today) === 'in-force')
    .flatMap((condition) => reviewDueOf(condition, state, context) ?? [])
    .toSorted((a, b) => compareDates(a.dueOn, b.dueOn));

/** The annual reviews of a condition that were decided. One that was begun and not carried through counts for nothing. */
const annualReviewsOf = (conditionId: string, state: CaseState): readonly Review[] =>
  state.review.reviews.filter(
    (review) =>
      review.kind === 'annual' &&
      review.decided !== undefined &&
      review.conditionIds.some((id) => id === conditionId),
  );

/** True when an annual review was decided in time to count for a day, or after it. */
const isCovered = (
  conditionId: string,
  day: CivilDate,
  state: CaseState,
  policy: ResolvedPolicy,
): boolean =>
  annualReviewsOf(conditionId, state).some(
    ({ decided }) => decided && compareDates(decided.decidedOn, mayBeginOn(day, policy)) >= 0,
  );

function namedDay(
  { id, reviewOn }: Condition,
  state: CaseState,
  policy: ResolvedPolicy,
): ReviewDue | undefined {
  if (!reviewOn || isCovered(id, reviewOn, state, policy)) return undefined;
  return {
    conditionId: id,
    dueOn: reviewOn,
    counted: `The decision says that it is reviewed by ${formatPlain(reviewOn)}.`,
    source: house('The authority who decided named the day.'),
  };
}

function anniversary(
  condition: Condition,
  state: CaseState,
  policy: ResolvedPolicy,
): ReviewDue | undefined {
  const clock = policyValue(policy, 'clock.annualReview');
  if (!clock || condition.origin === 'agreed') return undefined;
  const start = firstDayOf(condition);
  for (let times = 1; ; times += 1) {
    const day = clockDueOn({ ...clock, count: clock.count * times }, start);
    if (isCovered(condition.id, day, state, policy)) continue;
    return {
      conditionId: condition.id,
      dueOn: day,
      counted: `It applies from ${formatPlain(start)}. ${String(clock.count * times)} ${clock.unit} later is ${formatPlain(day)}.`,
      source: policySource(policy, 'clock.annualReview'),
    };
  }
}

/** The day a condition first applied. A variation does not begin it anew; a notice served late does not put its review off. */
const firstDayOf = ({ versions, effectiveFrom }: Condition): CivilDate =>
  versions[0]?.effectiveFrom ?? effectiveFrom;
