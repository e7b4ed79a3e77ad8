import { adviceContactEvents } from '../../../shared/domain/advice-contact/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useAct } from '../../vault-client/use-act.ts';

const type = 'advice-contact.struck-out/1';
const schema = adviceContactEvents[type].omit({ type: true, contactId: true });

/** Takes an entry out of the count; it stays to be read. */
export function StrikeOutForm(props: { readonly contactId: string; readonly onDone: () => void }) {
  const draftKey = `unit/${type}/${props.contactId}`;
  const record = useAct('unit', draftKey);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: 'Strike out an entry of advice' }}
      defaultValues={{ reason: '' }}
      says="The entry stays to be read, with your reason, and no longer counts."
      submitLabel="Strike it out"
      submit={({ reason }) => record({ type, contactId: props.contactId, reason })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
    </CaseForm>
  );
}
