import { makeStyles, tokens } from '@fluentui/react-components';
import { Badge } from '../ui/badge.tsx';
import { wordChanges } from './word-changes.ts';

/** A row of the comparison: what each version says, and what they started from. */
export type ComparedRow = {
  readonly label: string;
  readonly says: readonly string[];
  readonly from?: string | undefined;
};

/** Versions side by side. */
export type Comparison = {
  readonly columns: readonly {
    readonly key: string;
    readonly title: string;
    readonly below: string;
    readonly counts: boolean;
  }[];
  readonly rows: readonly ComparedRow[];
  /** What all versions say alike, by name; not what all of them leave open. */
  readonly same: readonly string[];
};

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', minWidth: '560px' },
  head: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    padding: tokens.spacingHorizontalS,
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  field: { width: '18%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  soft: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  added: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
  },
  gone: { color: tokens.colorNeutralForeground2 },
});

/** The versions side by side, and what they both started from. Only what differs: the rest is the same in all. */
export function CompareTable({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const { columns, rows, same } = comparison;
  return (
    <>
      <section className={styles.scroll} aria-label="The versions side by side">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={`${styles.head} ${styles.field}`}>
                What
              </th>
              {columns.map(({ key, title, below, counts }) => (
                <th key={key} scope="col" className={styles.head}>
                  {title}
                  <span className={styles.soft}>{below}</span>
                  {counts ? <Badge tone="warning">counts meanwhile</Badge> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row" className={styles.cell}>
                  {row.label}
                </th>
                {row.says.map((says, at) => (
                  <td key={columns[at]?.key ?? String(at)} className={styles.cell}>
                    <Said row={row} says={says} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {same.length === 0 ? null : (
        <p className={styles.soft}>The same in all: {same.join(', ')}.</p>
      )}
    </>
  );
}

/** A text with its changes against what both started from; without that, as it is. */
function Said({ row, says }: { readonly row: ComparedRow; readonly says: string }) {
  const styles = useStyles();
  if (row.from === undefined || row.from === says) return says;
  return wordChanges(row.from, says).map(({ kind, words }, at) => {
    const key = `${String(at)} ${kind}`;
    if (kind === 'same' || kind === 'anew') return <span key={key}>{words}</span>;
    return kind === 'added' ? (
      <ins key={key} className={styles.added}>
        {words}
      </ins>
    ) : (
      <del key={key} className={styles.gone}>
        {words}
      </del>
    );
  });
}
