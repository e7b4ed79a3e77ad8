import { citing, fromPolicy, house } from '../cite.ts';
import { notForWhoWorked } from '../determination/decider.ts';
import { isImposing, standingDetermination } from '../determination/standing.ts';
import type { Duty } from '../duty.ts';
import { currentLetter } from '../letter/current.ts';
import type { LetterKind } from '../letter/model.ts';
import type { DutyContext } from '../noun.ts';
import { policySource, policyValue } from '../policy/resolve.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { reviewsDue } from './due.ts';
import type { Review } from './slice.ts';
import { isOpen, stepOf } from './where.ts';

/** What is owed of reviews: the next one due, each step of one that runs, and the letters that tell of it. */
export function reviewDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  return [
    ...dueNext(state, context),
    ...whenDue(state, context),
    ...state.review.reviews.flatMap((review) => [
      ...steps(review, state, context),
      ...letters(review, state, context),
    ]),
  ];
}

/** The next review of conditions that no review looks at now. */
function dueNext(state: CaseState, context: DutyContext): readonly Duty[] {
  const under = new Set<string>(
    state.review.reviews.filter(isOpen).flatMap((review) => review.conditionIds),
  );
  const waiting = reviewsDue(state, context).filter((due) => !under.has(due.conditionId));
  const [first] = waiting;
  if (!first) return [];
  const together = waiting.filter((due) => due.dueOn === first.dueOn).length;
  return [
    {
      key: 'condition/review',
      says: together > 1 ? `Review ${String(together)} conditions` : 'Review the condition',
      detail: first.counted,
      dueOn: first.dueOn,
      waitingFor: 'appropriate-authority',
      settledBy: 'review.opened/1',
      source: first.source,
    },
  ];
}

/** Where the policy is silent on how often, that is asked for before a year has passed unseen. */
function whenDue(state: CaseState, context: DutyContext): readonly Duty[] {
  const isSilent = policyValue(context.policy, 'clock.annualReview') === undefined;
  if (!isSilent || !isImposing(standingDetermination(state))) return [];
  return [
    {
      key: 'review/not-stated',
      says: 'Fill in how often conditions are reviewed',
      detail: 'the policy does not say',
      waitingFor: 'unit',
      settledBy: 'policy-value.filled/1',
      source: policySource(context.policy, 'clock.annualReview'),
    },
  ];
}

/** The one step that a running review waits for. By when is the day its conditions are due. */
function steps(review: Review, state: CaseState, context: DutyContext): readonly Duty[] {
  const dueOn = reviewsDue(state, context).find((due) =>
    review.conditionIds.some((id) => id === due.conditionId),
  )?.dueOn;
  const day = review.kind === 'annual' ? { dueOn } : {};
  const because = citing(
    { westMidlands: review.kind === 'annual' ? 'W46' : 'W49' },
    'Whoever is restricted is asked before the restriction is looked at again.',
  )(context);
  switch (stepOf(review)) {
    case 'invite':
      return [
        {
          ...day,
          key: 'review/invite',
          says: 'Invite the member to the review',
          detail: 'they may make representations, and have a police friend',
          waitingFor: 'unit',
          settledBy: 'review.invited/1',
          source: because,
        },
      ];
    case 'hear':
      return [
        {
          key: 'review/representations-awaited',
          says: 'Representations to the review awaited',
          detail: 'from the member or their police friend',
          dueOn: review.invited.at(-1)?.respondBy,
          waitingFor: 'member',
          settledBy: 'review.representations-made/1',
          source: because,
        },
      ];
    case 'recommend':
      return [
        {
          ...day,
          ...notForWhoWorked(state, context),
          key: 'review/recommend',
          says: 'Recommend on the conditions',
          detail: 'to change anything, consult the member first',
          waitingFor: 'appropriate-authority',
          settledBy: 'review.recommended/1',
          source: citing(
            { westMidlands: 'W47' },
            'The authority says what it recommends, and consults before it changes anything.',
          )(context),
        },
      ];
    case 'decide':
      return [
        {
          ...day,
          ...notForWhoWorked(state, context),
          key: 'review/decide',
          says: 'Decide the review',
          waitingFor: 'appropriate-authority',
          settledBy: 'review.decided/1',
          source: because,
        },
      ];
    case 'decided':
    case 'ended':
      return [];
  }
}

/** The letters a review owes: the invitation, its outcome, and whatever newly binds or no longer does. */
function letters(review: Review, state: CaseState, context: DutyContext): readonly Duty[] {
  const owed = (kind: LetterKind, says: string, source: Source): readonly Duty[] => {
    const about = { kind: 'review', id: review.reviewId } as const;
    return currentLetter(state, kind, about)
      ? []
      : [
          {
            key: kind === 'notice-of-conditions' ? `letter/${kind}/review` : `letter/${kind}`,
            says,
            waitingFor: 'unit',
            settledBy: 'letter.issued/1',
            letter: { kind, about },
            source,
          },
        ];
  };
  if (review.ended) return [];
  const { decided } = review;
  if (!decided)
    return review.invited.length === 0
      ? []
      : review.kind === 'annual'
        ? owed('review-invitation', 'Issue the invitation to the review', invitation(context))
        : owed('review-notice', 'Issue the notice of the review', invitation(context));
  const { changes } = decided;
  const binds = changes.varied.length + changes.added.length > 0;
  return [
    ...owed(
      'review-outcome',
      'Issue the outcome of the review',
      house('Whoever was asked to a review is told what came of it.'),
    ),
    ...(binds
      ? owed(
          'notice-of-conditions',
          'Issue the notice of the changed conditions',
          citing(
            { westMidlands: 'W29' },
            'A member is bound by the conditions they were given in writing.',
          )(context),
        )
      : []),
    ...(changes.ended.length > 0
      ? owed(
          'conditions-removed',
          'Tell the member that conditions ended',
          house('Nobody keeps to a restriction that has ended because nobody told them.'),
        )
      : []),
  ];
}

const invitation = (context: DutyContext): Source => {
  const entry = policyValue(context.policy, 'letters.owed')?.find(
    ({ letter }) => letter === 'review-invitation',
  );
  return entry?.source ?? fromPolicy('letters.owed')(context);
};
