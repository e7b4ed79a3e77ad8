import { Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckRow } from '../../../shared/contract/vault/checks.ts';
import { namesCases } from '../../../shared/domain/check/check-name.ts';
import { checkWords } from '../../../shared/domain/check/words.ts';
import { Heed } from '../../ui/heed.tsx';
import { Scrolled } from '../../ui/scrolled.tsx';
import { Covered } from './covered.tsx';
import { standingWords } from './standing-words.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', minWidth: '720px' },
  head: {
    textAlign: 'start',
    padding: tokens.spacingHorizontalS,
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground3, display: 'block' },
  // What was covered is a line each; what a check looks for may be two.
  check: { width: '38%' },
  covered: { width: '38%' },
});

type Props = {
  readonly checks: readonly CheckRow[];
  readonly hasRun: boolean;
  /** Nothing was compared yet in this sitting: how hits stand is not known. */
  readonly isCompared: boolean;
  readonly onHits: (check: CheckRow['check']) => void;
};

/** Each check: what it looks for, what the last run covered, and how its hits stand. */
export function CoveragePanel({ checks, hasRun, isCompared, onHits }: Props) {
  const styles = useStyles();
  return (
    <>
      {hasRun ? null : (
        <Heed tone="info">
          No run has been recorded yet. What a run covers is recorded with it, also where it finds
          nothing.
        </Heed>
      )}
      <Scrolled className={styles.scroll} label="Checks and what the last run covered">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.check)}>
                Check
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.covered)}>
                Covered by the last run
              </th>
              <th scope="col" className={styles.head}>
                Hits now
              </th>
            </tr>
          </thead>
          <tbody>
            {checks.map((row) => (
              <tr key={row.check}>
                <th scope="row" className={styles.cell}>
                  <span className={styles.name}>{checkWords[row.check].name}</span>
                  <Text size={200} className={styles.soft}>
                    {checkWords[row.check].looksFor}
                  </Text>
                </th>
                <td className={styles.cell}>
                  <Covered check={row.check} coverage={row.coverage} />
                  {row.coverage.length === 0 && !namesCases(row.check) ? 'Not yet' : null}
                </td>
                <td className={styles.cell}>
                  {isCompared ? <Hits row={row} onHits={onHits} /> : 'Not compared yet'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </>
  );
}

/** How its hits stand, and the way to them. */
function Hits({ row, onHits }: { readonly row: CheckRow } & Pick<Props, 'onHits'>) {
  const words = standingWords(row);
  if (words === '') return 'None';
  return (
    <Link
      as="button"
      inline
      aria-label={`${words}: show the hits of “${checkWords[row.check].name}”`}
      onClick={() => onHits(row.check)}
    >
      {words}
    </Link>
  );
}
