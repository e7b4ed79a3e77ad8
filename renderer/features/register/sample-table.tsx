import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { findingWords } from '../../../shared/domain/expense-sample/words.ts';
import { shapes } from './shapes.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '6px 12px 6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    minWidth: '70px',
  },
});

type Sample = VaultAnswers['expenseSamples']['samples'][number];

/** The payments of a sample, and what was found of each. */
export function SampleTable({
  sample,
  onLook,
}: {
  readonly sample: Sample;
  readonly onLook: (payment: Sample['payments'][number]) => void;
}) {
  const styles = useStyles();
  const heads = shapes.expense.fields.flatMap(({ label, width }) =>
    width === undefined ? [] : [label],
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[...heads, 'Found'].map((head) => (
              <th key={head} scope="col" className={styles.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.payments.map((payment) => (
            <tr key={payment.entryId}>
              {payment.cells.map((cell, at) => (
                <td key={heads[at]} className={styles.cell}>
                  {cell}
                </td>
              ))}
              <td className={styles.cell}>
                {payment.looked
                  ? `${findingWords[payment.looked.finding]}${payment.looked.note === '' ? '' : `: ${payment.looked.note}`} (${payment.looked.by}) `
                  : null}
                <Button
                  size="small"
                  aria-label={`Look at ${payment.cells.filter((cell) => cell !== '').join(', ')}`}
                  onClick={() => onLook(payment)}
                >
                  {payment.looked ? 'Look again' : 'Look at it'}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
