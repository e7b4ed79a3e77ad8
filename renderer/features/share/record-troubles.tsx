import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { gravestFirst, TroubleLine } from '../trouble-line.tsx';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

/** What came with a round is compared a moment after the round is over. */
const lookEveryMs = 5000;

/** What is wrong between the workstations of the unit: above all else on the page, for a share that is well says nothing of it. */
export function RecordTroubles() {
  const styles = useStyles();
  const { value, again } = useQuery('compareRecords', {});
  useEffect(() => {
    const timer = setInterval(again, lookEveryMs);
    return () => clearInterval(timer);
  }, [again]);
  const troubles = value?.troubles ?? [];
  if (troubles.length === 0) return null;
  return (
    <Card title="Not right between our workstations" attention>
      <ul className={styles.list} aria-live="polite">
        {gravestFirst(troubles).map((trouble) => (
          <TroubleLine key={`${trouble.kind} ${trouble.where ?? ''}`} trouble={trouble} />
        ))}
      </ul>
    </Card>
  );
}
