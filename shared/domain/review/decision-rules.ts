import type { CivilDate } from '../../kit/civil-date.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import { conditionChangeRules } from '../condition/change-rules.ts';
import type { DecidedBy } from '../decided-by.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import { isInterviewHeld } from '../interview/held.ts';
import type { EventOf, Rule } from '../noun.ts';
import { notBefore } from '../plausible-dates.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { reviewEvents } from './events.ts';
import {
  aChangeFollowsConsultation,
  aReviewRuns,
  theMemberIsHeardFirst,
  theMemberIsInvitedFirst,
} from './before-rules.ts';
import { decisionOf, kindsOfChange, reviewOf } from './where.ts';

/** @file What the decision of a review must follow, and what it may do to conditions (W46 to W49). */

type Decided = EventOf<typeof reviewEvents, 'review.decided/1'>;
type DecisionRule = Rule<Decided, CaseState>;

const decision = (event: Decided): { field: string; decidedBy: DecidedBy; on: CivilDate } => ({
  field: 'decidedBy',
  decidedBy: event.decidedBy,
  on: event.decidedOn,
});

const aDecisionFollowsARecommendation: DecisionRule = {
  name: 'aDecisionFollowsARecommendation',
  source: citing(
    { westMidlands: 'W47' },
    'The authority says what it recommends, and on what grounds, before anything is decided.',
  ),
  refuse: (event, { state }) => {
    const review = reviewOf(state, event.reviewId);
    if (!review) return undefined;
    const last = review.recommended.at(-1);
    if (!last)
      return {
        kind: 'review/not-recommended',
        says: 'Record the authority’s recommendation first.',
        fields: ['reviewId'],
      };
    return notBefore(
      { field: 'decidedOn', on: event.decidedOn },
      last.recommendedOn,
      'The decision comes before the recommendation.',
    );
  },
};

const theDecisionIsWhatItDoes: DecisionRule = {
  name: 'theDecisionIsWhatItDoes',
  source: house('What a decision is called and what it does to conditions are one thing.'),
  refuse: ({ decision: called, changes }) =>
    called === decisionOf(changes)
      ? undefined
      : {
          kind: 'review/decision-contradicts',
          says:
            called === 'no-change'
              ? 'This decision changes conditions. Say so, or take the changes out.'
              : 'The decision and the changes do not fit together. Write down each change.',
          fields: ['decision'],
        },
};

const onlyWhatWasReviewedChanges: DecisionRule = {
  name: 'onlyWhatWasReviewedChanges',
  source: house('A review changes the conditions it looked at; another one has its own review.'),
  refuse: ({ reviewId, changes }, { state }) => {
    const reviewed = new Set<string>(reviewOf(state, reviewId)?.conditionIds);
    const fields = (['varied', 'ended'] as const).flatMap((list) =>
      changes[list].flatMap(({ conditionId }, index) =>
        reviewed.has(conditionId) ? [] : [`changes.${list}.${String(index)}.conditionId`],
      ),
    );
    return fields.length === 0
      ? undefined
      : {
          kind: 'review/condition-not-reviewed',
          says: 'This condition was not part of the review.',
          fields,
        };
  },
};

const aWeightyAdditionFollowsAnInterview: DecisionRule = {
  name: 'aWeightyAdditionFollowsAnInterview',
  source: fromPolicy('decision.interviewBeforeIntervention'),
  refuse: (event, { state, policy }) => {
    if (policyValue(policy, 'decision.interviewBeforeIntervention') === false) return undefined;
    const isWeighty = [...event.changes.added, ...event.changes.varied].some(
      ({ kind }) => weightOf(kind, policy) === 'significant',
    );
    return isWeighty && !isInterviewHeld(state.interview)
      ? {
          kind: 'determination/no-interview',
          says: 'A significant intervention is discussed with the member in an interview first. Record the interview.',
          fields: ['changes'],
        }
      : undefined;
  },
};

const weightOf = (code: string, policy: ResolvedPolicy): string =>
  policyValue(policy, 'conditions.catalogue')?.find((known) => known.code === code)?.weight ??
  'significant';

const everyRepresentationOfAReviewIsConsidered: DecisionRule = {
  name: 'everyRepresentationOfAReviewIsConsidered',
  source: citing({ westMidlands: 'W46' }, 'To invite representations is to consider them.'),
  refuse: ({ reviewId, consideredRepresentationIds }, { state }) =>
    reviewOf(state, reviewId)?.representations.every(({ representationId }) =>
      consideredRepresentationIds.includes(representationId),
    ) === false
      ? {
          kind: 'determination/not-considered',
          says: 'Representations are on the record that this decision does not say were considered.',
          fields: ['consideredRepresentationIds'],
        }
      : undefined,
};

const whetherAChangeCanBeAppealedIsStated: DecisionRule = {
  name: 'whetherAChangeCanBeAppealedIsStated',
  source: fromPolicy('appeal.afterReviewChange'),
  refuse: ({ changes }, { policy }) => {
    const kinds = kindsOfChange(changes);
    const isAppealable = kinds.includes('vary') || kinds.includes('add');
    return isAppealable && policyValue(policy, 'appeal.afterReviewChange') === undefined
      ? {
          kind: 'policy/not-stated',
          says: 'The policy does not say whether a condition varied or added at a review can be appealed. The unit fills it in first.',
          fields: ['decision'],
        }
      : undefined;
  },
};

/** What the decision of a review must follow, and what it may do. */
export const decisionRules: readonly DecisionRule[] = [
  aReviewRuns,
  theMemberIsInvitedFirst<Decided>('decidedOn', (event) => event.decidedOn),
  theMemberIsHeardFirst,
  aChangeFollowsConsultation<Decided>('decision', (event) => kindsOfChange(event.changes)),
  aDecisionFollowsARecommendation,
  theMemberDoesNotDecide(decision),
  theInvestigatorDoesNotDecide(decision),
  holdsTheOffice('decision.authority', decision),
  theDecisionIsWhatItDoes,
  onlyWhatWasReviewedChanges,
  ...conditionChangeRules<Decided>(({ changes, decidedOn }) => ({
    at: 'changes',
    changes,
    decidedOn,
  })),
  aWeightyAdditionFollowsAnInterview,
  everyRepresentationOfAReviewIsConsidered,
  whetherAChangeCanBeAppealedIsStated,
];
