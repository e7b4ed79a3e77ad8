import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultRequest } from '../../shared/contract/vault.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { useVault } from '../vault-client/vault-context.tsx';
import { PurposeField, type Purpose } from './purpose-field.tsx';
import { SaveOutsideDialog } from './save-paper-dialog.tsx';

type Props = {
  readonly caseId: CaseId;
  readonly reference: string;
  /** The whole case on paper, one issued letter, one sealed interview record, or the original of a form or email. */
  readonly what: VaultRequest<'saveCopy'>['what'];
  readonly onClose: () => void;
};

/** Saves a readable copy outside the vault. That is a disclosure: it says so, asks why, and is recorded before it is written. */
export function SaveCopyDialog({ caseId, reference, what, onClose }: Props) {
  const vault = useVault();
  const [purpose, setPurpose] = useState<Purpose>('casework');
  return (
    <SaveOutsideDialog
      title="Save a readable copy"
      fileName={`${reference.replaceAll('/', '-')} ${fileNameOf(what)}`}
      save={(token) => vault.ask('saveCopy', { caseId, what, purpose, token })}
      onClose={onClose}
      before={
        <>
          <Text block>
            {isOriginal(what)
              ? 'The file is written as it came, whatever is in it, under a name that opens as plain text. It'
              : `The ${isDocx(what) ? 'DOCX' : 'PDF'}`}{' '}
            lies outside the vault: whoever has the file can read it, and it cannot be taken back.
            This is recorded as a disclosure, with your name, before the file is written.
          </Text>
          <PurposeField purpose={purpose} onChange={setPurpose} />
        </>
      }
      after={(pages) => afterwards(what, pages)}
    />
  );
}

const isOriginal = (what: Props['what']): boolean => what !== 'case' && 'documentId' in what;

function afterwards(what: Props['what'], pages: number): string {
  if (isOriginal(what))
    return 'It bears no marking: keep it as that of the case asks, open it as text only, and destroy it when it has served.';
  const first = isDocx(what)
    ? 'Whoever has it can change it; what counts is the PDF as issued.'
    : `${String(pages)} ${pages === 1 ? 'page' : 'pages'}.`;
  return `${first} The marking is on each page. Keep it as the marking asks, and destroy it when it has served.`;
}

const isDocx = (what: Props['what']): boolean =>
  what !== 'case' && 'letterId' in what && what.format === 'docx';

const fileNameOf = (what: Props['what']): string => {
  if (what === 'case') return 'case.pdf';
  if ('documentId' in what) return 'original.txt';
  return 'letterId' in what ? `letter.${what.format ?? 'pdf'}` : 'interview record.pdf';
};
