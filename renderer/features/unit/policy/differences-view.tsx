import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Difference, ItemDifference } from '../../../../shared/domain/policy/differences.ts';
import type { Profile } from '../../../../shared/domain/policy/profile.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { Why } from '../../../ui/why.tsx';
import { valueWords } from './value-words.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '6px 8px',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: '8px',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    width: '38%',
  },
  title: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, width: '24%' },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly differences: readonly Difference[];
  readonly before: Profile;
  readonly after: Profile;
};

/** What two versions say differently, side by side; in lists item by item. */
export function DifferencesView({ differences, before, after }: Props) {
  const styles = useStyles();
  if (differences.length === 0)
    return <Text className={styles.soft}>The two versions say the same.</Text>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.soft}>
          {`${before.title}, version ${before.version}, and ${after.title}, version ${after.version}`}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Value
            </th>
            <th scope="col" className={styles.head}>
              Before
            </th>
            <th scope="col" className={styles.head}>
              After
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.key}>
              <th scope="row" className={`${styles.cell} ${styles.title}`}>
                {difference.title}
              </th>
              {difference.items ? (
                <td className={styles.cell} colSpan={2}>
                  <Items items={difference.items} />{' '}
                  <Why source={after.values[difference.key].source} of={difference.title} />
                </td>
              ) : (
                <>
                  <td className={styles.cell}>
                    <Said value={difference.before} />
                  </td>
                  <td className={styles.cell}>
                    <Said value={difference.after} />{' '}
                    <Why source={after.values[difference.key].source} of={difference.title} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Said({ value }: { readonly value: unknown }) {
  const lines = value === undefined ? ['Not stated'] : valueWords(value);
  return lines.map((line) => (
    <Text key={line} block>
      {line}
    </Text>
  ));
}

const tones: Readonly<Record<ItemDifference['what'], Tone>> = {
  added: 'success',
  changed: 'info',
  'left out': 'warning',
};

function Items({ items }: { readonly items: readonly ItemDifference[] }) {
  const styles = useStyles();
  return (
    <ul>
      {items.map((item) => (
        <li key={item.code}>
          <Badge tone={tones[item.what]}>{item.what}</Badge>{' '}
          <Text>{valueWords([item.after ?? item.before]).join(' ')}</Text>
          {item.what === 'changed' ? (
            <Text className={styles.soft} block>
              {changesOf(item).join('; ')}
            </Text>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Part by part: `suspended from: not stated → 1 June 2027`. */
function changesOf({ before, after }: ItemDifference): readonly string[] {
  const was = partsOf(before);
  const is = partsOf(after);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((part) =>
    JSON.stringify(was[part]) === JSON.stringify(is[part])
      ? []
      : [`${spoken(part)}: ${shown(was[part])} → ${shown(is[part])}`],
  );
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const shown = (value: unknown): string =>
  value === undefined ? 'not stated' : valueWords(value).join(', ');
const spoken = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
