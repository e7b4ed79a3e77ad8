import { Button, Field, Select, Text, makeStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { VaultAnswers, VaultRequest } from '../../shared/contract/vault.ts';
import type { ImportableName } from '../../shared/domain/importable-name.ts';
import { Card } from '../ui/card.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Working } from '../ui/working.tsx';
import { ImportColumns, ImportGiven } from './import-columns.tsx';
import { ImportFound } from './import-found.tsx';
import { ImportSource } from './import-source.tsx';
import { ImportWarnings, Unfinished } from './import-warnings.tsx';
import { offeredOf, type Offered } from './offered-file.ts';
import { useImport, type Import } from './use-import.ts';

type Props = {
  readonly into: ImportableName;
  readonly title: string;
  readonly one: string;
  readonly many: string;
  readonly onDone: () => void;
};

/** Takes a file over into a register: looked at first, row by row, then taken in whole or not at all. */
export function ImportFile({ into, title, one, many, onDone }: Props) {
  const work = useImport();
  const { file, preview, failure } = work;
  return (
    <>
      <PageHeader title={title} />
      <Unfinished into={into} />
      <Card>
        <Text>
          A table saved as CSV, a workbook (XLSX) or a calendar (ICS): the first line of a table
          names the columns, and every row after it is one {one}. Nothing is kept before you say so,
          and the file is kept sealed with what came of it.
        </Text>
        {failure ? <ErrorPanel error={failure} /> : null}
        <div>
          <ChooseTable
            label={file === undefined ? 'Choose the file' : 'Choose another file'}
            isFirst={!preview}
            onFile={(name, offered) => void work.look({ into, name, ...offered, sheet: '' })}
          />{' '}
          {preview ? null : <Button onClick={onDone}>Cancel</Button>}
        </div>
      </Card>
      {work.isWorking ? <UnderWay work={work} /> : null}
      {file && preview ? (
        <>
          <Card title={`What stands where in ${file.name}`}>
            <ChooseSheet work={work} />
            <ImportColumns
              preview={preview}
              onChange={(mapping) => void work.look({ ...file, sheet: preview.sheet, mapping })}
            />
            <ImportSource
              sourceId={file.sourceId}
              onChange={(sourceId) => void work.look(fromSource(file, preview, sourceId))}
            />
            <ImportGiven
              key={preview.sheet}
              preview={preview}
              onChange={(mapping) => void work.look({ ...file, sheet: preview.sheet, mapping })}
            />
          </Card>
          <ImportWarnings preview={preview} />
          <ImportFound preview={preview} />
          <div>
            <Button
              appearance="primary"
              disabledFocusable={preview.rowCount === 0 || preview.isKnown || work.isWorking}
              onClick={() => void work.take().then((count) => count !== undefined && onDone())}
            >
              {`Import ${countOf(preview.rowCount, one, many)}${preview.leftOutCount === 0 ? '' : `, leave out ${countOf(preview.leftOutCount, 'row', 'rows')}`}`}
            </Button>{' '}
            <Button onClick={onDone}>Cancel</Button>
          </div>
        </>
      ) : null}
    </>
  );
}

/** The same file, as it stands, said to come from somewhere. */
const fromSource = (
  { sourceId: _before, ...file }: VaultRequest<'previewImport'>,
  { sheet, mapping }: VaultAnswers['previewImport'],
  sourceId: VaultRequest<'previewImport'>['sourceId'],
): VaultRequest<'previewImport'> => ({
  ...{ ...file, sheet, mapping },
  ...(sourceId === undefined ? {} : { sourceId }),
});

const countOf = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

function UnderWay({ work: { progress, cancel } }: { readonly work: Import }) {
  const isSaving = progress?.phase === 'saving';
  return (
    <Working
      says={isSaving ? 'Taking the file in' : 'Reading the file'}
      {...(progress && progress.total > 0 ? { done: progress.done, of: progress.total } : {})}
      onCancel={cancel}
    />
  );
}

const useStyles = makeStyles({ field: { maxWidth: '460px' } });

/** Which sheet of a workbook. */
function ChooseSheet({ work: { file, preview, look } }: { readonly work: Import }) {
  const styles = useStyles();
  if (!file || !preview || preview.sheets.length < 2) return null;
  return (
    <Field label="Sheet" className={styles.field}>
      <Select
        value={preview.sheet}
        onChange={(_event, data) => {
          // What stands where is guessed anew: another sheet has other columns.
          const { mapping: _mapping, ...rest } = file;
          void look({ ...rest, sheet: data.value });
        }}
      >
        {preview.sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type Chosen = {
  readonly label: string;
  readonly isFirst: boolean;
  readonly onFile: (name: string, offered: Offered) => void;
};

function ChooseTable({ label, isFirst, onFile }: Chosen) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) onFile(file.name, await offeredOf(file));
  };
  return (
    <>
      <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.ics"
        aria-label={label}
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file may be chosen again after it was brought anew.
          event.target.value = '';
        }}
      />
    </>
  );
}
