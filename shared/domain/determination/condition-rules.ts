import { compareDates } from '../../kit/civil-date.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import { policyValue } from '../policy/resolve.ts';
import { imposes, type DeterminationRule, type Made } from './rule-words.ts';

/** @file What a condition must be before anybody is bound by it. */

/** The fields of the conditions that a test finds wanting. */
const fieldsWhere = (
  event: Made,
  field: string,
  isWanting: (condition: Made['conditions'][number]) => boolean,
): readonly string[] =>
  event.conditions.flatMap((condition, index) =>
    isWanting(condition) ? [`conditions.${String(index)}.${field}`] : [],
  );

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

const eachConditionIsNecessary: DeterminationRule = {
  name: 'eachConditionIsNecessary',
  source: citing(
    { leicestershire: 'PD7' },
    'A private life is restricted only where it has to be, and whoever restricts it says why.',
  ),
  refuse: (event) => {
    const fields = fieldsWhere(event, 'necessity', (condition) => condition.necessity === '');
    return fields.length > 0
      ? { kind: 'condition/necessity-missing', says: 'Say why each condition is needed.', fields }
      : undefined;
  },
};

const eachConditionIsProportionate: DeterminationRule = {
  name: 'eachConditionIsProportionate',
  source: citing(
    { leicestershire: 'PD7' },
    'Nothing lighter would do: whoever restricts a private life says why.',
  ),
  refuse: (event) => {
    const fields = fieldsWhere(
      event,
      'proportionality',
      (condition) => condition.proportionality === '',
    );
    return fields.length > 0
      ? {
          kind: 'condition/proportionality-missing',
          says: 'Say why nothing lighter than each condition would do.',
          fields,
        }
      : undefined;
  },
};

const eachConditionIsOfTheCatalogue: DeterminationRule = {
  name: 'eachConditionIsOfTheCatalogue',
  source: fromPolicy('conditions.catalogue'),
  refuse: (event, { policy }) => {
    const catalogue = policyValue(policy, 'conditions.catalogue');
    if (!catalogue) return undefined;
    const fields = fieldsWhere(
      event,
      'kind',
      ({ kind }) => !catalogue.some((known) => known.code === kind),
    );
    return fields.length > 0
      ? {
          kind: 'condition/kind-not-known',
          says: 'Choose a kind of condition from the list.',
          fields,
        }
      : undefined;
  },
};

const nobodyIsBoundBeforeTheDecision: DeterminationRule = {
  name: 'nobodyIsBoundBeforeTheDecision',
  source: house('A condition applies from the day of its decision at the earliest.'),
  refuse: (event) => {
    const fields = [
      ...fieldsWhere(
        event,
        'effectiveFrom',
        ({ effectiveFrom }) => compareDates(effectiveFrom, event.decidedOn) < 0,
      ),
      ...fieldsWhere(
        event,
        'reviewOn',
        ({ reviewOn, effectiveFrom }) =>
          reviewOn !== undefined && compareDates(reviewOn, effectiveFrom) < 0,
      ),
    ];
    return fields.length > 0
      ? {
          kind: 'condition/date-out-of-order',
          says: 'A condition cannot apply before it was decided, nor be reviewed before it applies.',
          fields,
        }
      : undefined;
  },
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
  eachConditionIsOfTheCatalogue,
  eachConditionIsNecessary,
  eachConditionIsProportionate,
  nobodyIsBoundBeforeTheDecision,
  theReviewPeriodIsSaid,
];
