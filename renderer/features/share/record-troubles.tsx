import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Trouble } from '../../../shared/contract/vault/workstation.ts';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { gravestFirst, TroubleLine } from '../trouble-line.tsx';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

/** What came with a round is compared a moment after the round is over. */
const lookEveryMs = 5000;

/** What is wrong between the workstations of the unit, as it is now. */
export function useRecordTroubles(): readonly Trouble[] {
  const { value, again } = useQuery('compareRecords', {});
  useEffect(() => {
    const timer = setInterval(again, lookEveryMs);
    return () => clearInterval(timer);
  }, [again]);
  return value?.troubles ?? [];
}

/** Where records lie here behind others that do not. */
const gaps: ReadonlySet<Trouble['kind']> = new Set([
  'acts-awaited',
  'acts-lost',
  'own-acts-lost',
  'own-acts-withheld',
]);
export const hasGap = (troubles: readonly Trouble[]): boolean =>
  troubles.some(({ kind }) => gaps.has(kind));

/** What is wrong between the workstations: above all else on the page, for a share that is well says nothing of it. */
export function RecordTroubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const styles = useStyles();
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
