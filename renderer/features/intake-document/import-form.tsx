import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DocumentReading } from '../../../shared/domain/intake-document/reading.ts';
import { isReporterProtected } from '../../../shared/domain/intake-document/rules.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import type { ActFormProps } from '../act.tsx';
import { DocumentText } from './document-text.tsx';
import { isTooLarge, readFile, type OfferedFile } from './read-file.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '900px',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Takes in a form or an email: read as plain text first, and kept only when somebody has looked at it. */
export function ImportForm({ view, done, cancel }: ActFormProps) {
  const styles = useStyles();
  const offer = useOffer();
  const keep = useCommand('importDocument');
  const [source, setSource] = useState('');
  const [isAsked, setAsked] = useState(false);
  const save = async (): Promise<void> => {
    setAsked(true);
    if (!offer.file || source.trim() === '') return;
    const saved = await keep.run({ ...offer.file, caseId: view.caseId, source });
    if (saved.ok) done();
  };
  return (
    <div className={styles.form}>
      <Text>
        The file is read as plain text inside the vault: nothing in it is opened, fetched or run. It
        is kept sealed as it came, with its hash. Then delete the original where it came from.
      </Text>
      {isReporterProtected(view.state) ? (
        <Heed tone="info">
          Who reported is protected, and the file may say who it was: it is kept apart, under the
          reporter’s own key.
        </Heed>
      ) : null}
      <ChooseFile onFile={offer.take} />
      {offer.isTooLarge ? (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>
            This file is larger than 2 MB and was not read. Import the part that matters, as text.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {offer.error ? <ErrorPanel error={offer.error} /> : null}
      {offer.reading ? (
        <>
          <Card title="Preview">
            <DocumentText reading={offer.reading} />
          </Card>
          <Field
            label="Where does the original lie?"
            hint="The mailbox or the form’s store from which it will be deleted."
            {...(isAsked && source.trim() === ''
              ? { validationMessage: 'Say where the original lies.' }
              : {})}
          >
            <Input
              value={source}
              maxLength={textLimits.line}
              onChange={(_event, data) => setSource(data.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </Field>
          {keep.error ? <ErrorPanel error={keep.error} /> : null}
        </>
      ) : null}
      <div className={styles.buttons}>
        {offer.reading ? (
          <Button appearance="primary" disabledFocusable={keep.busy} onClick={() => void save()}>
            Import it
          </Button>
        ) : null}
        <Button onClick={cancel}>Cancel</Button>
      </div>
    </div>
  );
}

/** A file, or text that was copied from where it came. */
function ChooseFile({ onFile }: { readonly onFile: (file: Blob, name: string) => void }) {
  const styles = useStyles();
  const fileId = useId();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <Field
        label={{ children: 'File', htmlFor: fileId }}
        hint="An email (.eml), text (.txt), a web page (.html) or form data (.json), up to 2 MB."
      >
        <input
          id={fileId}
          type="file"
          accept=".eml,.txt,.html,.htm,.json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file, file.name);
          }}
        />
      </Field>
      <Field label="Or paste its text">
        <Textarea
          value={pasted}
          rows={3}
          resize="vertical"
          onChange={(_event, data) => setPasted(data.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={pasted.trim() === ''}
          onClick={() => {
            if (pasted.trim() !== '') onFile(new Blob([pasted]), 'Pasted text.txt');
          }}
        >
          Preview the pasted text
        </Button>
      </div>
    </>
  );
}

/** What was offered, and what the vault read of it. */
function useOffer() {
  const preview = useCommand('previewDocument');
  const [tooLarge, setTooLarge] = useState(false);
  const [offered, setOffered] = useState<{
    readonly file: OfferedFile;
    readonly reading: DocumentReading;
  }>();
  const read = async (chosen: Blob, name: string): Promise<void> => {
    const file = await readFile(chosen, name);
    const answer = await preview.run(file);
    if (answer.ok) setOffered({ file, reading: answer.value.reading });
  };
  const take = (chosen: Blob, name: string): void => {
    setOffered(undefined);
    preview.forget();
    setTooLarge(isTooLarge(chosen));
    if (!isTooLarge(chosen)) void read(chosen, name);
  };
  return { take, isTooLarge: tooLarge, error: preview.error, ...offered };
}
