import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { ChangeInMind, ReviewDecision, reviewEvents } from './events.ts';

/** The words for a kind of review, on the screen and on paper. */
export const reviewNames = {
  annual: 'Annual review',
  'at-any-time': 'Review on a change of circumstances',
} as const;

/** The words for what a review comes to. */
export const reviewDecisionNames: Readonly<Record<ReviewDecision, string>> = {
  'no-change': 'No change',
  vary: 'Conditions varied',
  add: 'Conditions added',
  remove: 'Conditions removed',
  several: 'Conditions changed in several ways',
};

/** What may be in mind, in words. */
export const changeWords: Readonly<Record<ChangeInMind, string>> = {
  vary: 'to vary a condition',
  add: 'to add a condition',
  remove: 'to remove a condition',
};

const speakers = {
  member: 'the member',
  'police-friend': 'the police friend',
  'member-and-police-friend': 'the member and the police friend',
} as const;

const answers = {
  agrees: 'the member agrees',
  'agrees-in-part': 'the member agrees in part',
  disagrees: 'the member disagrees',
  'no-answer': 'the member gave no answer',
} as const;

const endings = {
  'opened-in-error': 'opened in error',
  'conditions-ended': 'the conditions had ended',
  overtaken: 'overtaken by another decision',
} as const;

/** How reviews read on the timeline. */
export const reviewSentences: Sentences<typeof reviewEvents> = {
  'review.opened/1': (event) => ({
    head: `${reviewNames[event.kind]} begun`,
    rest: event.because
      ? `${event.because.believedBy.name} believes that circumstances have changed significantly`
      : `of ${String(event.conditionIds.length)} ${event.conditionIds.length === 1 ? 'condition' : 'conditions'}`,
  }),
  'review.invited/1': (event) => ({
    head: 'Invited to the review',
    rest: event.respondBy
      ? `by ${event.invitedBy}, to be heard by ${formatPlain(event.respondBy)}`
      : `by ${event.invitedBy}`,
  }),
  'review.representations-made/1': (event) => ({
    head: 'Representations made at the review',
    rest: `by ${speakers[event.by]}, ${event.form === 'oral' ? 'in person' : 'in writing'}`,
  }),
  'review.representations-not-made/1': (event) => ({
    head:
      event.how === 'declined'
        ? 'Representations at the review declined'
        : 'No representations at the review in time',
    rest: event.reason,
  }),
  'review.consulted/1': (event) => ({
    head: 'Consulted at the review',
    rest: `${event.about.map((change) => changeWords[change]).join(', ')}: ${answers[event.answer]}`,
  }),
  'review.recommended/1': (event) => ({
    head: `Recommended: ${reviewDecisionNames[event.recommendation].toLowerCase()}`,
    rest: `by ${event.recommendedBy.rankOrGrade} ${event.recommendedBy.name}`,
  }),
  'review.decided/1': (event) => ({
    head: `Review decided: ${reviewDecisionNames[event.decision].toLowerCase()}`,
    rest: `by ${event.decidedBy.rankOrGrade} ${event.decidedBy.name}`,
  }),
  'review.ended/1': (event) => ({
    head: 'Review not carried through',
    rest: `${endings[event.because]}: ${event.reason}`,
    tone: 'attention',
  }),
};
