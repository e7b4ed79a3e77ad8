import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultRequest } from '../../../../shared/contract/vault.ts';
import { clause } from '../../../../shared/domain/cite.ts';
import type { PublishedFigure } from '../../../../shared/domain/figures/figures.ts';
import { publishedFrom } from '../../../../shared/domain/figures/suppress.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Why } from '../../../ui/why.tsx';
import { Working } from '../../../ui/working.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { SavePaperDialog } from '../../save-paper-dialog.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '6px 0' },
  label: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 12px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  count: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Figures out of the records: for the unit's own management, and against recorded characteristics for publication in the force. */
export function FiguresPanel() {
  const styles = useStyles();
  const asked = useQuery('figures', {});
  const [saving, setSaving] = useState<What>();
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  if (!asked.value) return <Working says="Counting" />;
  const { cases, today, management, published } = asked.value;
  if (cases === 0)
    return (
      <EmptyState
        title="There is nothing to count yet"
        says="Figures are made out of the cases, once there are some."
      />
    );
  const count = `${String(cases)} ${cases === 1 ? 'case' : 'cases'} on ${formatPlain(today)}`;
  return (
    <div className={styles.column}>
      <Card
        title="For the unit’s own management"
        actions={
          <Button
            aria-label="Save on paper: for the unit’s own management"
            onClick={() => setSaving('management')}
          >
            Save on paper
          </Button>
        }
      >
        <Text>
          {count}. Exact figures, for the unit only.{' '}
          <Why source={clause('W44')} of="management figures" />
        </Text>
        <div className={styles.figures}>
          {management.map((figure) => (
            <FigureTable key={figure.title} figure={figure} />
          ))}
        </div>
      </Card>
      <Card
        title="Against recorded protected characteristics"
        actions={
          <Button
            aria-label="Save on paper: against recorded protected characteristics"
            onClick={() => setSaving('published')}
          >
            Save on paper
          </Button>
        }
      >
        <Text>
          {count}. May be published within the force: counts below {publishedFrom} are withheld, and
          one more where a single one could be worked out.{' '}
          <Why source={clause('W45')} of="figures against protected characteristics" />
        </Text>
        <div className={styles.figures}>
          {published.map((figure) => (
            <FigureTable key={figure.title} figure={figure} />
          ))}
        </div>
      </Card>
      {saving ? <SaveFigures what={saving} onClose={() => setSaving(undefined)} /> : null}
    </div>
  );
}

type What = VaultRequest<'saveFigures'>['what'];

/** One paper holds one kind: what the unit alone may know never lies beside what is published. */
const papers: Readonly<Record<What, { readonly title: string; readonly says: string }>> = {
  management: {
    title: 'Save the management figures on paper',
    says: 'Exact figures, for the unit only.',
  },
  published: {
    title: 'Save the figures for publication on paper',
    says: 'Figures against recorded characteristics, with small counts withheld.',
  },
};

function SaveFigures({ what, onClose }: { readonly what: What; readonly onClose: () => void }) {
  const vault = useVault();
  return (
    <SavePaperDialog
      {...papers[what]}
      fileName={`${what} figures.pdf`}
      save={(token) => vault.ask('saveFigures', { what, token })}
      onClose={onClose}
    />
  );
}

function FigureTable({ figure }: { readonly figure: PublishedFigure }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{figure.title}</caption>
      <tbody>
        {figure.lines.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td className={styles.count}>{count ?? 'withheld'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
