import { formatPlain, type CivilDate } from '../../kit/civil-date.ts';
import type { ConditionChanges } from '../condition/changes.ts';
import { conditionsOf, readingOn } from '../condition/conditions.ts';
import type { Review } from '../review/slice.ts';
import type { CaseState } from '../state.ts';
import type { EndedCondition, Matter } from './matter.ts';

/** @file What letters tell of reviews (W46 to W49): the invitation, the notice of one at another time, the outcome, and the changes. */

/** Reviews a member can still be invited to. */
export const reviewInvitations = (state: CaseState): readonly Matter[] =>
  open(state).map((review) => {
    const invited = review.invited.at(-1);
    return {
      ...ofReview(review),
      tokens: {
        'review.openedOn': formatPlain(review.openedOn),
        ...(invited ? { 'review.about': invited.about } : {}),
        ...(invited?.respondBy ? { 'reply.by': formatPlain(invited.respondBy) } : {}),
      },
    };
  });

/** Reviews at another time than once a year (W49): the member is told what is said to have changed. */
export const reviewNotices = (state: CaseState): readonly Matter[] =>
  reviewInvitations(state).filter((matter) => matter.facts?.['review.isAnnual'] !== true);

/** Reviews that were decided. */
export const reviewOutcomes = (state: CaseState): readonly Matter[] =>
  state.review.reviews.flatMap((review) => {
    const { decided } = review;
    if (!decided || review.ended) return [];
    const { changes } = decided;
    return [
      {
        ...ofReview(review),
        facts: {
          ...ofReview(review).facts,
          'review.changesSomething': decided.decision !== 'no-change',
        },
        tokens: {
          'review.openedOn': formatPlain(review.openedOn),
          'review.decidedBy': `${decided.decidedBy.rankOrGrade} ${decided.decidedBy.name}`,
          'review.decidedOn': formatPlain(decided.decidedOn),
        },
        decision: { by: decided.decidedBy, on: decided.decidedOn, reasons: decided.reasons },
        changes,
        ended: endedIn(changes, state),
      },
    ];
  });

/** Reviews that varied or added a condition: each asks for a notice of its own. */
export const reviewChanges = (state: CaseState): readonly Matter[] =>
  reviewOutcomes(state).filter(({ changes }) => changes && addsOrVaries(changes));

/** Reviews that ended a condition. */
export const reviewRemovals = (state: CaseState): readonly Matter[] =>
  reviewOutcomes(state).filter(({ ended = [] }) => ended.length > 0);

/** True where a member is bound anew: what is varied or added needs a notice. */
export const addsOrVaries = ({ varied, added }: ConditionChanges): boolean =>
  varied.length + added.length > 0;

/** The conditions a decision ends, in the words the member knows them by. */
export const endedIn = ({ ended }: ConditionChanges, state: CaseState): readonly EndedCondition[] =>
  ended.map(({ conditionId, endsOn }) => ({ text: wordsOf(conditionId, state), endsOn }));

/** A condition in the words it was last decided in, or in those that bound on a day. */
export function wordsOf(conditionId: string, state: CaseState, on?: CivilDate): string {
  const found = conditionsOf(state).find(({ id }) => id === conditionId);
  const standing = found && on ? readingOn(found, on) : found;
  const decided = state.determination.made
    .flatMap(({ conditions }) => conditions)
    .find((condition) => condition.conditionId === conditionId);
  return standing?.text ?? decided?.text ?? '';
}

const open = (state: CaseState): readonly Review[] =>
  state.review.reviews.filter((review) => !review.decided && !review.ended);

const ofReview = (review: Review) => ({
  about: { kind: 'review' as const, id: review.reviewId },
  label: `${review.kind === 'annual' ? 'Yearly review' : 'Review at another time'}, opened ${formatPlain(review.openedOn)}`,
  facts: { 'review.isAnnual': review.kind === 'annual' },
});
