import { Checkbox, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonRecordRow } from '../../../shared/contract/vault/people.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { personPath, recordPath } from './paths.ts';
import { roleWords } from './words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  body: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly records: readonly PersonRecordRow[];
  /** Those that are to be told apart, while somebody chooses them. */
  readonly choosing?: {
    readonly chosen: ReadonlySet<string>;
    readonly onToggle: (key: string) => void;
  };
};

/** The records that tell of somebody: where, as what, under which name, and with whom. */
export function RecordList({ records, choosing }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {records.map((record) => {
        const { key } = record.mention;
        const label = `${record.mention.names[0] ?? 'Without a name'}, ${record.where}`;
        return (
          <li key={key} className={styles.item}>
            {choosing ? (
              <Checkbox
                aria-label={label}
                checked={choosing.chosen.has(key)}
                onChange={() => choosing.onToggle(key)}
              />
            ) : null}
            <Record record={record} />
          </li>
        );
      })}
    </ul>
  );
}

function Record({ record }: { readonly record: PersonRecordRow }) {
  const { mention, where, detail, ties } = record;
  const styles = useStyles();
  const { names, role, on } = mention;
  return (
    <div className={styles.body}>
      <span className={styles.head}>
        <Badge tone={role === 'reporter' ? 'warning' : 'info'}>{roleWords[role]}</Badge>
        <Link inline href={`#${recordPath(record)}`}>
          {where}
        </Link>
        {detail === '' ? null : <Text>{detail}</Text>}
        {on === undefined ? null : (
          <Text size={200} className={styles.soft}>
            {formatPlain(on)}
          </Text>
        )}
      </span>
      <Text size={200}>
        As {names.length === 0 ? 'a number, without a name' : names.join(', ')}
      </Text>
      {ties.map((tie) => (
        <Text key={`${tie.person} ${tie.says}`} size={200} className={styles.soft}>
          {tie.says}{' '}
          <Link inline href={`#${personPath(tie.person)}`}>
            {tie.name}
          </Link>
        </Text>
      ))}
    </div>
  );
}
