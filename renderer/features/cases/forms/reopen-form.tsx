import { caseEvents } from '../../../../shared/domain/case/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { useAct } from '../../../vault-client/use-act.ts';
import type { ActFormProps } from '../../act.tsx';

const type = 'case.reopened/1';
const schema = caseEvents[type].omit({ type: true });

/** Takes a finished case up again. */
export function ReopenForm({ view, done, cancel }: ActFormProps) {
  const draftKey = `${view.caseId}/${type}`;
  const record = useAct(view.caseId, draftKey);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Reopen ${view.row.reference}` }}
      defaultValues={{ reason: '' }}
      says="The case stands where it stood before it was closed or withdrawn, and what is owed in it is owed again."
      submitLabel="Reopen the case"
      submit={(values) => record({ type, ...values })}
      onSaved={done}
      onCancel={cancel}
    >
      <LongText name="reason" label="Why it is taken up again" limit={textLimits.paragraph} />
    </CaseForm>
  );
}
