import { caseEvents } from '../../../../shared/domain/case/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choice } from '../../../ui/form/choice.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { useAct } from '../../../vault-client/use-act.ts';
import type { ActFormProps } from '../../act.tsx';

const type = 'case.withdrawn/1';
const schema = caseEvents[type].omit({ type: true });

const byWhom = [
  { value: 'subject', label: 'The member who reported it' },
  { value: 'reporter', label: 'The person who reported it' },
  { value: 'unit', label: 'The unit, because it should not have been recorded' },
];

/** Records that a report was taken back. Withdrawing deletes nothing. */
export function WithdrawForm({ view, done, cancel }: ActFormProps) {
  const draftKey = `${view.caseId}/${type}`;
  const record = useAct(view.caseId, draftKey);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Withdraw ${view.row.reference}` }}
      defaultValues={{ reason: '' }}
      says="The record stays, marked as withdrawn. A withdrawn report does not take away a risk: it can be reopened with a reason."
      submitLabel="Record the withdrawal"
      submit={(values) => record({ type, ...values })}
      onSaved={done}
      onCancel={cancel}
    >
      <Choice name="byWhom" label="Who withdrew it?" options={byWhom} />
      <LongText name="reason" label="Why" limit={textLimits.paragraph} />
    </CaseForm>
  );
}
