import type { EventOf, Rule } from '../noun.ts';
import { citing, fromPolicy, house, reading } from '../cite.ts';
import { notBefore } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { decisionAgainst, isSameDecision } from './against.ts';
import type { appealEvents } from './events.ts';
import { isPending } from './standing.ts';

type Lodged = EventOf<typeof appealEvents, 'appeal.lodged/1'>;
type LodgingRule = Rule<Lodged, CaseState>;

const thePolicyGivesAnAppeal: LodgingRule = {
  name: 'thePolicyGivesAnAppeal',
  source: fromPolicy('appeal.right'),
  refuse: (_event, { policy }) => {
    const right = policyValue(policy, 'appeal.right');
    if (!right)
      return {
        kind: 'appeal/policy-silent',
        says: 'The policy is silent: it gives no appeal about associations and names nobody who would hear one. None is invented here. Whether there is a right of appeal is for the unit to fill in first, with who decided it.',
      };
    return right.given
      ? undefined
      : {
          kind: 'appeal/no-right',
          says: 'The unit has decided that there is no right of appeal under this policy.',
        };
  },
};

const anAppealIsAgainstADecisionThatBinds: LodgingRule = {
  name: 'anAppealIsAgainstADecisionThatBinds',
  source: reading(
    { westMidlands: 'W35' },
    'An appeal is “against a determination … to impose conditions”, or against what was varied or added later (W48). What was agreed, and what ends a condition, is not imposed.',
  ),
  refuse: ({ against }, { state }) =>
    decisionAgainst(state, against)?.stands
      ? undefined
      : {
          kind: 'appeal/nothing-to-appeal',
          says: 'There is no such decision that binds the member now. Choose the decision that is appealed against.',
          fields: ['against'],
        },
};

const whatAReviewChangedCanBeAppealed: LodgingRule = {
  name: 'whatAReviewChangedCanBeAppealed',
  source: fromPolicy('appeal.afterReviewChange'),
  refuse: ({ against }, { policy }) =>
    against.kind === 'review'
      ? rightOn(policyValue(policy, 'appeal.afterReviewChange'), 'at a review')
      : undefined,
};

const whatAnAppealVariedCanBeAppealed: LodgingRule = {
  name: 'whatAnAppealVariedCanBeAppealed',
  source: fromPolicy('appeal.afterAppealVariation'),
  refuse: ({ against }, { policy }) =>
    against.kind === 'appeal'
      ? rightOn(policyValue(policy, 'appeal.afterAppealVariation'), 'on appeal')
      : undefined,
};

function rightOn(given: boolean | undefined, where: string): ReturnType<LodgingRule['refuse']> {
  if (given === undefined)
    return {
      kind: 'policy/not-stated',
      says: `The policy does not say whether what was varied ${where} can be appealed. The unit fills it in first, with who decided it.`,
      fields: ['against'],
    };
  return given
    ? undefined
    : {
        kind: 'appeal/no-right',
        says: `Under this policy what was varied ${where} cannot be appealed.`,
        fields: ['against'],
      };
}

const anAppealSaysWhy: LodgingRule = {
  name: 'anAppealSaysWhy',
  source: fromPolicy('appeal.inWritingWithGrounds'),
  refuse: ({ grounds }, { policy }) =>
    grounds === '' && policyValue(policy, 'appeal.inWritingWithGrounds') !== false
      ? {
          kind: 'appeal/no-grounds',
          says: 'An appeal says why the member disagrees. Write down the grounds; ask for them where there are none.',
          fields: ['grounds'],
        }
      : undefined,
};

const anAppealIsInWriting: LodgingRule = {
  name: 'anAppealIsInWriting',
  source: fromPolicy('appeal.inWritingWithGrounds'),
  refuse: ({ form }, { policy }) =>
    form === 'oral' && policyValue(policy, 'appeal.inWritingWithGrounds') !== false
      ? {
          kind: 'appeal/not-in-writing',
          says: 'An appeal is made in writing. Ask the member for it in writing, and record that.',
          fields: ['form'],
        }
      : undefined,
};

const anAppealArrivesAfterItIsSent: LodgingRule = {
  name: 'anAppealArrivesAfterItIsSent',
  source: citing(
    { westMidlands: 'W38' },
    'The day an appeal is sent and the day it arrives are two days: the first says whether it is in time, the second starts the time to the meeting.',
  ),
  refuse: ({ submittedOn, receivedOn }) =>
    notBefore(
      { field: 'receivedOn', on: receivedOn },
      submittedOn,
      'The appeal is received before it was submitted.',
    ),
};

const anAppealFollowsItsDecision: LodgingRule = {
  name: 'anAppealFollowsItsDecision',
  source: house('Nobody appeals against what is not decided yet.'),
  refuse: ({ against, submittedOn }, { state }) =>
    notBefore(
      { field: 'submittedOn', on: submittedOn },
      decisionAgainst(state, against)?.decidedOn,
      'The appeal was submitted before the decision was taken.',
    ),
};

const aDecisionIsAppealedOnce: LodgingRule = {
  name: 'aDecisionIsAppealedOnce',
  source: house(
    'One appeal at a time, and a decided one is not heard again: what it varies can be appealed in its own right.',
  ),
  refuse: ({ against }, { state }) => {
    const others = state.appeal.appeals.filter((known) => isSameDecision(known.against, against));
    if (others.some(isPending))
      return {
        kind: 'appeal/pending',
        says: 'An appeal against this decision is under way.',
        fields: ['against'],
      };
    return others.some((known) => known.decided)
      ? {
          kind: 'appeal/decided-already',
          says: 'An appeal against this decision was decided already.',
          fields: ['against'],
        }
      : undefined;
  },
};

const anAppealIsRecordedOnce: LodgingRule = {
  name: 'anAppealIsRecordedOnce',
  source: house('One appeal, one record.'),
  refuse: ({ appealId }, { state }) =>
    state.appeal.appeals.some((known) => known.appealId === appealId)
      ? { kind: 'appeal/recorded', says: 'This appeal is on the record already.' }
      : undefined,
};

/** What makes an appeal: a right, a decision that binds, grounds in writing, two days in order. */
export const lodgingRules: readonly LodgingRule[] = [
  thePolicyGivesAnAppeal,
  anAppealIsRecordedOnce,
  anAppealIsAgainstADecisionThatBinds,
  whatAReviewChangedCanBeAppealed,
  whatAnAppealVariedCanBeAppealed,
  anAppealSaysWhy,
  anAppealIsInWriting,
  anAppealArrivesAfterItIsSent,
  anAppealFollowsItsDecision,
  aDecisionIsAppealedOnce,
];
