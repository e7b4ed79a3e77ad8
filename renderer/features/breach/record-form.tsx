import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { breachEvents } from '../../../shared/domain/breach/events.ts';
import { referralDuty } from '../../../shared/domain/breach/referral.ts';
import { civilDate, formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { conditionOptions } from '../condition-options.ts';
import { timingWords } from './words.ts';

const type = 'breach.recorded/1';
const schema = breachEvents[type].omit({ type: true });

/** Records that a condition was not kept. */
export function RecordBreachForm(props: ActFormProps) {
  const { view } = props;
  const [breachId] = useState(freshId);
  const open = openCheck(view);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        breachId,
        ...(open
          ? {
              conditionId: open.conditionId,
              checkId: open.checkId,
              happenedOn: open.checkedOn,
              what: open.note,
              learnedFrom: `A check by ${open.checkedBy}`,
            }
          : { what: '', learnedFrom: '' }),
        learnedOn: view.today,
        evidence: '',
      }}
      says="Records what happened, without judging it. Whether it is referred to the misconduct procedures is decided next; the member’s account is recorded beside it."
      submitLabel="Record the breach"
    >
      {open ? (
        <Heed tone="info">
          A check of {formatPlain(open.checkedOn)} found that a condition was not kept. What it saw
          is filled in.
        </Heed>
      ) : null}
      <Choice name="conditionId" label="Which condition?" options={conditionOptions(view)} />
      <CivilDateField name="happenedOn" label="Day it happened" />
      <Referral view={view} />
      <CivilDateField name="learnedOn" label="Day the unit learned of it" />
      <TextField name="learnedFrom" label="How did the unit learn of it?" />
      <LongText name="what" label="What happened?" limit={textLimits.narrative} rows={5} />
      <LongText
        name="evidence"
        label="What shows it?"
        hint="And where that is kept."
        optional
        limit={textLimits.paragraph}
        rows={2}
      />
    </ActForm>
  );
}

/** Says what follows from the day before it is saved: whether an appeal covers it, and what the policy says then. */
function Referral({ view }: { readonly view: CaseView }) {
  const happenedOn = civilDate.safeParse(useValue('happenedOn'));
  if (!happenedOn.success) return null;
  const found = referralDuty({ happenedOn: happenedOn.data }, view.state, view.policy);
  return (
    <Heed
      tone={found.duty === 'may' ? 'info' : 'warning'}
      source={found.source}
      of="whether it is referred"
    >
      {timingWords[found.timing]} {dutyWords[found.duty]}
    </Heed>
  );
}

const dutyWords = {
  must: 'It must be referred to the misconduct procedures.',
  may: 'It may be referred, or left with a reason.',
  'not-stated': 'Whether it is referred, the policy does not say: the unit fills it in first.',
} as const;

/** The newest check that found a condition not kept, and on which no breach rests. */
function openCheck({ state }: CaseView) {
  const recorded = new Set<string | undefined>(state.breach.breaches.map(({ checkId }) => checkId));
  return state.condition.checks.findLast(
    ({ finding, checkId }) => finding === 'not-complied' && !recorded.has(checkId),
  );
}
