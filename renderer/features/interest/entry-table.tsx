import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { InterestRow } from '../../../shared/contract/vault/interests.ts';
import { interestPath } from './paths.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '5px 12px 5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'break-word',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

const shownFirst = 100;

/** Some entries to be worked through: each leads to its page. Long lists grow on request. */
export function EntryTable(props: {
  readonly label: string;
  /** What the last column is called. */
  readonly last: string;
  readonly rows: readonly { readonly row: InterestRow; readonly last: string }[];
}) {
  const styles = useStyles();
  const [shown, setShown] = useState(shownFirst);
  const left = props.rows.length - shown;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={props.label}>
        <thead>
          <tr>
            {['Who', 'What', 'With', props.last].map((head) => (
              <th key={head} scope="col" className={`${styles.cell} ${styles.head}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.slice(0, shown).map(({ row, last }) => (
            <tr key={row.interestId}>
              <td className={styles.cell}>
                <Link href={`#${interestPath(row.interestId)}`}>{row.holder}</Link>
              </td>
              <td className={styles.cell}>{row.occupation}</td>
              <td className={styles.cell}>{row.organisation}</td>
              <td className={styles.cell}>{last}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 ? (
        <Button appearance="subtle" onClick={() => setShown(shown + shownFirst)}>
          Show more ({left} left)
        </Button>
      ) : null}
    </div>
  );
}
