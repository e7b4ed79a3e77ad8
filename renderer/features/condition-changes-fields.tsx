import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { CaseView } from '../../shared/contract/vault/cases.ts';
import {
  conditionsOf,
  readingOn,
  standingOn,
  type Condition,
} from '../../shared/domain/condition/conditions.ts';
import { dueOn } from '../../shared/domain/policy/days.ts';
import { policyValue } from '../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../shared/kit/text.ts';
import { CivilDateField } from '../ui/form/date-field.tsx';
import { LongText } from '../ui/form/long-text.tsx';
import type { Option } from '../ui/form/option.ts';
import { SelectField } from '../ui/form/select-field.tsx';
import { ThingList } from '../ui/form/thing-list.tsx';
import { useValue } from '../ui/form/when.tsx';
import { freshId } from '../vault-client/fresh-id.ts';
import { Stack } from './stack.tsx';
import { StepReasons, StepWatch, StepWords } from './step-fields.tsx';

/** @file What a decided appeal or review does to the conditions that stand: which end, which are varied, which are added. */

type Part = 'ended' | 'varied' | 'added';
type Props = {
  readonly view: CaseView;
  /** Where the changes stand in the event: `changes`. */
  readonly at: string;
  /** The parts that the decision may hold; all of them unless told otherwise. */
  readonly parts?: readonly Part[];
};
type PartProps = Omit<Props, 'parts'>;

const all: readonly Part[] = ['varied', 'added', 'ended'];

/** The changes of a decision to the conditions that stand. */
export function ConditionChangesFields({ view, at, parts = all }: Props) {
  return (
    <Stack>
      {parts.includes('varied') ? <Varied view={view} at={at} /> : null}
      {parts.includes('added') ? <Added view={view} at={at} /> : null}
      {parts.includes('ended') ? <Ended view={view} at={at} /> : null}
    </Stack>
  );
}

function Varied({ view, at }: PartProps) {
  return (
    <ThingList
      name={`${at}.varied`}
      label="Conditions that are varied"
      thing="Varied condition"
      addLabel="Vary a condition"
      most={50}
      whenEmpty="None."
      fresh={() => ({ ...freshWords(view), conditionId: '' })}
    >
      {(path) => (
        <>
          <SelectField
            name={`${path}.conditionId`}
            label="Which condition is varied?"
            options={standingOptions(view)}
          />
          <FilledFromStanding view={view} path={path} />
          <Words view={view} path={path} whyLabel="Why is it varied?" />
        </>
      )}
    </ThingList>
  );
}

function Added({ view, at }: PartProps) {
  return (
    <ThingList
      name={`${at}.added`}
      label="Conditions that are added"
      thing="Added condition"
      addLabel="Add a new condition"
      most={50}
      whenEmpty="None."
      fresh={() => ({ ...freshWords(view), conditionId: freshId() })}
    >
      {(path) => <Words view={view} path={path} whyLabel="Why is it added?" />}
    </ThingList>
  );
}

function Ended({ view, at }: PartProps) {
  return (
    <ThingList
      name={`${at}.ended`}
      label="Conditions that end"
      thing="Ended condition"
      addLabel="End a condition"
      most={50}
      whenEmpty="None."
      fresh={() => ({ conditionId: '', endsOn: view.today, reason: '' })}
    >
      {(path) => (
        <>
          <SelectField
            name={`${path}.conditionId`}
            label="Which condition ends?"
            options={standingOptions(view)}
          />
          <CivilDateField
            name={`${path}.endsOn`}
            label="First day without it"
            hint="It binds until the end of the day before."
          />
          <LongText
            name={`${path}.reason`}
            label="Why does it end?"
            limit={textLimits.paragraph}
            rows={2}
          />
        </>
      )}
    </ThingList>
  );
}

function Words(props: {
  readonly view: CaseView;
  readonly path: string;
  readonly whyLabel: string;
}) {
  const { view, path, whyLabel } = props;
  return (
    <>
      <StepWords at={`${path}.`} policy={view.policy} />
      <StepReasons at={`${path}.`} policy={view.policy} />
      <StepWatch at={`${path}.`} />
      <CivilDateField
        name={`${path}.effectiveFrom`}
        label="Applies from"
        hint="It binds from then on, and not before its notice is served."
      />
      <CivilDateField name={`${path}.reviewOn`} label="To be reviewed by" />
      <LongText name={`${path}.reason`} label={whyLabel} limit={textLimits.paragraph} rows={2} />
    </>
  );
}

/** Once a condition is chosen, empty boxes begin with its present words: what is varied is seen, not remembered. */
function FilledFromStanding({ view, path }: { readonly view: CaseView; readonly path: string }) {
  const { setValue, getValues } = useFormContext();
  const chosen = useValue(`${path}.conditionId`);
  useEffect(() => {
    const condition = standing(view).find(({ id }) => id === chosen);
    const written: unknown = getValues(`${path}.text`);
    if (!condition || (written !== undefined && written !== '')) return;
    for (const field of [
      'kind',
      'text',
      'necessity',
      'proportionality',
      'monitoring',
      'owner',
    ] as const)
      setValue(`${path}.${field}`, condition[field] ?? '');
  }, [view, path, chosen, setValue, getValues]);
  return null;
}

function freshWords({ policy, today }: CaseView): Readonly<Record<string, string>> {
  const clock = policyValue(policy, 'clock.annualReview');
  const blank = { kind: '', text: '', necessity: '', proportionality: '', monitoring: '' };
  const reviewOn = clock ? dueOn(clock, today) : '';
  return { ...blank, owner: '', effectiveFrom: today, reviewOn, reason: '' };
}

const standing = ({ state, today }: CaseView): readonly Condition[] =>
  conditionsOf(state)
    .filter((condition) => standingOn(condition, state, today) !== 'ended')
    .map((condition) => readingOn(condition, today));

const standingOptions = (view: CaseView): readonly Option<string>[] =>
  standing(view).map(({ id, text }, index) => ({
    value: id,
    label: `${String(index + 1)}. ${text}`,
  }));
