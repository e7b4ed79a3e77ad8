import { accessEvents } from '../../../shared/domain/access/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { ActFormProps } from '../act.tsx';

const schema = accessEvents['access.recused/1'].omit({ type: true });

/** Gives up one's own access. */
export function StepBackForm({ view, cancel }: ActFormProps) {
  const vault = useVault();
  return (
    <CaseForm
      schema={schema}
      defaultValues={{ reason: '', forConflict: false }}
      says="The case leaves your lists at once. Your colleagues who have it read why; nothing they record from then on can be read by you. Only they can give it back."
      submitLabel="Step back"
      submit={(values) => vault.ask('stepBack', { caseId: view.caseId, ...values })}
      onSaved={() => {
        window.location.assign('#/');
      }}
      onCancel={cancel}
    >
      <LongText name="reason" label="Why do you step back?" limit={textLimits.paragraph} />
      <Tick
        name="forConflict"
        label="Conflict of interest"
        says="I have a conflict of interest: I am not to be given this case again"
      />
    </CaseForm>
  );
}
