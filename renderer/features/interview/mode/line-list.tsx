import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RecordItem } from '../../../../shared/domain/interview/live/events.ts';
import type { Line, LiveRecord } from '../../../../shared/domain/interview/live/record.ts';
import { lineWords, topicName } from '../../../../shared/domain/interview/words.ts';
import { formatTimeOfDay } from '../../../../shared/kit/instant.ts';
import { Badge } from '../../../ui/badge.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
  line: { padding: '6px 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  topic: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  time: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    marginRight: tokens.spacingHorizontalM,
  },
  kind: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  soft: { color: tokens.colorNeutralForeground2 },
  earlier: { display: 'block', color: tokens.colorNeutralForeground3, paddingLeft: '72px' },
});

type Props = {
  readonly record: LiveRecord;
  /** Finished lines that the disk has not taken yet. */
  readonly waiting?: readonly RecordItem[];
  /** Puts a line right; left out where nothing can be. */
  readonly onCorrect?: (line: Line) => void;
};

/** What was said, in its order, under its topics. */
export function LineList({ record, waiting = [], onCorrect }: Props) {
  const styles = useStyles();
  const shown = new Set(record.lines.map(({ id }) => id));
  const notYet = waiting.flatMap((item) =>
    item.what === 'line' && !shown.has(item.id) ? [item] : [],
  );
  return (
    <ol className={styles.list} aria-label="The record">
      {record.lines.map((line, index) => (
        <li key={line.id}>
          {line.topic === record.lines[index - 1]?.topic ? null : (
            <p className={styles.topic}>{topicName(line.topic)}</p>
          )}
          <div className={styles.line}>
            <span className={styles.time}>{formatTimeOfDay(line.at)}</span>
            <span className={styles.kind}>{lineMarks[line.kind]}</span>
            <span className={mergeClasses(line.kind === 'question' && styles.soft)}>
              {line.text}
            </span>{' '}
            {line.clockWentBack ? <Badge tone="warning">clock had gone back</Badge> : null}
            {onCorrect ? (
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Correct line ${String(line.number)}`}
                onClick={() => onCorrect(line)}
              >
                Correct
              </Button>
            ) : null}
            {line.earlier.map((version) => (
              <span key={version.correctedAt.utc} className={styles.earlier}>
                Corrected {formatTimeOfDay(version.correctedAt)}
                {version.reason === '' ? '' : `, ${version.reason}`}. It read: {version.text}
              </span>
            ))}
          </div>
        </li>
      ))}
      {notYet.map((item) => (
        <li key={item.id} className={styles.line}>
          <span className={styles.time}>{formatTimeOfDay(item.at)}</span>
          <span className={styles.kind}>{lineMarks[item.kind]}</span>
          {item.text} <Badge tone="neutral">saving</Badge>
        </li>
      ))}
    </ol>
  );
}

/** Questions and answers by their letter, everything else by its word. */
const lineMarks = { ...lineWords, question: 'Q', answer: 'A', proposal: 'Proposal' } as const;
