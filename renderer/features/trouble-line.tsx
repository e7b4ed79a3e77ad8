import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Trouble } from '../../shared/contract/vault/workstation.ts';
import { Badge } from '../ui/badge.tsx';
import { countedWords, troubleWords } from './trouble-words.ts';

const useStyles = makeStyles({
  line: {
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  soft: { color: tokens.colorNeutralForeground3 },
  where: {
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
});

const urgency = {
  danger: 'act now',
  warning: 'see to it',
  info: 'dealt with',
  success: '',
  neutral: '',
} as const;

/** Those of which one must know at whose workstation: it stands beside the name. Of the others it is a file or a number, for whoever mends it. */
const atAWorkstation: ReadonlySet<Trouble['kind']> = new Set([
  'act-forged',
  'device-forked',
  'records-contradict',
  'acts-withheld',
  'acts-awaited',
  'acts-lost',
  'clock-suspect',
]);

/** One trouble: its name, what is safe, what to do, and where it is. */
export function TroubleLine(props: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const { trouble } = props;
  const told = troubleWords[trouble.kind];
  const isAtOne = atAWorkstation.has(trouble.kind);
  const counted = countedWords(trouble);
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <Text weight="semibold">{told.name}</Text>
        {counted === '' ? null : <Text className={styles.soft}>{counted}</Text>}
        {isAtOne ? <Text>{trouble.where}</Text> : null}
        <Badge tone={told.tone}>{urgency[told.tone]}</Badge>
      </div>
      <Text block>{told.says}</Text>
      <Text block>What to do: {told.todo}</Text>
      {trouble.where === undefined || isAtOne ? null : (
        <Text block size={200} className={styles.where}>
          {trouble.where}
        </Text>
      )}
    </li>
  );
}

const gravity = ['danger', 'warning', 'info', 'neutral', 'success'] as const;
/** What something may be missing of first, what was dealt with last. */
export const gravestFirst = (troubles: readonly Trouble[]): readonly Trouble[] =>
  troubles.toSorted(
    (a, b) =>
      gravity.indexOf(troubleWords[a.kind].tone) - gravity.indexOf(troubleWords[b.kind].tone),
  );
