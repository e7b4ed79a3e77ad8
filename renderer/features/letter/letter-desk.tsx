import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useWatch } from 'react-hook-form';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { templateId } from '../../../shared/domain/letter-template/template.ts';
import { templates } from '../../../shared/domain/letter-template/names.ts';
import { readChosen } from './letter-words.ts';
import { LetterPaper } from '../letter-paper.tsx';
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
  const chosen = readChosen(values['kind']);
  const preview = usePreview(view, chosen, values);
  return (
    <div className={styles.desk}>
      <div className={styles.column}>
        <WordFields view={view} chosen={chosen} />
      </div>
      <div className={styles.column}>
        <Text as="h2" size={400} weight="semibold" className={styles.heading}>
          As it will read
        </Text>
        {preview?.template ? (
          <Text size={200} className={styles.soft}>
            {wordingSays(preview.template)}{' '}
            <Link inline href="#/unit/letters">
              See the wordings
            </Link>
          </Text>
        ) : null}
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

function wordingSays({ id, version }: { readonly id: string; readonly version: number }): string {
  const known = templateId.safeParse(id).data;
  const name = known ? templates[known].name : 'this letter';
  return version === 0
    ? `Worded as shipped: ${name}.`
    : `In the unit’s own wording, version ${String(version)}: ${name}.`;
}
