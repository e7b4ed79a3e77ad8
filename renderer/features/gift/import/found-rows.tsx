import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { donorWords, giftAnswerWords, valueWords } from '../../../../shared/domain/gift/words.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { Card } from '../../../ui/card.tsx';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '4px 12px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

type Preview = VaultAnswers['previewGiftImport'];

/** What would be taken in, and what left out and why. */
export function FoundRows({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { rows, rowCount, leftOut, leftOutCount } = preview;
  return (
    <>
      {leftOutCount === 0 ? null : (
        <Card title={`Left out: ${String(leftOutCount)}`} attention>
          <ul className={styles.list}>
            {leftOut.map(({ line, why }) => (
              <li key={line}>
                Line {line}: {why}
              </li>
            ))}
          </ul>
          <More shown={leftOut.length} all={leftOutCount} />
        </Card>
      )}
      <Card title={`Offers found: ${String(rowCount)}`}>
        {rowCount === 0 ? (
          <Text>No row can be taken in as the columns are chosen now.</Text>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                {['Line', 'Day', 'Offered to', 'Offered by', 'What', 'Worth', 'Outcome'].map(
                  (head) => (
                    <th key={head} scope="col" className={styles.cell}>
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, offer }) => (
                <tr key={line}>
                  {cellsOf(line, offer).map(([head, value]) => (
                    <td key={head} className={styles.cell}>
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <More shown={rows.length} all={rowCount} />
      </Card>
    </>
  );
}

const cellsOf = (
  line: number,
  offer: Preview['rows'][number]['offer'],
): readonly (readonly [string, string])[] => [
  ['line', String(line)],
  ['day', formatPlain(offer.offeredOn)],
  ['to', offer.recipient.name],
  ['by', donorWords(offer.donor)],
  ['what', offer.what],
  ['worth', valueWords(offer.value)],
  ['outcome', giftAnswerWords[offer.answer]],
];

function More({ shown, all }: { readonly shown: number; readonly all: number }) {
  return all > shown ? <Text>And {String(all - shown)} more.</Text> : null;
}
