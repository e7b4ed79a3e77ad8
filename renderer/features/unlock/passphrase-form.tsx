import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, type SyntheticEvent } from 'react';
import type { Session, VaultListing } from '../../../shared/contract/vault/session.ts';
import type { VaultFault } from '../../../shared/contract/vault/faults.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { waitWords } from '../../ui/fault-words.ts';
import { Working } from '../../ui/working.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import { useCountdown } from './use-countdown.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
});

type Props = {
  readonly vault: VaultListing;
  readonly onOpen: (session: Session) => void;
  readonly onJoining: () => void;
  readonly onRecover: () => void;
};

/** The passphrase of one vault. A wrong one is said plainly, gives no hint, and makes the next try wait a little longer. */
export function PassphraseForm(props: Props) {
  const styles = useStyles();
  const vault = useVault();
  const boxId = useId();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [fault, setFault] = useState<VaultFault>();
  const [waitMs, startWaiting] = useCountdown();
  useEffect(() => focusBox(boxId), [boxId]);

  const unlock = async (): Promise<void> => {
    setOpening(true);
    const result = await vault.ask('unlock', { vaultId: props.vault.vaultId, passphrase });
    setOpening(false);
    if (result.ok) {
      props.onOpen(result.value.session);
      return;
    }
    if (!('fault' in result.error)) return;
    if (result.error.fault.kind === 'vault/joining') {
      props.onJoining();
      return;
    }
    setFault(result.error.fault);
    setPassphrase('');
    startWaiting(result.error.fault.waitMs ?? 0);
    focusBox(boxId);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (passphrase !== '' && waitMs === 0 && !isOpening) void unlock();
  };
  return (
    <form className={styles.form} onSubmit={submit} autoComplete="off">
      {fault && !isOpening ? <ErrorPanel error={{ fault: shownFault(fault, waitMs) }} /> : null}
      <Field label="Passphrase">
        <Input
          id={boxId}
          type={isShown ? 'text' : 'password'}
          value={passphrase}
          onChange={(_event, data) => setPassphrase(data.value)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          contentAfter={
            <Button
              size="small"
              appearance="transparent"
              aria-label={isShown ? 'Hide the passphrase' : 'Show the passphrase'}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? 'Hide' : 'Show'}
            </Button>
          }
        />
      </Field>
      {isOpening ? <Working says="Opening the vault" /> : null}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isOpening || waitMs > 0}>
          Unlock
        </Button>
        <Button onClick={props.onRecover}>Use the recovery kit</Button>
        {waitMs > 0 ? <Text role="timer">Next try in {waitWords(waitMs)}</Text> : null}
      </div>
    </form>
  );
}

// Once the wait is over, what remains true is that the passphrase was wrong.
const shownFault = (fault: VaultFault, waitMs: number): VaultFault =>
  fault.kind === 'keys/wait' && waitMs === 0 ? { kind: 'keys/wrong-passphrase' } : fault;

const focusBox = (id: string): void => document.getElementById(id)?.focus();
