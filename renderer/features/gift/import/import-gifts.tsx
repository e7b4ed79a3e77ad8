import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import type { ImportMapping } from '../../../../shared/domain/gift/import-mapping.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Heed } from '../../../ui/heed.tsx';
import type { Failure } from '../../../ui/outcome.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { ChooseFile } from '../../choose-file.tsx';
import { ColumnChoices } from './column-choices.tsx';
import { FoundRows } from './found-rows.tsx';

type File = { readonly name: string; readonly base64: string };
type Preview = VaultAnswers['previewGiftImport'];

/** Takes over a spreadsheet of an earlier register: looked at first, row by row, then taken in whole or not at all. */
export function ImportGifts({ onDone }: { readonly onDone: () => void }) {
  const vault = useVault();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Preview>();
  const [failure, setFailure] = useState<Failure>();
  const look = async (chosen: File, mapping?: ImportMapping): Promise<void> => {
    setFile(chosen);
    const read = await vault.ask('previewGiftImport', {
      ...chosen,
      ...(mapping ? { mapping } : {}),
    });
    setPreview(read.ok ? read.value : undefined);
    setFailure(read.ok ? undefined : read.error);
  };
  const take = async (): Promise<void> => {
    if (!file || !preview) return;
    const saved = await vault.ask('importGifts', { ...file, mapping: preview.mapping });
    if (saved.ok) onDone();
    else setFailure(saved.error);
  };
  return (
    <>
      <PageHeader title="Import an earlier register" />
      <Card>
        <Text>
          A table saved as CSV: the first line names the columns, and every row after it is one
          offer. Nothing is kept before you say so, and the file is kept sealed with what came of
          it.
        </Text>
        {failure ? <ErrorPanel error={failure} /> : null}
        <div>
          <ChooseFile
            label={file === undefined ? 'Choose the file' : 'Choose another file'}
            ending=".csv"
            appearance={preview ? 'secondary' : 'primary'}
            onFile={(base64, name) => void look({ base64, name })}
          />{' '}
          {preview ? null : <Button onClick={onDone}>Cancel</Button>}
        </div>
      </Card>
      {file && preview ? (
        <>
          <Card title={`What stands where in ${file.name}`}>
            <ColumnChoices preview={preview} onChange={(mapping) => void look(file, mapping)} />
          </Card>
          <Warnings preview={preview} />
          <FoundRows preview={preview} />
          <div>
            <Button
              appearance="primary"
              disabledFocusable={preview.rowCount === 0 || preview.isKnown}
              onClick={() => void take()}
            >
              {`Import ${countOf(preview.rowCount, 'offer')}${preview.leftOutCount === 0 ? '' : `, leave out ${countOf(preview.leftOutCount, 'row')}`}`}
            </Button>{' '}
            <Button onClick={onDone}>Cancel</Button>
          </div>
        </>
      ) : null}
    </>
  );
}

const countOf = (count: number, thing: string): string =>
  `${String(count)} ${thing}${count === 1 ? '' : 's'}`;

function Warnings({ preview: { isKnown, formulas } }: { readonly preview: Preview }) {
  return (
    <>
      {isKnown ? (
        <Heed tone="warning">This very file was imported already. It is not taken in twice.</Heed>
      ) : null}
      {formulas > 0 ? (
        <Heed tone="info">
          {`${countOf(formulas, 'cell')} would be a formula in a spreadsheet. Here it is text, and nothing is worked out.`}
        </Heed>
      ) : null}
    </>
  );
}
