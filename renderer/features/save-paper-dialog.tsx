import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { VaultAnswers } from '../../shared/contract/vault.ts';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import type { Result } from '../../shared/kit/result.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { useVault } from '../vault-client/vault-context.tsx';
import { isCancelled } from './is-cancelled.ts';

const useStyles = makeStyles({
  told: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type Outside = {
  readonly title: string;
  readonly fileName: string;
  /** Hands the paper to the chosen file, and records that first. */
  readonly save: (token: string) => Promise<Result<{ readonly pages: number }, VaultError>>;
  readonly onClose: () => void;
};

/** Saves a paper of the unit as a PDF: a disclosure, recorded before it is written. Nothing else sends it anywhere. */
export function SavePaperDialog({
  says,
  ...outside
}: Outside & {
  /** What goes on the paper. */
  readonly says: string;
}) {
  return (
    <SaveOutsideDialog
      {...outside}
      before={
        <Text block>
          {`${says} The PDF lies outside the vault: whoever has the file can read it. This is recorded as a disclosure, with your name, before the file is written.`}
        </Text>
      }
      after={(pages) =>
        `${String(pages)} ${pages === 1 ? 'page' : 'pages'}, with the marking on each. Destroy it when it has served.`
      }
    />
  );
}

/** Asks where to save a file outside the vault, saves it there, and says what to do with it. */
export function SaveOutsideDialog(
  props: Outside & {
    readonly before: ReactNode;
    readonly after: (pages: number) => string;
  },
) {
  const styles = useStyles();
  const vault = useVault();
  const [error, setError] = useState<VaultError>();
  const [isBusy, setBusy] = useState(false);
  const [pages, setPages] = useState<number>();
  const save = async (): Promise<void> => {
    setBusy(true);
    // Why an earlier try failed is no word about this one.
    setError(undefined);
    const chosen: Result<VaultAnswers['chooseOutput'], VaultError> = await vault.ask(
      'chooseOutput',
      { suggestedName: props.fileName },
    );
    const saved = chosen.ok ? await props.save(chosen.value.token) : chosen;
    setBusy(false);
    if (saved.ok) setPages(saved.value.pages);
    else if (!isCancelled(saved.error)) setError(saved.error);
  };
  return (
    <DialogFrame
      title={pages === undefined ? props.title : 'Copy saved'}
      onClose={props.onClose}
      actions={
        pages === undefined ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              style={{ whiteSpace: 'nowrap' }}
              onClick={() => void save()}
            >
              {isBusy ? 'Saving…' : 'Choose where to save it'}
            </Button>
            <Button onClick={props.onClose}>Cancel</Button>
          </>
        ) : (
          <Button appearance="primary" onClick={props.onClose}>
            Close
          </Button>
        )
      }
    >
      <div className={styles.told}>
        {error ? <ErrorPanel error={error} /> : null}
        <div>{pages === undefined ? props.before : <Text block>{props.after(pages)}</Text>}</div>
      </div>
    </DialogFrame>
  );
}
