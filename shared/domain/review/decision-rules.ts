import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import { conditionsOf, standingOn } from '../condition/conditions.ts';
import type { ChangedCondition } from '../condition/changes.ts';
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

/** The fields of the conditions that a test finds wanting. */
function fieldsWhere(
  { changes }: Decided,
  field: string,
  isWanting: (condition: ChangedCondition) => boolean,
): readonly string[] {
  const among = (part: 'varied' | 'added'): readonly string[] =>
    changes[part].flatMap((condition, index) =>
      isWanting(condition) ? [`changes.${part}.${String(index)}.${field}`] : [],
    );
  return [...among('varied'), ...among('added')];
}

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
  refuse: ({ reviewId, changes }, { state, today }) => {
    const reviewed = new Set<string>(reviewOf(state, reviewId)?.conditionIds);
    const standing = new Set<string>(
      conditionsOf(state)
        .filter((condition) => standingOn(condition, state, today) !== 'ended')
        .map((condition) => condition.id),
    );
    const wrong = (part: 'varied' | 'ended'): readonly string[] =>
      changes[part].flatMap(({ conditionId }, index) =>
        reviewed.has(conditionId) && standing.has(conditionId)
          ? []
          : [`changes.${part}.${String(index)}.conditionId`],
      );
    const fields = [...wrong('varied'), ...wrong('ended')];
    return fields.length === 0
      ? undefined
      : {
          kind: 'review/condition-not-reviewed',
          says: 'This condition was not part of the review, or stands no longer.',
          fields,
        };
  },
};

const aConditionIsChangedOnce: DecisionRule = {
  name: 'aConditionIsChangedOnce',
  source: house('A condition is varied or ended, not both; and one that is added is new.'),
  refuse: ({ changes }, { state }) => {
    const known = new Set<string>(conditionsOf(state).map((condition) => condition.id));
    const ids = [...changes.varied, ...changes.ended, ...changes.added].map(
      ({ conditionId }) => conditionId,
    );
    return new Set(ids).size < ids.length || changes.added.some((one) => known.has(one.conditionId))
      ? {
          kind: 'review/condition-changed-twice',
          says: 'Each condition can be changed once in a decision.',
          fields: ['changes'],
        }
      : undefined;
  },
};

const aChangedConditionIsNecessary: DecisionRule = {
  name: 'aChangedConditionIsNecessary',
  source: citing(
    { leicestershire: 'PD7' },
    'A private life is restricted only where it has to be, and whoever restricts it says why.',
  ),
  refuse: (event) => {
    const fields = fieldsWhere(event, 'necessity', ({ necessity }) => necessity === '');
    return fields.length === 0
      ? undefined
      : { kind: 'condition/necessity-missing', says: 'Say why each condition is needed.', fields };
  },
};

const aChangedConditionIsProportionate: DecisionRule = {
  name: 'aChangedConditionIsProportionate',
  source: citing(
    { leicestershire: 'PD7' },
    'Nothing lighter would do: whoever restricts a private life says why.',
  ),
  refuse: (event) => {
    const fields = fieldsWhere(
      event,
      'proportionality',
      ({ proportionality }) => proportionality === '',
    );
    return fields.length === 0
      ? undefined
      : {
          kind: 'condition/proportionality-missing',
          says: 'Say why nothing lighter than each condition would do.',
          fields,
        };
  },
};

const aChangedConditionIsOfTheCatalogue: DecisionRule = {
  name: 'aChangedConditionIsOfTheCatalogue',
  source: fromPolicy('conditions.catalogue'),
  refuse: (event, { policy }) => {
    const catalogue = policyValue(policy, 'conditions.catalogue');
    const fields = catalogue
      ? fieldsWhere(event, 'kind', ({ kind }) => !catalogue.some((known) => known.code === kind))
      : [];
    return fields.length === 0
      ? undefined
      : {
          kind: 'condition/kind-not-known',
          says: 'Choose a kind of condition from the list.',
          fields,
        };
  },
};

const nothingChangesBeforeTheDecision: DecisionRule = {
  name: 'nothingChangesBeforeTheDecision',
  source: house('What a review changes, it changes from the day of its decision at the earliest.'),
  refuse: (event) => {
    const { decidedOn, changes } = event;
    const fields = [
      ...fieldsWhere(
        event,
        'effectiveFrom',
        ({ effectiveFrom }) => compareDates(effectiveFrom, decidedOn) < 0,
      ),
      ...fieldsWhere(
        event,
        'reviewOn',
        ({ reviewOn, effectiveFrom }) =>
          reviewOn !== undefined && compareDates(reviewOn, effectiveFrom) < 0,
      ),
      ...changes.ended.flatMap(({ endsOn }, index) =>
        compareDates(endsOn, decidedOn) < 0 ? [`changes.ended.${String(index)}.endsOn`] : [],
      ),
    ];
    return fields.length === 0
      ? undefined
      : {
          kind: 'condition/date-out-of-order',
          says: 'A condition cannot change before it was decided, nor be reviewed before it applies.',
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
  aConditionIsChangedOnce,
  aChangedConditionIsOfTheCatalogue,
  aChangedConditionIsNecessary,
  aChangedConditionIsProportionate,
  nothingChangesBeforeTheDecision,
  aWeightyAdditionFollowsAnInterview,
  everyRepresentationOfAReviewIsConsidered,
  whetherAChangeCanBeAppealedIsStated,
];
