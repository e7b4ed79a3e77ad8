import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { rightsOwed } from '../../../../shared/domain/interview/live/record.ts';
import { topicName, topicsOf } from '../../../../shared/domain/interview/words.ts';
import type { Interviewing } from './use-interview.ts';

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    // On a narrow or magnified screen the line to type in stays in sight.
    '@media (max-width: 1020px)': { display: 'flex', flexWrap: 'wrap' },
  },
  topic: {
    width: '100%',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: '7px 10px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = Pick<Interviewing, 'record' | 'plan'> & {
  readonly current: string;
  readonly onChoose: (topic: string) => void;
};

/** The topics in their order: gone through, at this one, still to come. */
export function TopicList({ record, plan, current, onChoose }: Props) {
  const styles = useStyles();
  const touched = new Set(record.lines.map(({ topic }) => topic));
  const isDone = (topic: string): boolean =>
    topic === 'rights' ? rightsOwed(record).length === 0 : touched.has(topic);
  return (
    <nav aria-label="Topics">
      <h2 className={styles.title}>Topics</h2>
      <ol className={styles.list}>
        {topicsOf(plan.topics, plan.ownTopics).map((topic) => (
          <li key={topic}>
            <button
              type="button"
              className={mergeClasses(styles.topic, topic === current && styles.current)}
              aria-current={topic === current ? 'step' : undefined}
              onClick={() => onChoose(topic)}
            >
              <span aria-hidden>{topic === current ? '●' : isDone(topic) ? '✓' : '○'}</span>
              <span>
                {topicName(topic)}
                <Spoken>{isDone(topic) ? ', gone through' : ', to come'}</Spoken>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const spoken = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** For who hears the screen instead of seeing its signs. */
function Spoken({ children }: { readonly children: string }) {
  return <span style={spoken}>{children}</span>;
}
