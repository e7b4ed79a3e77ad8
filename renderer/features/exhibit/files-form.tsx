import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { ActFormProps } from '../act.tsx';
import { isCancelled } from '../is-cancelled.ts';
import { DropZone } from './drop-zone.tsx';
import type { Incoming } from './incoming.ts';
import { LeftBehind } from './left-behind.tsx';
import { FileForm, type Found } from './file-form.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { margin: 0, paddingInlineStart: '20px' },
});

/** Registers files: chosen or dropped, sealed one after the other while they are being described. */
export function FilesForm(props: ActFormProps) {
  const styles = useStyles();
  const chosen = useChosen();
  const [found, setFound] = useState<Found>();
  const [file, ...others] = chosen.files;
  const next = (): void => {
    if (others.length === 0) props.done();
    else chosen.keep(others);
  };
  if (!file)
    return (
      <div className={styles.box}>
        <Text>
          The file is sealed into this case under a key of its own, as it is, and hashed. Its name
          is kept inside. Nothing in it is opened or run. Programs are not taken in.
        </Text>
        {chosen.error ? <ErrorPanel error={chosen.error} /> : null}
        <DropZone
          onDropped={() => void chosen.takeDropped()}
          onChoose={() => void chosen.choose()}
        />
        <LeftBehind caseId={props.view.caseId} onGoOn={(one) => chosen.keep([one])} />
        <div>
          <Button onClick={props.cancel}>Cancel</Button>
        </div>
      </div>
    );
  return (
    <div className={styles.box}>
      <FileForm
        key={file.token}
        {...props}
        file={file}
        found={found}
        onRegistered={(kept) => {
          setFound(kept);
          next();
        }}
        onLeftOut={next}
      />
      {others.length === 0 ? null : (
        <Card title="After this one">
          <ul className={styles.list}>
            {others.map((other) => (
              <li key={other.token}>
                {other.name}, {sizeWords(other.sizeBytes)}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function useChosen() {
  const vault = useVault();
  const [files, setFiles] = useState<readonly Incoming[]>([]);
  const [error, setError] = useState<VaultError>();
  const take = async (call: 'chooseFiles' | 'droppedFiles'): Promise<void> => {
    setError(undefined);
    const answer = await vault.ask(call, {});
    if (answer.ok) setFiles(answer.value.files);
    else if (!isCancelled(answer.error)) setError(answer.error);
  };
  return {
    files,
    error,
    keep: setFiles,
    choose: () => take('chooseFiles'),
    takeDropped: () => take('droppedFiles'),
  };
}
