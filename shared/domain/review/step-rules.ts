import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { citing, house } from '../cite.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import type { EventOf, Rule } from '../noun.ts';
import { notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import {
  aChangeFollowsConsultation,
  aReviewRuns,
  aStepFollowsTheOpening,
  theMemberIsHeardFirst,
  theMemberIsInvitedFirst,
} from './before-rules.ts';
import type { ChangeInMind, ReviewDecision, reviewEvents } from './events.ts';
import { consultedAbout, reviewOf } from './where.ts';

/** @file The steps of a review: the invitation, then the member's words, then consultation, then a recommendation. */

type Event<Type extends keyof typeof reviewEvents> = EventOf<typeof reviewEvents, Type>;

/** The changes a recommendation names; *several* is at least two of them, and the consultation says which. */
const recommendedKinds = (recommendation: ReviewDecision): readonly ChangeInMind[] =>
  recommendation === 'no-change' || recommendation === 'several' ? [] : [recommendation];

const severalWereConsulted: Rule<Event<'review.recommended/1'>, CaseState> = {
  name: 'severalChangesWereConsultedOn',
  source: citing(
    { westMidlands: 'W47' },
    'What binds a member is not changed before it was put to them.',
  ),
  refuse: ({ reviewId, recommendation }, { state }) => {
    const review = reviewOf(state, reviewId);
    return recommendation === 'several' && review && consultedAbout(review).size < 2
      ? {
          kind: 'review/not-consulted',
          says: 'Consult the member first on each of the changes, and record what they said.',
          fields: ['recommendation'],
        }
      : undefined;
  },
};

const aRecommendationFollowsWhatItRestsOn: Rule<Event<'review.recommended/1'>, CaseState> = {
  name: 'aRecommendationFollowsWhatItRestsOn',
  source: citing({ westMidlands: 'W47' }, 'To consult is to listen before recommending.'),
  refuse: (event, { state }) => {
    const review = reviewOf(state, event.reviewId);
    const latest = review?.consulted
      .map((each) => each.consultedOn)
      .toSorted(compareDates)
      .at(-1);
    return notBefore(
      { field: 'recommendedOn', on: event.recommendedOn },
      latest,
      'This comes before the member was consulted.',
    );
  },
};

const theInvitationNamesThePoliceFriend: Rule<Event<'review.invited/1'>, CaseState> = {
  name: 'theInvitationNamesThePoliceFriend',
  source: citing(
    { westMidlands: 'W46' },
    'Somebody under restriction may have support, and has to know it in time.',
  ),
  refuse: ({ policeFriendTold }) =>
    policeFriendTold
      ? undefined
      : {
          kind: 'review/friend-not-told',
          says: 'Tell the member that a police friend may support them.',
          fields: ['policeFriendTold'],
        },
};

const anInvitationLeavesTime: Rule<Event<'review.invited/1'>, CaseState> = {
  name: 'anInvitationToAReviewLeavesTime',
  source: house(
    'No policy gives a time; whoever asks may name a day, and it cannot have passed when they ask.',
  ),
  refuse: (event) =>
    notBefore(
      { field: 'respondBy', on: event.respondBy },
      event.invitedOn,
      'The day to answer by comes before the invitation.',
    ),
};

const representationsAreRecordedOnce: Rule<Event<'review.representations-made/1'>, CaseState> = {
  name: 'representationsAtAReviewAreRecordedOnce',
  source: house('What the member said stands as they said it.'),
  refuse: ({ reviewId, representationId }, { state }) =>
    reviewOf(state, reviewId)?.representations.some(
      (known) => known.representationId === representationId,
    )
      ? { kind: 'review/representations-exist', says: 'This is on the record already.' }
      : undefined,
};

const silenceIsNotBesideWords: Rule<Event<'review.representations-not-made/1'>, CaseState> = {
  name: 'silenceIsNotRecordedBesideWords',
  source: house('Who has spoken was not silent.'),
  refuse: ({ reviewId }, { state }) =>
    (reviewOf(state, reviewId)?.representations.length ?? 0) > 0
      ? {
          kind: 'review/heard',
          says: 'The member made representations in this review.',
          fields: ['how'],
        }
      : undefined,
};

const timeRunsOutOnlyWhenItHas: Rule<Event<'review.representations-not-made/1'>, CaseState> = {
  name: 'timeToAnswerAReviewRunsOutOnlyWhenItHas',
  source: house('A member has until the end of the day they were given.'),
  refuse: (event, { state }) => {
    if (event.how !== 'expired') return undefined;
    const until = reviewOf(state, event.reviewId)?.invited.at(-1)?.respondBy;
    return until === undefined || compareDates(event.on, until) <= 0
      ? {
          kind: 'review/still-time',
          says: 'The member still had time, or was given no day to answer by.',
          fields: ['how', 'on'],
        }
      : undefined;
  },
};

const whatTheMemberSaidIsWritten: Rule<Event<'review.consulted/1'>, CaseState> = {
  name: 'whatTheMemberSaidIsWritten',
  source: citing({ westMidlands: 'W47' }, 'To consult somebody is to keep what they said.'),
  refuse: ({ answer, said }) =>
    answer !== 'no-answer' && answer !== 'agrees' && said === ''
      ? {
          kind: 'review/answer-not-written',
          says: 'Write down what the member said to it.',
          fields: ['said'],
        }
      : undefined,
};

const aConsultationIsRecordedOnce: Rule<Event<'review.consulted/1'>, CaseState> = {
  name: 'aConsultationIsRecordedOnce',
  source: house('One conversation, one record.'),
  refuse: ({ reviewId, consultationId }, { state }) =>
    reviewOf(state, reviewId)?.consulted.some((known) => known.consultationId === consultationId)
      ? { kind: 'review/consultation-exists', says: 'This is on the record already.' }
      : undefined,
};

const aReviewEndsForItsReason: Rule<Event<'review.ended/1'>, CaseState> = {
  name: 'aReviewEndsForItsReason',
  source: house('A review is given up only where there is nothing left to decide.'),
  refuse: ({ reviewId, because }, { state }) => {
    const review = reviewOf(state, reviewId);
    return because === 'opened-in-error' && review && review.recommended.length > 0
      ? {
          kind: 'review/recommended-already',
          says: 'The authority has recommended in this review. It is decided, or overtaken.',
          fields: ['because'],
        }
      : undefined;
  },
};

const recommendation = (
  event: Event<'review.recommended/1'>,
): { field: string; decidedBy: Event<'review.recommended/1'>['recommendedBy']; on: CivilDate } => ({
  field: 'recommendedBy',
  decidedBy: event.recommendedBy,
  on: event.recommendedOn,
});

/** When a member is invited. */
export const invitationRules = [
  aReviewRuns,
  aStepFollowsTheOpening<Event<'review.invited/1'>>('invitedOn', (event) => event.invitedOn),
  theInvitationNamesThePoliceFriend,
  anInvitationLeavesTime,
];
/** When representations are recorded. */
export const representationRules = [aReviewRuns, representationsAreRecordedOnce];
/** When silence is recorded. */
export const silenceRules = [
  aReviewRuns,
  theMemberIsInvitedFirst<Event<'review.representations-not-made/1'>>('on', (event) => event.on),
  silenceIsNotBesideWords,
  timeRunsOutOnlyWhenItHas,
];
/** When a consultation is recorded. */
export const consultationRules = [
  aReviewRuns,
  aConsultationIsRecordedOnce,
  theMemberIsInvitedFirst<Event<'review.consulted/1'>>('consultedOn', (event) => event.consultedOn),
  whatTheMemberSaidIsWritten,
];
/** When the authority may recommend. */
export const recommendationRules = [
  aReviewRuns,
  theMemberIsInvitedFirst<Event<'review.recommended/1'>>(
    'recommendedOn',
    (event) => event.recommendedOn,
  ),
  theMemberIsHeardFirst,
  aChangeFollowsConsultation<Event<'review.recommended/1'>>('recommendation', (event) =>
    recommendedKinds(event.recommendation),
  ),
  severalWereConsulted,
  aRecommendationFollowsWhatItRestsOn,
  theMemberDoesNotDecide(recommendation),
  theInvestigatorDoesNotDecide(recommendation),
  holdsTheOffice('decision.authority', recommendation),
];
/** When a review is given up. */
export const endingRules = [
  aReviewRuns,
  aStepFollowsTheOpening<Event<'review.ended/1'>>('endedOn', (event) => event.endedOn),
  aReviewEndsForItsReason,
];
