import { HitPage } from '../features/check/hit-page.tsx';
import { useQuery } from '../vault-client/use-query.ts';
import { useTakeToReport } from './take-to-report.ts';

/** The page of a hit, with the way to a new report. */
export function HitAt({ hitId }: { readonly hitId: string }) {
  const due = useQuery('checksDue', {});
  const take = useTakeToReport(due.value?.today);
  return <HitPage hitId={hitId} onReport={(report) => void take(report)} />;
}
