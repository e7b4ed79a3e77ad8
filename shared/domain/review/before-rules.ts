import type { CivilDate } from '../../kit/civil-date.ts';
import { citing, house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import { notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { ChangeInMind } from './events.ts';
import { consultedAbout, isHeard, reviewOf } from './where.ts';

/** @file What must come before a step of a review: its opening, the invitation (W46), the member's words, consultation (W47). */

type OfReview = { readonly reviewId: string };

/** Only a review that runs goes on. */
export const aReviewRuns: Rule<OfReview, CaseState> = {
  name: 'aReviewRuns',
  source: house('A decided review is a finished record; what comes later is a new review.'),
  refuse: ({ reviewId }, { state }) => {
    const review = reviewOf(state, reviewId);
    if (!review)
      return {
        kind: 'review/not-found',
        says: 'Begin the review first.',
        fields: ['reviewId'],
      };
    return review.decided || review.ended
      ? {
          kind: 'review/finished',
          says: 'This review is finished. Begin a new one.',
          fields: ['reviewId'],
        }
      : undefined;
  },
};

/** A step of a review does not come before the review. */
export const aStepFollowsTheOpening = <E extends OfReview>(
  field: string,
  dayOf: (event: E) => CivilDate,
): Rule<E, CaseState> => ({
  name: 'aStepFollowsTheOpening',
  source: house('A review begins with its opening.'),
  refuse: (event, { state }) =>
    notBefore(
      { field, on: dayOf(event) },
      reviewOf(state, event.reviewId)?.openedOn,
      'This day comes before the review was begun.',
    ),
});

/** Nothing is put to or decided over a member who was not invited (W46). */
export const theMemberIsInvitedFirst = <E extends OfReview>(
  field: string,
  dayOf: (event: E) => CivilDate,
): Rule<E, CaseState> => ({
  name: 'theMemberIsInvitedFirst',
  source: citing(
    { westMidlands: 'W46' },
    'Whoever is restricted is asked before the restriction is looked at again.',
  ),
  refuse: (event, { state }) => {
    const review = reviewOf(state, event.reviewId);
    if (!review) return undefined;
    const [first] = review.invited;
    if (!first)
      return {
        kind: 'review/not-invited',
        says: 'Invite the member to make representations first. They may have a police friend.',
        fields: ['reviewId'],
      };
    return notBefore(
      { field, on: dayOf(event) },
      first.invitedOn,
      'This comes before the member was invited.',
    );
  },
});

/** The member was heard, or asked and silent, before anybody recommends or decides (W46). */
export const theMemberIsHeardFirst: Rule<OfReview, CaseState> = {
  name: 'theMemberIsHeardFirst',
  source: citing(
    { westMidlands: 'W46' },
    'To invite somebody to speak is to wait for what they say.',
  ),
  refuse: ({ reviewId }, { state }) => {
    const review = reviewOf(state, reviewId);
    return review && review.invited.length > 0 && !isHeard(review)
      ? {
          kind: 'review/not-heard',
          says: 'Record the member’s representations first, or that they were invited and made none.',
          fields: ['reviewId'],
        }
      : undefined;
  },
};

/** The fields, in words, of what the member was not consulted about (W47). */
const unconsulted = (
  state: CaseState,
  reviewId: string,
  kinds: readonly ChangeInMind[],
): readonly ChangeInMind[] => {
  const review = reviewOf(state, reviewId);
  const about = review ? consultedAbout(review) : new Set<ChangeInMind>();
  return kinds.filter((kind) => !about.has(kind));
};

const verbs: Readonly<Record<ChangeInMind, string>> = {
  vary: 'varying',
  add: 'adding',
  remove: 'removing',
};

/** Nothing is varied, added or removed that the member was not consulted about (W47). */
export const aChangeFollowsConsultation = <E extends OfReview>(
  field: string,
  kindsOf: (event: E) => readonly ChangeInMind[],
): Rule<E, CaseState> => ({
  name: 'aChangeFollowsConsultation',
  source: citing(
    { westMidlands: 'W47' },
    'What binds a member is not changed before it was put to them.',
  ),
  refuse: (event, { state }) => {
    const missing = unconsulted(state, event.reviewId, kindsOf(event));
    return missing.length === 0
      ? undefined
      : {
          kind: 'review/not-consulted',
          says: `Consult the member first on ${missing.map((kind) => verbs[kind]).join(' and ')} conditions, and record what they said.`,
          fields: [field],
        };
  },
});
