import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterLetterRef } from '../../shared/contract/vault/register-letters.ts';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import { formatPlain, type CivilDate } from '../../shared/kit/civil-date.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { ok } from '../../shared/kit/result.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { useVault } from '../vault-client/vault-context.tsx';
import { FileView } from './file-view.tsx';
import { Headed } from './headed.tsx';
import { SaveOutsideDialog } from './save-paper-dialog.tsx';
import { Stack } from './stack.tsx';

type Made = { readonly letterId: string; readonly name: string; readonly madeOn: CivilDate };

/** The letters of an entry as they were made: each can be looked at again, and a copy saved. */
export function KeptLetters(props: {
  readonly register: RegisterLetterRef['register'];
  readonly entryId: string;
  readonly letters: readonly Made[];
}) {
  if (props.letters.length === 0) return null;
  const { register, entryId } = props;
  return (
    <Stack>
      {props.letters.map((made) => (
        <KeptLetter
          key={made.letterId}
          made={made}
          letter={{ register, entryId, letterId: made.letterId }}
        />
      ))}
    </Stack>
  );
}

function KeptLetter({ made, letter }: { readonly made: Made; readonly letter: RegisterLetterRef }) {
  const vault = useVault();
  const [bytes, setBytes] = useState<Bytes>();
  const [error, setError] = useState<VaultError>();
  const [isSaving, setSaving] = useState(false);
  const title = `${made.name}, made on ${formatPlain(made.madeOn)}`;
  const look = async (): Promise<void> => {
    const opened = await vault.ask('openRegisterLetter', letter);
    setError(opened.ok ? undefined : opened.error);
    setBytes(opened.ok ? opened.value.bytes : undefined);
  };
  return (
    <Headed head={<Text>{title}</Text>}>
      <div>
        <Button
          size="small"
          aria-expanded={bytes !== undefined}
          aria-label={`${bytes ? 'Put it away' : 'Look at it'}: ${title}`}
          onClick={() => (bytes ? setBytes(undefined) : void look())}
        >
          {bytes ? 'Put it away' : 'Look at it'}
        </Button>{' '}
        <Button size="small" aria-label={`Save a copy: ${title}`} onClick={() => setSaving(true)}>
          Save a copy
        </Button>
      </div>
      {error ? <ErrorPanel error={error} /> : null}
      {bytes ? (
        <FileView bytes={bytes} name={title} content="pdf" wholeBytes={bytes.length} />
      ) : null}
      {isSaving ? (
        <SaveCopy name={made.name} letter={letter} onClose={() => setSaving(false)} />
      ) : null}
    </Headed>
  );
}

function SaveCopy(props: {
  readonly name: string;
  readonly letter: RegisterLetterRef;
  readonly onClose: () => void;
}) {
  const vault = useVault();
  return (
    <SaveOutsideDialog
      title="Save a copy of the letter"
      fileName={`${props.name}.pdf`}
      save={async (token) => {
        const saved = await vault.ask('saveRegisterLetter', { ...props.letter, token });
        return saved.ok ? ok({ pages: 0 }) : saved;
      }}
      onClose={props.onClose}
      before={
        <Text block>
          The letter as it was made. The PDF lies outside the vault: whoever has the file can read
          it. This is recorded as a disclosure, with your name, before the file is written.
        </Text>
      }
      after={() => 'The letter as it was made, byte for byte. Destroy it when it has served.'}
    />
  );
}
