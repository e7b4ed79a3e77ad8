import { useState } from 'react';
import { addresseeEvents } from '../../../shared/domain/addressee/events.ts';
import type { Addressee } from '../../../shared/domain/addressee/slice.ts';
import { addYears, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useAct } from '../../vault-client/use-act.ts';

const type = 'addressee.entered/1';
const schema = addresseeEvents[type].omit({ type: true, addresseeId: true });

/** Enters somebody with their key, or says anew what is true of them. */
export function EnterForm(props: {
  readonly entry: Addressee | undefined;
  readonly today: CivilDate;
  readonly onDone: () => void;
}) {
  const { entry, today, onDone } = props;
  const [addresseeId] = useState(() => entry?.addresseeId ?? freshId());
  const draftKey = `unit/${type}/${entry?.addresseeId ?? 'new'}`;
  const record = useAct('unit', draftKey);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: entry ? `Change ${entry.name}` : 'Enter somebody' }}
      defaultValues={{
        name: entry?.name ?? '',
        organisation: entry?.organisation ?? '',
        role: entry?.role ?? '',
        recipient: entry?.recipient ?? '',
        signing: entry?.signing ?? '',
        expiresOn: entry?.expiresOn ?? addYears(today, 1),
      }}
      says="The key is not used before somebody compared it. Give the one to seal to, the one they sign with, or both."
      submitLabel={entry ? 'Save the change' : 'Enter'}
      submit={(values) => record({ type, addresseeId, ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <TextField name="name" label="Name" />
      <TextField name="organisation" label="Organisation" />
      <TextField name="role" label="Role" optional />
      <TextField
        name="recipient"
        label="Key to seal to"
        hint="The line they sent, which begins with age1."
        optional
      />
      <TextField
        name="signing"
        label="Key they sign with"
        hint="The line they sent, with ssh-ed25519 in it. Needed to know who signed a bundle that came."
        optional
      />
      <CivilDateField
        name="expiresOn"
        label="Good until"
        hint="Within two years. From then on it has to be asked again."
      />
    </CaseForm>
  );
}
