import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { Session, VaultListing } from '../../../shared/contract/vault/session.ts';
import { ok } from '../../../shared/kit/result.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { SecretWords } from '../../ui/form/secret-words.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { NewPassphrase } from '../new-passphrase.tsx';

const wordCount = 24;
const wordsOf = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

const schema = z.strictObject({
  words: z
    .string('Type the 24 words.')
    .refine(
      (typed) => wordsOf(typed).length === wordCount,
      'The kit has 24 words. Type all of them, in their order.',
    ),
});

type Props = {
  readonly vault: VaultListing;
  readonly onOpen: (session: Session) => void;
  readonly onJoining: () => void;
  readonly onBack: () => void;
};

/** The other way in: 24 words from paper, and a new passphrase. The records are untouched. */
export function RecoverForm(props: Props) {
  const [words, setWords] = useState<string>();
  // One wrong letter must not cost somebody 24 words from paper.
  const [typed, setTyped] = useState('');
  const recover = useCommand('recover');
  const open = async (newPassphrase: string): Promise<void> => {
    if (words === undefined) return;
    const result = await recover.run({ vaultId: props.vault.vaultId, words, newPassphrase });
    if (result.ok) props.onOpen(result.value.session);
    else if ('fault' in result.error && result.error.fault.kind === 'vault/joining')
      props.onJoining();
    else setWords(undefined);
  };
  if (words !== undefined)
    return (
      <NewPassphrase
        submitLabel="Open with the new passphrase"
        busySays="Opening the vault with the kit"
        busy={recover.busy}
        onBack={() => setWords(undefined)}
        onChosen={(passphrase) => void open(passphrase)}
      />
    );
  return (
    <>
      {recover.error ? <ErrorPanel error={recover.error} /> : null}
      <CaseForm
        schema={schema}
        defaultValues={{ words: typed }}
        submitLabel="Continue"
        submit={(values) => Promise.resolve(ok(wordsOf(values.words).join(' ')))}
        onSaved={(given) => {
          setTyped(given);
          setWords(given);
        }}
        onCancel={props.onBack}
        cancelLabel="Back"
      >
        <SecretWords
          name="words"
          label="The 24 words of the recovery kit"
          hint="In their order; numbers and line breaks do not matter."
          count={wordCount}
        />
      </CaseForm>
      <Text size={200}>
        An old copy of this vault still opens with the passphrase it had. Nothing in it changes.
      </Text>
    </>
  );
}
