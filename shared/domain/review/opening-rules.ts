import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { citing, fromPolicy, house, reading } from '../cite.ts';
import { conditionsOf, standingOn, type Condition } from '../condition/conditions.ts';
import type { DecidedBy } from '../decided-by.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import { standingDetermination } from '../determination/standing.ts';
import type { EventOf, Rule, RuleContext } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { mayBeginOn, reviewDueOf } from './due.ts';
import type { reviewEvents } from './events.ts';
import { openReviews, reviewOf } from './where.ts';

/** @file When a review may begin: once a year when it is due (W46), or on a significant change that the authority believes in (W49). */

type Opened = EventOf<typeof reviewEvents, 'review.opened/1'>;
type OpeningRule = Rule<Opened, CaseState>;

const belief = (
  event: Opened,
): { field: string; decidedBy: DecidedBy; on: CivilDate } | undefined =>
  event.because && {
    field: 'because.believedBy',
    decidedBy: event.because.believedBy,
    on: event.because.believedOn,
  };

const reviewed = (
  event: Opened,
  { state, today }: RuleContext<CaseState>,
): readonly (Condition | undefined)[] => {
  const standing = conditionsOf(state).filter(
    (condition) => standingOn(condition, state, today) !== 'ended',
  );
  return event.conditionIds.map((id) => standing.find((condition) => condition.id === id));
};

const aReviewIsOpenedOnce: OpeningRule = {
  name: 'aReviewIsOpenedOnce',
  source: house('One review, one record.'),
  refuse: ({ reviewId }, { state }) =>
    reviewOf(state, reviewId)
      ? { kind: 'review/exists', says: 'This review is on the record already.' }
      : undefined,
};

const aReviewHasSomethingToReview: OpeningRule = {
  name: 'aReviewHasSomethingToReview',
  source: reading(
    { westMidlands: 'W46' },
    'What is reviewed are the individual conditions that bind the member; a risk alone is reviewed on a change only.',
  ),
  refuse: (event, context) => {
    if (!standingDetermination(context.state))
      return {
        kind: 'review/nothing-decided',
        says: 'Nothing has been decided in this case yet. There is nothing to review.',
      };
    if (event.kind === 'annual' && event.conditionIds.length === 0)
      return {
        kind: 'review/no-condition',
        says: 'Choose the conditions to review.',
        fields: ['conditionIds'],
      };
    return reviewed(event, context).includes(undefined)
      ? {
          kind: 'review/condition-not-standing',
          says: 'A condition chosen does not stand in this case.',
          fields: ['conditionIds'],
        }
      : undefined;
  },
};

const aConditionIsInOneReview: OpeningRule = {
  name: 'aConditionIsInOneReview',
  source: house('Two reviews of one condition could decide against each other.'),
  refuse: (event, { state }) => {
    const under = new Set<string>(openReviews(state).flatMap((review) => review.conditionIds));
    return event.conditionIds.some((id) => under.has(id))
      ? {
          kind: 'review/under-way',
          says: 'A review of this condition runs already. Carry it through, or end it with a reason.',
          fields: ['conditionIds'],
        }
      : undefined;
  },
};

const anAnnualReviewIsOneThatIsDue: OpeningRule = {
  name: 'anAnnualReviewIsOneThatIsDue',
  source: fromPolicy('clock.annualReview'),
  refuse: (event, context) => {
    if (event.kind !== 'annual') return undefined;
    const dues = reviewed(event, context).map((condition) =>
      condition ? reviewDueOf(condition, context.state, context) : undefined,
    );
    if (dues.length > 0 && dues.every((due) => due === undefined))
      return {
        kind: 'policy/not-stated',
        says: 'Neither the policy nor the decision says when these conditions are reviewed. The unit fills it in first, or the authority reviews them on a change.',
        fields: ['kind'],
      };
    const isAnyDue = dues.some(
      (due) => due && compareDates(event.openedOn, mayBeginOn(due.dueOn, context.policy)) >= 0,
    );
    return dues.length === 0 || isAnyDue
      ? undefined
      : {
          kind: 'review/too-early',
          says: 'None of these conditions is due for its annual review yet. Where circumstances have changed, the authority may review them now, with the reason.',
          fields: ['openedOn', 'kind'],
        };
  },
};

const aReviewAtAnyTimeSaysWhatChanged: OpeningRule = {
  name: 'aReviewAtAnyTimeSaysWhatChanged',
  source: citing(
    { westMidlands: 'W49' },
    'Between the yearly reviews somebody with the authority has to believe that something significant has changed.',
  ),
  refuse: ({ kind, because }) => {
    if (kind === 'at-any-time' && !because)
      return {
        kind: 'review/no-change-believed',
        says: 'Say what the authority believes has changed significantly, and why.',
        fields: ['because'],
      };
    return kind === 'annual' && because
      ? {
          kind: 'review/annual-needs-no-change',
          says: 'An annual review comes round by itself. Choose a review on a change, or leave the change out.',
          fields: ['kind'],
        }
      : undefined;
  },
};

const thePolicyAllowsReviewAtAnyTime: OpeningRule = {
  name: 'thePolicyAllowsReviewAtAnyTime',
  source: fromPolicy('review.anyTime'),
  refuse: ({ kind }, { policy }) => {
    if (kind !== 'at-any-time') return undefined;
    const allowed = policyValue(policy, 'review.anyTime');
    if (allowed === undefined)
      return {
        kind: 'policy/not-stated',
        says: 'The policy does not say whether conditions may be reviewed on a change. The unit fills it in first.',
        fields: ['kind'],
      };
    return allowed
      ? undefined
      : {
          kind: 'review/not-at-any-time',
          says: 'This policy reviews conditions at their time only.',
          fields: ['kind'],
        };
  },
};

const aReviewFollowsWhatItReviews: OpeningRule = {
  name: 'aReviewFollowsWhatItReviews',
  source: house('Nothing is looked at again before it was decided, or before anybody believed it.'),
  refuse: (event, { state }) =>
    notBefore(
      { field: 'openedOn', on: event.openedOn },
      standingDetermination(state)?.decidedOn,
      'The review comes before the decision it reviews.',
    ) ??
    notBefore(
      { field: 'openedOn', on: event.openedOn },
      event.because?.believedOn,
      'The review comes before the day on which the authority believed it needed.',
    ),
};

const aChangeNamedIsOnTheRecord: OpeningRule = {
  name: 'aChangeNamedIsOnTheRecord',
  source: house('A change report that a review rests on can be read beside it.'),
  refuse: ({ because }, { state }) =>
    because?.changeIds.every((id) =>
      state.changeReport.received.some((report) => report.changeId === id),
    ) === false
      ? {
          kind: 'review/change-not-found',
          says: 'This change report is not on the record of this case.',
          fields: ['because.changeIds'],
        }
      : undefined,
};

/** When a review may begin. */
export const openingRules: readonly OpeningRule[] = [
  nothingHappenedInTheFuture((event) => [
    { field: 'openedOn', on: event.openedOn },
    { field: 'because.believedOn', on: event.because?.believedOn },
  ]),
  aReviewIsOpenedOnce,
  aReviewHasSomethingToReview,
  aConditionIsInOneReview,
  anAnnualReviewIsOneThatIsDue,
  aReviewAtAnyTimeSaysWhatChanged,
  thePolicyAllowsReviewAtAnyTime,
  aReviewFollowsWhatItReviews,
  aChangeNamedIsOnTheRecord,
  theMemberDoesNotDecide(belief),
  theInvestigatorDoesNotDecide(belief),
  holdsTheOffice('decision.authority', belief),
];
