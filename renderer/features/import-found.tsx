import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { VaultAnswers } from '../../shared/contract/vault.ts';
import { Card } from '../ui/card.tsx';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '4px 12px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    minWidth: '60px',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

type Preview = VaultAnswers['previewImport'];

/** What would be taken in, and what left out and why. */
export function ImportFound({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { rows, rowCount, leftOut, leftOutCount, shown } = preview;
  return (
    <>
      {leftOutCount > 0 ? (
        <Card title={`Left out: ${String(leftOutCount)}`}>
          <ul className={styles.list}>
            {leftOut.map(({ line, why }) => (
              <li key={`${String(line)} ${why}`}>{`Line ${String(line)}: ${why}`}</li>
            ))}
          </ul>
          {leftOutCount > leftOut.length ? (
            <Text>{`And ${String(leftOutCount - leftOut.length)} more.`}</Text>
          ) : null}
        </Card>
      ) : null}
      <Card title={`Taken in: ${String(rowCount)}`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section className={styles.scroll} tabIndex={0} aria-label="Rows that are taken in">
          <table className={styles.table}>
            <thead>
              <tr>
                {['Line', ...shown].map((head) => (
                  <th key={head} className={styles.cell} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, cells }, row) => (
                <tr key={`${String(line)} ${String(row)}`}>
                  {[String(line), ...cells].map((cell, at) => (
                    <td key={['Line', ...shown][at]} className={styles.cell}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {rowCount > rows.length ? (
          <Text>{`And ${String(rowCount - rows.length)} more.`}</Text>
        ) : null}
      </Card>
    </>
  );
}
