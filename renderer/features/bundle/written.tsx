import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { Bundle } from '../../../shared/domain/bundle/slice.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { useArrival } from '../../ui/arrival.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { isCancelled } from '../is-cancelled.ts';
import { SixWords } from '../six-words.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** A bundle that lies outside: what to tell the recipient, and what to send with it. */
export function Written({
  view,
  bundle,
  answer,
  onDone,
}: {
  readonly view: CaseView;
  readonly bundle: Bundle;
  readonly answer: VaultAnswers['writeBundle'];
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const heading = useArrival('bundle written');
  const output = useCommand('chooseOutput');
  const save = useCommand('saveHowToOpen');
  const [isSaved, setSaved] = useState(false);
  const error = save.error ?? output.error;
  const saveHow = async (): Promise<void> => {
    const file = await output.run({ suggestedName: 'HOW-TO-OPEN.txt' });
    if (!file.ok) return;
    const { bundleId } = bundle;
    const saved = await save.run({ caseId: view.caseId, bundleId, token: file.value.token });
    setSaved(saved.ok);
  };
  return (
    <Card attention={answer.words !== undefined}>
      <h2 ref={heading} tabIndex={-1} style={{ margin: 0 }}>
        {answer.words
          ? 'The bundle is written. Tell these ten words by voice'
          : 'The bundle is written'}
      </h2>
      {answer.words ? (
        <>
          <Text>
            They are shown this once and kept nowhere. Tell them in person or by telephone, never in
            the message that carries the file. Lost words cannot be found again: then write the
            bundle anew.
          </Text>
          <SixWords words={answer.words} label="Words of the bundle" />
        </>
      ) : (
        <Text>It opens with the keys you chose, and with nothing else.</Text>
      )}
      <Rows
        rows={[
          { label: 'File', value: `${answer.fileName}, ${sizeWords(answer.sizeBytes)}` },
          { label: 'Signature', value: `${answer.fileName}.sig, beside it: send both` },
          { label: 'Signed with', value: answer.signedBy },
          { label: 'SHA-512', value: answer.sha512 },
        ]}
      />
      <Text>
        It was read again after writing and is what was sealed. Tell the recipient the fingerprint
        of the key by telephone, so that they can compare it.
      </Text>
      {error && !isCancelled(error) ? <ErrorPanel error={error} /> : null}
      <div role="status">{isSaved ? <Text>The page is saved.</Text> : null}</div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onDone}>
          {answer.words ? 'The words are told' : 'Done'}
        </Button>
        <Button disabledFocusable={save.busy} onClick={() => void saveHow()}>
          Save the page that says how to open it
        </Button>
      </div>
    </Card>
  );
}
