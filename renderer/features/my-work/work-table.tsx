import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkRow } from '../../../shared/contract/vault/work.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { WorkLine } from './work-line.tsx';

const narrow = '@media (max-width: 1000px)';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '6px 8px',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'nowrap',
  },
  due: { width: '116px' },
  // Where there is less room the table scrolls: a word in five lines is not read.
  owed: { width: '40%', minWidth: '200px', [narrow]: { minWidth: '160px' } },
  about: { width: '34%', minWidth: '160px', [narrow]: { minWidth: '128px' } },
});

const pageRows = 60;

/** What is owed, most urgent on top. Long lists grow on request. */
export function WorkTable(props: { readonly rows: readonly WorkRow[]; readonly today: CivilDate }) {
  const styles = useStyles();
  const [shown, setShown] = useState(pageRows);
  const left = props.rows.length - shown;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.due)}>
              Due
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.owed)}>
              What is owed
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.about)}>
              Case
            </th>
            <th scope="col" className={styles.head}>
              Waiting for
            </th>
            <th scope="col" className={styles.head}>
              Act
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.slice(0, shown).map((row, index) => (
            <WorkLine
              key={`${row.caseId} ${row.duty.key}`}
              row={row}
              today={props.today}
              isFirst={index === 0}
            />
          ))}
        </tbody>
      </table>
      {left > 0 ? (
        <Button appearance="subtle" onClick={() => setShown(shown + pageRows)}>
          Show more ({left} left)
        </Button>
      ) : null}
    </div>
  );
}
