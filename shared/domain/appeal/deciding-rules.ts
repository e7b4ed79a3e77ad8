import { citing, fromPolicy, house, reading } from '../cite.ts';
import { conditionChangeRules } from '../condition/change-rules.ts';
import { changesNothing } from '../condition/changes.ts';
import type { EventOf, Rule } from '../noun.ts';
import { notBefore } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { OfAppeal } from './course-rules.ts';
import type { appealEvents } from './events.ts';
import { appealOf, isTurnedAway } from './standing.ts';

/** @file How an appeal ends: after the meeting, in one of three ways, with what that changes; and how the member comes to know. */

type Decided = EventOf<typeof appealEvents, 'appeal.decided/1'>;
type DecidingRule = Rule<Decided, CaseState>;

const anAppealIsHeardBeforeItIsDecided: DecidingRule = {
  name: 'anAppealIsHeardBeforeItIsDecided',
  source: reading(
    { westMidlands: 'W39' },
    'The decision follows the strategy meeting: the policy names the meeting first and what may be decided after it.',
  ),
  refuse: ({ appealId, decidedOn }, { state }) => {
    const appeal = appealOf(state, appealId);
    if (!appeal) return undefined;
    return appeal.meeting
      ? notBefore(
          { field: 'decidedOn', on: decidedOn },
          appeal.meeting.heldOn,
          'The decision comes before the meeting.',
        )
      : {
          kind: 'appeal/not-heard',
          says: 'The meeting comes first. Record the meeting as held.',
          fields: ['appealId'],
        };
  },
};

const anAppealEndsAsThePolicySays: DecidingRule = {
  name: 'anAppealEndsAsThePolicySays',
  source: fromPolicy('appeal.outcomes'),
  refuse: ({ outcome }, { policy }) => {
    const outcomes = policyValue(policy, 'appeal.outcomes');
    return !outcomes || outcomes.includes(outcome)
      ? undefined
      : {
          kind: 'appeal/outcome-not-of-the-policy',
          says: 'The policy does not know this end of an appeal.',
          fields: ['outcome'],
        };
  },
};

const onlyAVariedOutcomeChangesConditions: DecidingRule = {
  name: 'onlyAVariedOutcomeChangesConditions',
  source: reading(
    { westMidlands: 'W39' },
    'To uphold ends what was appealed against, to confirm leaves it as it is; only to vary says anew.',
  ),
  refuse: ({ outcome, changes }) => {
    const nothing = !changes || changesNothing(changes);
    if (outcome === 'varied')
      return nothing
        ? {
            kind: 'appeal/nothing-varied',
            says: 'Say which conditions are varied, added or ended.',
            fields: ['changes'],
          }
        : undefined;
    return nothing
      ? undefined
      : {
          kind: 'appeal/changes-without-variation',
          says: 'Only a varied outcome changes conditions. Choose that outcome, or take the changes out.',
          fields: ['outcome', 'changes'],
        };
  },
};

/** What an outcome needs, and what it may change. */
export const decidingRules: readonly DecidingRule[] = [
  anAppealIsHeardBeforeItIsDecided,
  anAppealEndsAsThePolicySays,
  onlyAVariedOutcomeChangesConditions,
  ...conditionChangeRules<Decided>(({ changes, decidedOn }) =>
    changes ? { at: 'changes', changes, decidedOn } : undefined,
  ),
];

/** The member is told of an end there is, once, and not before it. */
export const tellingFollowsTheEnd: Rule<
  EventOf<typeof appealEvents, 'appeal.told/1'>,
  CaseState
> = {
  name: 'tellingFollowsTheEnd',
  source: citing(
    { westMidlands: 'W40' },
    'What is told is an outcome, or that a late appeal is not heard; told once.',
  ),
  refuse: ({ appealId, toldOn }, { state }) => {
    const appeal = appealOf(state, appealId);
    if (!appeal || (!appeal.decided && !isTurnedAway(appeal)))
      return {
        kind: 'appeal/nothing-to-tell',
        says: 'There is no outcome to tell yet.',
        fields: ['appealId'],
      };
    if (appeal.told)
      return {
        kind: 'appeal/told',
        says: 'That the member was told is on the record already.',
        fields: ['appealId'],
      };
    return notBefore(
      { field: 'toldOn', on: toldOn },
      appeal.decided?.decidedOn ?? appeal.late?.decidedOn,
      'The member is told before it was decided.',
    );
  },
};

/** A withdrawal comes after the appeal it withdraws. */
export const aWithdrawalFollowsItsAppeal: Rule<
  OfAppeal & { readonly withdrawnOn: Decided['decidedOn'] },
  CaseState
> = {
  name: 'aWithdrawalFollowsItsAppeal',
  source: house('An appeal is the member’s own: they may withdraw it until it is decided.'),
  refuse: ({ appealId, withdrawnOn }, { state }) =>
    notBefore(
      { field: 'withdrawnOn', on: withdrawnOn },
      appealOf(state, appealId)?.submittedOn,
      'The appeal is withdrawn before it was submitted.',
    ),
};
