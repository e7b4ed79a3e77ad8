import { useState } from 'react';
import { z } from 'zod';
import type { Session } from '../../../../shared/contract/vault/session.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { SecretField } from '../../../ui/form/secret-field.tsx';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { TakeKit } from './take-kit.tsx';

const schema = z.strictObject({
  passphrase: z.string('Give the passphrase.').min(1, 'Give the passphrase.').max(400),
});

type Props = { readonly onSession: (session: Session) => void; readonly onDone: () => void };

/** A new recovery kit in the place of the old one: the passphrase, the words, four of them typed back. */
export function RenewKit(props: Props) {
  const vault = useVault();
  const [made, setMade] = useState<{
    readonly words: readonly string[];
    readonly passphrase: string;
  }>();
  if (!made)
    return (
      <CaseForm
        schema={schema}
        defaultValues={{ passphrase: '' }}
        says="A new kit takes the place of the old one, which then opens nothing here. Old copies of this vault still open with the old kit."
        submitLabel="Make the kit"
        submit={(values) => vault.ask('renewKit', values)}
        onSaved={(answer, values) =>
          setMade({ words: answer.kitWords, passphrase: values.passphrase })
        }
        onCancel={props.onDone}
      >
        <SecretField name="passphrase" label="Passphrase" />
      </CaseForm>
    );
  return <TakeKit {...made} onSession={props.onSession} onDone={props.onDone} />;
}
