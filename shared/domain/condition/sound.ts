import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import type { Problem, Rule } from '../noun.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';

/** @file What a condition must be before anybody is bound by it, whoever decides it: a determination, an appeal or a review. */

/** A condition about to bind somebody, at its place in the event: `conditions.0`, `changes.added.1`. */
export type Worded = {
  readonly path: string;
  readonly kind: string;
  readonly necessity: string;
  readonly proportionality: string;
  readonly monitoring?: string | undefined;
  readonly owner?: string | undefined;
  readonly effectiveFrom: CivilDate;
  readonly reviewOn?: CivilDate | undefined;
};
/** How a rule finds the conditions of an event, and the day they were decided. */
export type Wording<Event> = {
  readonly conditions: (event: Event) => readonly Worded[];
  readonly decidedOn: (event: Event) => CivilDate;
  /** Whether the decision as a whole says when it is reviewed, so that a condition need not. */
  readonly isReviewedAsAWhole?: (event: Event) => boolean;
};

type Wanting = { readonly kind: string; readonly says: string };

const wanting = (
  { kind, says }: Wanting,
  field: string,
  conditions: readonly Worded[],
  isWanting: (condition: Worded) => boolean,
): Problem | undefined => {
  const fields = conditions.filter(isWanting).map(({ path }) => `${path}.${field}`);
  return fields.length === 0 ? undefined : { kind, says, fields };
};
const isBlank = (words: string | undefined): boolean => words === undefined || words === '';

/** Each condition is of the catalogue, necessary, proportionate, measurable, watched by somebody and looked at again. */
export const soundConditionRules = <Event>(
  wording: Wording<Event>,
): readonly Rule<Event, CaseState>[] => [
  isOfTheCatalogue(wording),
  isNecessary(wording),
  isProportionate(wording),
  isMeasurable(wording),
  isWatched(wording),
  isReviewed(wording),
  bindsNobodyBeforeTheDecision(wording),
];

const isOfTheCatalogue = <Event>({ conditions }: Wording<Event>): Rule<Event, CaseState> => ({
  name: 'eachConditionIsOfTheCatalogue',
  source: fromPolicy('conditions.catalogue'),
  refuse: (event, { policy }) => {
    const catalogue = policyValue(policy, 'conditions.catalogue');
    if (!catalogue) return undefined;
    const says = 'Choose a kind of condition from the list.';
    return wanting(
      { kind: 'condition/kind-not-known', says },
      'kind',
      conditions(event),
      ({ kind }) => !catalogue.some((known) => known.code === kind),
    );
  },
});

const isNecessary = <Event>({ conditions }: Wording<Event>): Rule<Event, CaseState> => ({
  name: 'eachConditionIsNecessary',
  source: citing(
    { leicestershire: 'PD7' },
    'A private life is restricted only where it has to be, and whoever restricts it says why.',
  ),
  refuse: (event) =>
    wanting(
      { kind: 'condition/necessity-missing', says: 'Say why each condition is needed.' },
      'necessity',
      conditions(event),
      ({ necessity }) => isBlank(necessity),
    ),
});

const isProportionate = <Event>({ conditions }: Wording<Event>): Rule<Event, CaseState> => ({
  name: 'eachConditionIsProportionate',
  source: citing(
    { leicestershire: 'PD7' },
    'Nothing lighter would do: whoever restricts a private life says why.',
  ),
  refuse: (event) =>
    wanting(
      {
        kind: 'condition/proportionality-missing',
        says: 'Say why nothing lighter than each condition would do.',
      },
      'proportionality',
      conditions(event),
      ({ proportionality }) => isBlank(proportionality),
    ),
});

const isMeasurable = <Event>({ conditions }: Wording<Event>): Rule<Event, CaseState> => ({
  name: 'eachConditionCanBeMeasured',
  source: house('A condition binds fairly only where anybody can tell whether it is kept.'),
  refuse: (event) =>
    wanting(
      {
        kind: 'condition/measure-missing',
        says: 'Say how anybody can tell whether each condition is kept.',
      },
      'monitoring',
      conditions(event),
      ({ monitoring }) => isBlank(monitoring),
    ),
});

const isWatched = <Event>({ conditions }: Wording<Event>): Rule<Event, CaseState> => ({
  name: 'eachConditionHasAnOwner',
  source: house('What nobody in particular watches, nobody watches.'),
  refuse: (event) =>
    wanting(
      { kind: 'condition/owner-missing', says: 'Name who watches that each condition is kept.' },
      'owner',
      conditions(event),
      ({ owner }) => isBlank(owner),
    ),
});

const isReviewed = <Event>(wording: Wording<Event>): Rule<Event, CaseState> => ({
  name: 'eachConditionIsReviewed',
  source: citing(
    { westMidlands: 'W46' },
    'No restriction stands for ever: each names the day somebody looks at it again.',
  ),
  refuse: (event) =>
    wording.isReviewedAsAWhole?.(event) === true
      ? undefined
      : wanting(
          {
            kind: 'condition/review-missing',
            says: 'Give the day by which each condition is reviewed.',
          },
          'reviewOn',
          wording.conditions(event),
          ({ reviewOn }) => reviewOn === undefined,
        ),
});

const bindsNobodyBeforeTheDecision = <Event>({
  conditions,
  decidedOn,
}: Wording<Event>): Rule<Event, CaseState> => ({
  name: 'nobodyIsBoundBeforeTheDecision',
  source: house('A condition applies from the day of its decision at the earliest.'),
  refuse: (event) => {
    const fields = conditions(event).flatMap(({ path, effectiveFrom, reviewOn }) => [
      ...(compareDates(effectiveFrom, decidedOn(event)) < 0 ? [`${path}.effectiveFrom`] : []),
      ...(reviewOn && compareDates(reviewOn, effectiveFrom) < 0 ? [`${path}.reviewOn`] : []),
    ]);
    return fields.length === 0
      ? undefined
      : {
          kind: 'condition/date-out-of-order',
          says: 'A condition cannot apply before it was decided, nor be reviewed before it applies.',
          fields,
        };
  },
});
