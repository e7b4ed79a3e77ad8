import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { RunRow } from '../../../shared/contract/vault/checks.ts';
import { checkWords } from '../../../shared/domain/check/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { shortMoment } from '../../ui/time.ts';
import { coverageWords } from './coverage-words.ts';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

type Props = { readonly runs: readonly RunRow[]; readonly runCount: number };

/** Every run with what it covered and found, the newest first: evidence that it was made. */
export function RunsPanel({ runs, runCount }: Props) {
  const styles = useStyles();
  if (runs.length === 0)
    return (
      <EmptyState
        title="No run is recorded yet"
        says="Run and record compares all registers, and keeps what it covered and found, also where it finds nothing."
      />
    );
  return (
    <>
      {runs.map((run) => (
        <Card
          key={run.runId}
          title={`${shortMoment(run.at)}, ${run.by}`}
          actions={
            run.completed ? (
              <Badge tone="success">Completed</Badge>
            ) : (
              <Badge tone="warning">Stopped, not completed</Badge>
            )
          }
        >
          <Text>
            {run.hits === 0
              ? 'No hit between registers.'
              : `${String(run.hits)} ${run.hits === 1 ? 'hit' : 'hits'} between registers.`}{' '}
            <span className={styles.soft}>What names a case is recorded in that case.</span>
          </Text>
          <ul className={styles.list}>
            {run.checks
              .filter(({ coverage }) => coverage.length > 0)
              .map(({ check, coverage, found }) => (
                <li key={check}>
                  {checkWords[check].name}: {coverage.map(coverageWords).join(', ')}
                  {found
                    ? `. ${String(found.strong)} strong, ${String(found.possible)} possible`
                    : ''}
                </li>
              ))}
          </ul>
        </Card>
      ))}
      {runCount > runs.length ? (
        <Text className={styles.soft}>
          {`${String(runCount - runs.length)} earlier runs are in the record.`}
        </Text>
      ) : null}
    </>
  );
}
