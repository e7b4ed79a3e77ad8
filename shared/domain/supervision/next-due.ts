import { addDays, compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { isUndecided } from '../determination/undecided.ts';
import { enquiryBegunOn } from '../investigation-plan/facts.ts';
import { dueOn } from '../policy/days.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { SupervisorReview } from './slice.ts';

/** When a supervisor has to look at the case next: an interval after the last review, after the enquiry began, or after the case was
 *  opened; sooner where the last reviewer named a day. Undefined once the case is decided, or where the unit set no interval. */
export function nextSupervisorReview(
  state: CaseState,
  policy: ResolvedPolicy,
): CivilDate | undefined {
  const clock = policyValue(policy, 'clock.supervisorReview');
  if (!clock || !isUndecided(state)) return undefined;
  const last = lastReview(state);
  const from =
    last?.reviewedOn ?? enquiryBegunOn(state.investigationPlan) ?? state.case.opened?.openedOn;
  if (from === undefined) return undefined;
  const byInterval = dueOn(clock, from);
  return last?.nextOn !== undefined && compareDates(last.nextOn, byInterval) < 0
    ? last.nextOn
    : byInterval;
}

/** So many days before its last day a review stands on My work: before that it would hide what comes first. */
const shownDaysBefore = 7;

/** The day from which the next review stands on My work. */
export function supervisionShownFrom(
  state: CaseState,
  policy: ResolvedPolicy,
): CivilDate | undefined {
  const next = nextSupervisorReview(state, policy);
  return next && addDays(next, -shownDaysBefore);
}

/** The latest review by its day. */
export const lastReview = ({ supervision }: CaseState): SupervisorReview | undefined =>
  supervision.reviews.toSorted((a, b) => compareDates(a.reviewedOn, b.reviewedOn)).at(-1);

/** The reviews whose directions or differing view nobody has answered. */
export const unansweredReviews = ({ supervision }: CaseState): readonly SupervisorReview[] =>
  supervision.reviews.filter(
    (review) =>
      (review.directions !== '' || review.view === 'differs') && review.answers.length === 0,
  );
