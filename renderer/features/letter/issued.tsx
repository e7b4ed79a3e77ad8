import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { letterOf } from '../../../shared/domain/letter/current.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { actPath } from '../act.tsx';
import { useArrival } from '../../ui/arrival.ts';
import { SaveCopyDialog } from '../save-copy-dialog.tsx';
import { LetterHash } from './letter-hash.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle1, margin: 0, ':focus-visible': { outlineStyle: 'none' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly view: CaseView;
  readonly letterId: string;
  readonly pages: number;
  readonly done: () => void;
};

/** The letter is issued: what it is, and what comes next. */
export function Issued({ view, letterId, pages, done }: Props) {
  const styles = useStyles();
  const [saving, setSaving] = useState<'pdf' | 'docx'>();
  const heading = useArrival(letterId);
  const letter = letterOf(view.state, letterId);
  const name = letter ? letterNames[letter.kind] : 'The letter';
  return (
    <div className={styles.box} role="status">
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {name} issued{letter ? `, version ${String(letter.version)}` : ''}
      </h2>
      <Text>
        {pages} {pages === 1 ? 'page' : 'pages'}, marked top and bottom, kept in the case as issued.
        It has not left the vault: save a copy to print it, then record how it was served.
      </Text>
      {letter ? <LetterHash sha256={letter.pdf.sha256} of="PDF" /> : null}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => setSaving('pdf')}>
          Save a copy
        </Button>
        {letter?.docx ? <Button onClick={() => setSaving('docx')}>Save as DOCX</Button> : null}
        <Button as="a" href={`#${actPath(view.caseId, 'notice.served/1')}`}>
          Record service
        </Button>
        <Button onClick={done}>Back to the case</Button>
      </div>
      {saving ? (
        <SaveCopyDialog
          caseId={view.caseId}
          reference={view.row.reference}
          what={{ letterId: itemId.parse(letterId), format: saving }}
          onClose={() => setSaving(undefined)}
        />
      ) : null}
    </div>
  );
}
