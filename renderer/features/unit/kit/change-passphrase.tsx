import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { Session } from '../../../../shared/contract/vault/session.ts';
import { ok } from '../../../../shared/kit/result.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { SecretField } from '../../../ui/form/secret-field.tsx';
import { Tick } from '../../../ui/form/tick.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { NewPassphrase } from '../../new-passphrase.tsx';
import { TakeKit } from './take-kit.tsx';

const schema = z.strictObject({
  current: z.string('Give the passphrase.').min(1, 'Give the passphrase.').max(400),
  newVaultKey: z.boolean(),
});

type Props = {
  readonly onSession: (session: Session) => void;
  readonly onDone: () => void;
};
/** The kit that came with a new vault key, and the passphrase that lets it be printed. */
type Kit = { readonly words: readonly string[]; readonly passphrase: string };

/** A new passphrase. Says plainly what an old copy of the vault still opens with; a new vault key brings a new kit. */
export function ChangePassphrase(props: Props) {
  const [first, setFirst] = useState<z.infer<typeof schema>>();
  const change = useCommand('changePassphrase');
  const [isDone, setDone] = useState(false);
  const [kit, setKit] = useState<Kit>();
  const save = async (next: string): Promise<void> => {
    if (!first) return;
    const result = await change.run({ ...first, next });
    if (!result.ok) {
      setFirst(undefined);
      return;
    }
    const words = result.value.kitWords;
    if (words) setKit({ words, passphrase: next });
    else setDone(true);
  };
  if (kit && !isDone)
    return (
      <>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The passphrase and the vault key are changed. The recovery kit you had opens nothing
            here any more: this one takes its place.
          </MessageBarBody>
        </MessageBar>
        <TakeKit {...kit} onSession={props.onSession} onDone={() => setDone(true)} />
      </>
    );
  if (isDone)
    return (
      <>
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            The passphrase is changed. Copies of this vault made before still open with the old one:
            make a new sealed copy and destroy the old ones.
          </MessageBarBody>
        </MessageBar>
        <div>
          <Button appearance="primary" onClick={props.onDone}>
            Done
          </Button>
        </div>
      </>
    );
  if (first)
    return (
      <NewPassphrase
        submitLabel="Change the passphrase"
        busySays="Changing the passphrase"
        busy={change.busy}
        onBack={() => setFirst(undefined)}
        onChosen={(next) => void save(next)}
      />
    );
  return (
    <>
      {change.error ? <ErrorPanel error={change.error} /> : null}
      <Text>
        An old copy of this vault’s locks, on a stick or in a backup, still opens with the old
        passphrase. If someone may know it, take a new vault key as well: then what is recorded from
        now on stays closed to them.
      </Text>
      <CaseForm
        schema={schema}
        defaultValues={{ current: '', newVaultKey: false }}
        submitLabel="Continue"
        submit={(values) => Promise.resolve(ok(values))}
        onSaved={setFirst}
        onCancel={props.onDone}
      >
        <SecretField name="current" label="Present passphrase" />
        <Tick
          name="newVaultKey"
          label="Vault key"
          says="Take a new vault key as well (someone may know the old passphrase)"
        />
      </CaseForm>
    </>
  );
}
