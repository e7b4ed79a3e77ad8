import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ShareReport } from '../../../shared/contract/share.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { findingsOf, type Verdict } from './report-words.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  says: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
});

const badges: Readonly<Record<Verdict, { readonly tone: Tone; readonly word: string }>> = {
  good: { tone: 'success', word: 'Good' },
  mind: { tone: 'warning', word: 'Mind' },
  bad: { tone: 'danger', word: 'No' },
  untried: { tone: 'neutral', word: 'Not tried' },
};

/** Everything that was tried in a folder, each with what it means. */
export function ShareFindings(props: { readonly report: ShareReport }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Results of the test">
      {findingsOf(props.report).map(({ title, verdict, says }) => (
        <li key={title} className={styles.line}>
          <div>
            <Badge tone={badges[verdict].tone}>{badges[verdict].word}</Badge>
          </div>
          <div>
            <Text className={styles.title}>{title}</Text>
            <Text className={styles.says}>{says}</Text>
          </div>
        </li>
      ))}
    </ul>
  );
}
