import type { z } from 'zod';
import { caseEvents, type closingOutcome } from '../../../../shared/domain/case/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choice } from '../../../ui/form/choice.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { useAct } from '../../../vault-client/use-act.ts';
import type { ActFormProps } from '../../act.tsx';

const type = 'case.closed/1';
const schema = caseEvents[type].omit({ type: true });

const outcomes: Readonly<Record<z.infer<typeof closingOutcome>, string>> = {
  'not-notifiable': 'Not notifiable',
  'advice-and-guidance': 'Advice and guidance given',
  'no-risk': 'The authority found no risk',
  'conditions-ended': 'The conditions ended',
  'protected-disclosure': 'A protected disclosure, dealt with elsewhere',
  'report-withdrawn': 'The report was withdrawn',
  'left-force': 'The member left the force',
  'recorded-in-error': 'Recorded in error',
};

/** Finishes a case. It can be reopened, with a reason. */
export function CloseForm({ view, done, cancel }: ActFormProps) {
  const draftKey = `${view.caseId}/${type}`;
  const record = useAct(view.caseId, draftKey);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Close ${view.row.reference}` }}
      defaultValues={{ closedOn: view.today, reason: '' }}
      says="Nothing more can be recorded on a closed case, and nothing is owed in it. Everything in it is kept. It can be reopened with a reason."
      submitLabel="Close the case"
      submit={(values) => record({ type, ...values })}
      onSaved={done}
      onCancel={cancel}
    >
      <Choice name="outcome" label="How does it end?" options={optionsOf(outcomes)} />
      <CivilDateField name="closedOn" label="Day it ends" />
      <LongText name="reason" label="Why it can be closed" limit={textLimits.paragraph} />
    </CaseForm>
  );
}
