import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CalendarEntry } from '../../../shared/contract/vault/work.ts';
import { formatLong, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Why } from '../../ui/why.tsx';
import { casePath, dutyPath, useActs } from '../act.tsx';
import { detailSentence, dueWords, waitingWords } from '../duty-words.ts';

const useStyles = makeStyles({
  days: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 320px', minWidth: 0, overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly entries: readonly CalendarEntry[];
  readonly today: CivilDate;
  readonly whenEmpty: ReactNode;
};

/** The dates day by day: what is owed, in which case, who is waited for, *Why?*, and the act that settles it. */
export function AgendaList({ entries, today, whenEmpty }: Props) {
  const styles = useStyles();
  if (entries.length === 0) return whenEmpty;
  const days = [...new Set(entries.map(({ on }) => on))];
  return (
    <div className={styles.days}>
      {days.map((day) => (
        <section key={day} aria-label={formatLong(day)}>
          <Text as="h3" weight="semibold" className={styles.heading} block>
            {formatLong(day)}{' '}
            {day < today ? <Badge tone="danger">{dueWords(day, today).says}</Badge> : null}
          </Text>
          <ul className={styles.list}>
            {entries
              .filter(({ on }) => on === day)
              .map((entry) => (
                <AgendaLine key={`${entry.reference} ${entry.duty.key}`} entry={entry} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function AgendaLine({ entry }: { readonly entry: CalendarEntry }) {
  const styles = useStyles();
  const { duty, caseId } = entry;
  const act = useActs().find((each) => each.type === duty.settledBy);
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Text weight="semibold">{duty.says}</Text>{' '}
        <Text className={styles.soft}>
          {detailSentence(duty)} <Why source={duty.source} of={duty.says} />
        </Text>
        <br />
        {caseId ? (
          <>
            <Link inline href={`#${casePath(caseId)}`}>
              {entry.reference}
            </Link>{' '}
            <Text className={styles.soft}>{entry.subject}</Text>
          </>
        ) : (
          <Link inline href={unitPlace(duty.key)}>
            The unit
          </Link>
        )}
        <Text className={styles.soft}>
          {' '}
          · {waitingWords(duty.waitingFor, entry.waitsForMe, entry.holder)}
        </Text>
      </div>
      {act && caseId ? (
        <Button
          as="a"
          size="small"
          href={`#${dutyPath(caseId, act.type, duty)}`}
          aria-label={`${act.title}, ${entry.reference}`}
        >
          {act.title}
        </Button>
      ) : null}
    </li>
  );
}

/** What the unit owes is settled on one of its pages. */
function unitPlace(key: string): string {
  if (key.startsWith('policy/')) return '#/unit/policy';
  return /^(?:audit-plan|data-source)\//u.test(key) ? '#/registers/oversight' : '#/unit';
}
