import { addresseeEvents } from '../../../shared/domain/addressee/events.ts';
import type { Addressee } from '../../../shared/domain/addressee/slice.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useAct } from '../../vault-client/use-act.ts';

const type = 'addressee.withdrawn/1';
const schema = addresseeEvents[type].pick({ reason: true });

/** Takes somebody out of use; the entry stays to be read. */
export function WithdrawForm(props: { readonly entry: Addressee; readonly onDone: () => void }) {
  const { addresseeId, name } = props.entry;
  const draftKey = `unit/${type}/${addresseeId}`;
  const record = useAct('unit', draftKey);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Withdraw ${name}` }}
      defaultValues={{ reason: '' }}
      says="Nothing is sealed to this key any more, and what it signs from now on is not theirs for certain. The entry stays to be read, with your reason."
      submitLabel="Withdraw"
      submit={({ reason }) => record({ type, addresseeId, reason })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <LongText
        name="reason"
        label="Why?"
        hint="For instance: has left, has a new key, lost the one they had."
        limit={textLimits.paragraph}
        rows={3}
      />
    </CaseForm>
  );
}
