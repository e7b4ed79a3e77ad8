import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { PurposeField, type Purpose } from '../purpose-field.tsx';
import { SaveOutsideDialog } from '../save-paper-dialog.tsx';

type Props = {
  readonly view: CaseView;
  readonly what: 'labels' | 'custody';
  readonly exhibits: readonly CurrentExhibit[];
  readonly onClose: () => void;
};

/** Saves labels or the chain of custody as a PDF: recorded in the case before it is written. */
export function PapersDialog({ view, what, exhibits, onClose }: Props) {
  const vault = useVault();
  const [purpose, setPurpose] = useState<Purpose>('casework');
  const count = `${String(exhibits.length)} ${exhibits.length === 1 ? 'exhibit' : 'exhibits'}`;
  return (
    <SaveOutsideDialog
      title={what === 'labels' ? 'Print labels' : 'Save the chain of custody'}
      fileName={`${view.row.reference.replaceAll('/', '-')} ${what === 'labels' ? 'labels' : 'chain of custody'}.pdf`}
      save={(token) =>
        vault.ask('saveExhibitPaper', {
          caseId: view.caseId,
          what,
          exhibitIds: exhibits.map(({ exhibit }) => exhibit.exhibitId),
          purpose,
          token,
        })
      }
      onClose={onClose}
      before={
        <>
          <Text block>
            {what === 'labels'
              ? `Labels for ${count}: the reference, the case, a few words, and the same as bars and as a square for a scanner. Eight stand on a sheet, to be cut out.`
              : `For ${count}: where each came from, everybody who has had it, in what seal, when each line was entered, and what became of it.`}{' '}
            The PDF lies outside the vault: whoever has the file can read it. This is recorded in
            the case, with your name, before the file is written.
          </Text>
          <PurposeField purpose={purpose} onChange={setPurpose} />
        </>
      }
      after={(pages) =>
        `${String(pages)} ${pages === 1 ? 'page' : 'pages'}. ${
          what === 'labels'
            ? 'Print it, put each label on its exhibit, and destroy the file.'
            : 'The marking is on each page. Destroy it when it has served.'
        }`
      }
    />
  );
}
