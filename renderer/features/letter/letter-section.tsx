import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isCurrent } from '../../../shared/domain/letter/current.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import type { Letter } from '../../../shared/domain/letter/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Badge } from '../../ui/badge.tsx';
import type { CaseSection } from '../act.tsx';
import { SaveCopyDialog } from '../save-copy-dialog.tsx';
import { Stack } from '../stack.tsx';
import { LetterHash } from './letter-hash.tsx';
import { LetterLog } from './letter-log.tsx';
import { ReadDialog } from './read-dialog.tsx';

const useStyles = makeStyles({
  letter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
  soft: { color: tokens.colorNeutralForeground3 },
});

function LetterSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.letter.issued.toReversed().map((letter) => (
        <IssuedLetter key={letter.letterId} view={view} letter={letter} />
      ))}
    </Stack>
  );
}

function IssuedLetter({ view, letter }: { readonly view: CaseView; readonly letter: Letter }) {
  const styles = useStyles();
  const [open, setOpen] = useState<'read' | 'pdf' | 'docx'>();
  const name = `${letterNames[letter.kind]}, version ${String(letter.version)}`;
  const close = (): void => setOpen(undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups what is filled in; this groups what is read
    <div className={styles.letter} role="group" aria-label={name}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Standing view={view} letter={letter} />
      </div>
      <Text className={styles.soft}>
        Issued {formatPlain(letter.issuedOn)} · {Math.ceil(letter.pdf.sizeBytes / 1024)} KB ·{' '}
        {letter.model.marking}
      </Text>
      {letter.replaces ? (
        <Text className={styles.soft}>In place of an earlier one: {letter.replaces.reason}</Text>
      ) : null}
      {letter.withdrawn ? (
        <Text className={styles.soft}>
          Withdrawn {formatPlain(letter.withdrawn.on)}: {letter.withdrawn.reason}
        </Text>
      ) : null}
      <Text className={styles.soft}>{wordedBy(letter)}</Text>
      <LetterHash sha256={letter.pdf.sha256} of="PDF" />
      {letter.docx ? <LetterHash sha256={letter.docx.sha256} of="DOCX" /> : null}
      <div className={styles.actions}>
        <Button size="small" aria-label={`Read ${name}`} onClick={() => setOpen('read')}>
          Read
        </Button>
        <Button size="small" aria-label={`Save a copy of ${name}`} onClick={() => setOpen('pdf')}>
          Save a copy
        </Button>
        {letter.docx ? (
          <Button size="small" aria-label={`Save ${name} as DOCX`} onClick={() => setOpen('docx')}>
            Save as DOCX
          </Button>
        ) : null}
      </div>
      <LetterLog view={view} letter={letter} name={name} />
      {open === 'read' ? <ReadDialog name={name} letter={letter} onClose={close} /> : null}
      {open === 'pdf' || open === 'docx' ? (
        <SaveCopyDialog
          caseId={view.caseId}
          reference={view.row.reference}
          what={{ letterId: itemId.parse(letter.letterId), format: open }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

const wordedBy = ({ template }: Letter): string =>
  template === undefined || template.version === 0
    ? 'In the wording the program ships with'
    : `In the unit’s own wording, version ${String(template.version)}`;

function Standing({ view, letter }: { readonly view: CaseView; readonly letter: Letter }) {
  if (letter.withdrawn) return <Badge tone="danger">Withdrawn</Badge>;
  return isCurrent(view.state, letter) ? (
    <Badge tone="success">Stands</Badge>
  ) : (
    <Badge tone="neutral">No longer relied on</Badge>
  );
}

/** Letters as issued, the newest first: each with its version and the fingerprint of its PDF. */
export const letterSection: CaseSection = {
  group: 'Letters',
  title: 'Letters as issued',
  has: ({ state }) => state.letter.issued.length > 0,
  draw: LetterSection,
};
