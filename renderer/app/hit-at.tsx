import { useLocation } from 'wouter';
import type { HitReport } from '../../shared/contract/vault/checks.ts';
import { itemId } from '../../shared/kit/ids.ts';
import { HitPage } from '../features/check/hit-page.tsx';
import { newReportDraft } from '../features/check/paths.ts';
import { useDraftPort } from '../ui/form/draft-port.tsx';
import { freshId } from '../vault-client/fresh-id.ts';
import { useSession } from '../vault-client/session.tsx';
import { useQuery } from '../vault-client/use-query.ts';
import { reportOfHit } from './report-of-hit.ts';

/** The page of a hit, with the way to a new report. */
export function HitAt({ hitId }: { readonly hitId: string }) {
  const { me, force } = useSession();
  const drafts = useDraftPort();
  const due = useQuery('checksDue', {});
  const [, go] = useLocation();
  const take = async (report: HitReport): Promise<void> => {
    const today = due.value?.today;
    if (!today) return;
    const begun = reportOfHit(
      {
        ...{ today, force, personId: freshId(), associateId: freshId() },
        me: { personId: itemId.parse(me.personId), name: me.name },
      },
      report,
    );
    await drafts.save(newReportDraft, 'Record report', begun);
    go('/report');
  };
  return <HitPage hitId={hitId} onReport={(report) => void take(report)} />;
}
