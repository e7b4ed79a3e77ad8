import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { useVault } from '../vault-client/vault-context.tsx';
import { isCancelled } from './is-cancelled.ts';
import { WordList } from './word-list.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly words: readonly string[];
  /** Asked for by the vault before it writes the kit to a file. */
  readonly passphrase: string;
  readonly nextLabel: string;
  readonly onNext: () => void;
};

/** The words of a recovery kit, with a PDF to print. */
export function KitWords(props: Props) {
  const styles = useStyles();
  const vault = useVault();
  const [pages, setPages] = useState<number>();
  const [error, setError] = useState<VaultError>();
  const save = async (): Promise<void> => {
    const chosen = await vault.ask('chooseOutput', { suggestedName: 'Probity recovery kit.pdf' });
    const saved = chosen.ok
      ? await vault.ask('saveKit', { token: chosen.value.token, passphrase: props.passphrase })
      : chosen;
    if (saved.ok) setPages(saved.value.pages);
    setError(saved.ok ? undefined : saved.error);
  };
  return (
    <>
      <WordList words={props.words} label="The 24 words, in their order" />
      {error && !isCancelled(error) ? <ErrorPanel error={error} /> : null}
      {pages === undefined ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The PDF is saved, with a QR code of the same words. Print it, then delete the file and
            empty the bin: whoever has it can open the vault.
          </MessageBarBody>
        </MessageBar>
      )}
      <Text>You will be asked for four of the words next.</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onNext}>
          {props.nextLabel}
        </Button>
        <Button onClick={() => void save()}>Save as PDF to print</Button>
      </div>
    </>
  );
}
