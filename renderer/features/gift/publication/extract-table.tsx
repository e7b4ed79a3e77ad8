import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ExtractRow } from '../../../../shared/domain/gift/extract-row.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { Scrolled } from '../../../ui/scrolled.tsx';

const useStyles = makeStyles({
  scrolled: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '5px 12px 5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Words stay whole; a narrow window scrolls the table.
    overflowWrap: 'break-word',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly rows: readonly ExtractRow[];
  /** Where rows can be withheld: which, and what changes it. */
  readonly withheld?: ReadonlySet<string>;
  readonly onWithhold?: (giftId: string, isWithheld: boolean) => void;
};

/** What is published, as it reads. */
export function ExtractTable({ rows, withheld, onWithhold }: Props) {
  const styles = useStyles();
  const heads = ['Date', 'Offered to', 'Offered by', 'What', 'Value', 'Outcome'];
  return (
    <Scrolled label="The extract" className={styles.scrolled}>
      <table className={styles.table} aria-label="Rows of the extract">
        <thead>
          <tr>
            {[...heads, ...(onWithhold ? ['Withhold'] : [])].map((head) => (
              <th key={head} scope="col" className={`${styles.cell} ${styles.head}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.giftId}>
              {[
                formatPlain(row.offeredOn),
                row.recipient,
                row.donor,
                row.what,
                row.value,
                row.outcome,
              ].map((value, column) => (
                <td key={heads[column]} className={styles.cell}>
                  {value}
                </td>
              ))}
              {onWithhold ? (
                <td className={styles.cell}>
                  <Checkbox
                    aria-label={`Withhold ${row.what} of ${formatPlain(row.offeredOn)}`}
                    checked={withheld?.has(row.giftId) === true}
                    onChange={(_event, data) => onWithhold(row.giftId, data.checked === true)}
                  />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
