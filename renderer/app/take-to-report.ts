import { useLocation } from 'wouter';
import type { HitReport } from '../../shared/contract/vault/checks.ts';
import type { CivilDate } from '../../shared/kit/civil-date.ts';
import { itemId } from '../../shared/kit/ids.ts';
import { newReportDraft } from '../features/check/paths.ts';
import { useDraftPort } from '../ui/form/draft-port.tsx';
import { freshId } from '../vault-client/fresh-id.ts';
import { useSession } from '../vault-client/session.tsx';
import { reportOfHit } from './report-of-hit.ts';

/** Goes to the new report with what is known filled in. It is a draft: no case is opened before somebody saves the report. */
export function useTakeToReport(
  today: CivilDate | undefined,
): (report: HitReport) => Promise<void> {
  const { me, force } = useSession();
  const drafts = useDraftPort();
  const [, go] = useLocation();
  return async (report) => {
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
}
