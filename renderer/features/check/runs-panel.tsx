import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { RunRow } from '../../../shared/contract/vault/checks.ts';
import { checkWords } from '../../../shared/domain/check/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PlainTable } from '../../ui/table/plain-table.tsx';
import { shortMoment } from '../../ui/time.ts';
import { Covered } from './covered.tsx';
import { SaveEvidence } from './save-evidence.tsx';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
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
            <div className={styles.actions}>
              {run.completed ? (
                <Badge tone="success">Completed</Badge>
              ) : (
                <Badge tone="warning">Stopped, not completed</Badge>
              )}
              <SaveEvidence run={run} />
            </div>
          }
        >
          <Text>
            {run.hits === 0
              ? 'No hit between registers.'
              : `${String(run.hits)} ${run.hits === 1 ? 'hit' : 'hits'} between registers.`}{' '}
            <span className={styles.soft}>What names a case is recorded in that case.</span>
          </Text>
          <SavedOutside run={run} />
          <PlainTable
            label={`What the run of ${shortMoment(run.at)} covered`}
            heads={['Check', 'Covered', 'Found']}
            rows={run.checks.map(({ check, coverage, found }) => ({
              key: check,
              cells: [
                checkWords[check].name,
                <Covered key="covered" check={check} coverage={coverage} />,
                found ? foundIn(found) : 'In the cases',
              ],
            }))}
          />
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

/** Who took its evidence out, and when. */
function SavedOutside({ run: { saved } }: { readonly run: RunRow }) {
  const styles = useStyles();
  if (saved.length === 0) return null;
  const last = saved.slice(-3).toReversed();
  const left = saved.length - last.length;
  return (
    <Text size={200} className={styles.soft}>
      {`Evidence saved ${last.map(savedWords).join('; ')}${left === 0 ? '' : `; and ${String(left)} times before`}.`}
    </Text>
  );
}

const savedWords = ({ as, withHits, at, by }: RunRow['saved'][number]): string =>
  `${as === 'paper' ? 'as a PDF' : 'as a table'}${withHits ? ' with each hit' : ''} by ${by}, ${shortMoment(at)}`;

type Found = { readonly strong: number; readonly possible: number };

const foundIn = ({ strong, possible }: Found): string =>
  strong + possible === 0
    ? 'Nothing'
    : [
        strong === 0 ? '' : `${String(strong)} strong`,
        possible === 0 ? '' : `${String(possible)} possible`,
      ]
        .filter((part) => part !== '')
        .join(', ');
