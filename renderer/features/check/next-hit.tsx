import { Button } from '@fluentui/react-components';
import { leftOr } from '../../ui/as-left.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { everyHit, type HitQuestion } from './hit-list.tsx';
import { hitPath } from './paths.ts';

/** The way to the next hit that waits, of those the list was narrowed to: whoever decides on many need not go back to the list for each. */
export function NextHit({ hitId, isMain }: { readonly hitId: string; readonly isMain: boolean }) {
  const asked = leftOr<HitQuestion>('hits', everyHit);
  const show = asked.show === 'strong' ? 'strong' : 'waiting';
  const waiting = useQuery('checkHits', { ...asked, show, from: 0, count: 2 }).value;
  const rows = waiting?.rows ?? [];
  const next = rows.find((row) => row.hitId !== hitId);
  if (!waiting || !next) return null;
  return (
    <Button as="a" href={`#${hitPath(next.hitId)}`} appearance={isMain ? 'primary' : 'secondary'}>
      Next hit to be decided
    </Button>
  );
}
