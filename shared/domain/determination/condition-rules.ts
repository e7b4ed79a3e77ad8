import { citing, house } from '../cite.ts';
import { soundConditionRules } from '../condition/sound.ts';
import { imposes, type DeterminationRule, type Made } from './rule-words.ts';

/** @file What a condition must be before anybody is bound by it. */

const imposingNeedsAtLeastOneCondition: DeterminationRule = {
  name: 'imposingNeedsAtLeastOneCondition',
  source: house('To impose conditions is to say which.'),
  refuse: (event) =>
    event.outcome === 'conditions-imposed' && event.conditions.length === 0
      ? {
          kind: 'determination/no-condition',
          says: 'Add at least one condition.',
          fields: ['conditions'],
        }
      : undefined,
};

const onlyAnImposingDecisionHoldsConditions: DeterminationRule = {
  name: 'onlyAnImposingDecisionHoldsConditions',
  source: house(
    'What was agreed is approved as agreed; what was not is imposed, with the right of appeal that goes with it.',
  ),
  refuse: (event) =>
    !imposes(event) && event.conditions.length > 0
      ? {
          kind: 'determination/conditions-not-imposed',
          says: 'Conditions belong to a decision that imposes them. Change the outcome, or take them out.',
          fields: ['outcome', 'conditions'],
        }
      : undefined,
};

const theReviewPeriodIsSaid: DeterminationRule = {
  name: 'theReviewPeriodIsSaid',
  source: citing(
    { westMidlands: 'W29' },
    'A member who is bound knows when somebody will look at it again.',
  ),
  refuse: (event) =>
    imposes(event) && event.reviewPeriod === ''
      ? {
          kind: 'determination/no-review-period',
          says: 'Say when the conditions are reviewed.',
          fields: ['reviewPeriod'],
        }
      : undefined,
};

/** What a condition must be before anybody is bound by it. */
export const conditionRules: readonly DeterminationRule[] = [
  imposingNeedsAtLeastOneCondition,
  onlyAnImposingDecisionHoldsConditions,
  ...soundConditionRules<Made>({
    conditions: (event) =>
      event.conditions.map((condition, index) => ({
        ...condition,
        path: `conditions.${String(index)}`,
      })),
    decidedOn: (event) => event.decidedOn,
    isReviewedAsAWhole: (event) => event.reviewOn !== undefined,
  }),
  theReviewPeriodIsSaid,
];
