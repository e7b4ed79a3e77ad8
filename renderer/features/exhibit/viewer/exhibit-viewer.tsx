import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { readFileLimitBytes } from '../../../../shared/contract/vault/files.ts';
import { canBeShown } from '../../../../shared/domain/exhibit/content.ts';
import type { Exhibit } from '../../../../shared/domain/exhibit/slice.ts';
import { contentWords } from '../../../../shared/domain/exhibit/words.ts';
import { sizeWords } from '../../../../shared/kit/size-words.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Working } from '../../../ui/working.tsx';
import { FileView } from '../../file-view.tsx';
import { useFileBytes } from './use-file-bytes.ts';

type File = NonNullable<Exhibit['file']>;

/** Looks at a file inside the vault: pictures, PDF and plain text. Nothing in it is run, opened elsewhere or fetched. */
export function ExhibitViewer({ view, file }: { readonly view: CaseView; readonly file: File }) {
  const [isOpen, setOpen] = useState(false);
  if (!canBeShown(file.content))
    return (
      <Text>
        This is {anA(contentWords[file.content])}. It is not opened inside the vault: save it out
        where somebody has to look at it.
      </Text>
    );
  if (file.content !== 'text' && file.sealed.sizeBytes > readFileLimitBytes)
    return (
      <Text>
        This file is larger than {sizeWords(readFileLimitBytes)} and is not shown here. Save it out
        where somebody has to look at it.
      </Text>
    );
  return (
    <>
      <div>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Put it away' : 'Look at it'}
        </Button>
      </div>
      {isOpen ? <Opened view={view} file={file} /> : null}
    </>
  );
}

function Opened({ view, file }: { readonly view: CaseView; readonly file: File }) {
  const most = file.content === 'text' ? textShownBytes : readFileLimitBytes;
  const read = useFileBytes(view.caseId, file.sealed, Math.min(file.sealed.sizeBytes, most));
  if (read.error) return <ErrorPanel error={read.error} />;
  if (!read.bytes) return <Working says="Opening the file" />;
  return (
    <FileView
      bytes={read.bytes}
      name={file.name}
      content={file.content}
      wholeBytes={file.sealed.sizeBytes}
    />
  );
}

/** So much of a text is shown. */
const textShownBytes = 1024 * 1024;

const anA = (words: string): string =>
  /^(?:sound|video|plain|another)/.test(words)
    ? words
    : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
