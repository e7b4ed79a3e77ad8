import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { VaultAnswers } from '../../shared/contract/vault.ts';
import { Card } from '../ui/card.tsx';
import { PlainTable } from '../ui/table/plain-table.tsx';

const useStyles = makeStyles({
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
        <PlainTable
          label="Rows that are taken in"
          heads={['Line', ...shown]}
          rows={rows.map(({ line, cells }, row) => ({
            key: `${String(line)} ${String(row)}`,
            cells: [String(line), ...cells],
          }))}
        />
        {rowCount > rows.length ? (
          <Text>{`And ${String(rowCount - rows.length)} more.`}</Text>
        ) : null}
      </Card>
    </>
  );
}
