import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { letterLog } from '../../../shared/domain/letter/log.ts';
import type { Letter } from '../../../shared/domain/letter/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', marginTop: tokens.spacingVerticalXS, width: '100%' },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    paddingBottom: '2px',
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '4px 12px 4px 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  day: { whiteSpace: 'nowrap', width: '1%' },
});

type Props = { readonly view: CaseView; readonly letter: Letter; readonly name: string };

/** What happened to a letter since it was issued: copies, prints, service, receipt. */
export function LetterLog({ view, letter, name }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={`Log of ${name}`}>
      <caption className={styles.caption}>Print and issue log</caption>
      <tbody>
        {letterLog(view.state, letter.letterId).map((entry, index) => (
          <tr key={`${entry.what} ${entry.on} ${String(index)}`}>
            <td className={`${styles.cell} ${styles.day}`}>{formatPlain(entry.on)}</td>
            <th scope="row" className={`${styles.cell} ${styles.day}`}>
              {entry.what}
            </th>
            <td className={styles.cell}>{entry.detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
