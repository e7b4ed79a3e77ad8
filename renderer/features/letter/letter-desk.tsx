import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useWatch } from 'react-hook-form';
import type { CaseView } from '../../../shared/contract/vault.ts';
import { letterKind } from '../../../shared/domain/letter/model.ts';
import { LetterPaper } from './letter-paper.tsx';
import { StillMissing } from './still-missing.tsx';
import { usePreview } from './use-preview.ts';
import { WordFields } from './word-fields.tsx';

const useStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: 'minmax(300px, 1fr) minmax(380px, 620px)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    minWidth: 0,
  },
  heading: { margin: 0 },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** The words on one side, the letter as it will read on the other. */
export function LetterDesk({ view }: { readonly view: CaseView }) {
  const styles = useStyles();
  const values: Readonly<Record<string, unknown>> = useWatch();
  const kind = letterKind.safeParse(values['kind']).data;
  const preview = usePreview(view, kind, values);
  return (
    <div className={styles.desk}>
      <div className={styles.column}>
        <WordFields view={view} kind={kind} />
      </div>
      <div className={styles.column}>
        <Text as="h2" size={400} weight="semibold" className={styles.heading}>
          As it will read
        </Text>
        {preview?.error ? <StillMissing view={view} error={preview.error} /> : null}
        {preview?.model ? (
          <LetterPaper model={preview.model} label="Preview of the letter" />
        ) : (
          <Text className={styles.soft}>
            {preview ? 'There is nothing to show yet.' : 'Composing…'}
          </Text>
        )}
      </div>
    </div>
  );
}
