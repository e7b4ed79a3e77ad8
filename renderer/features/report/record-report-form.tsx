import { useState } from 'react';
import { fillsFor } from '../../../shared/domain/policy/resolve.ts';
import { findVersion } from '../../../shared/domain/policy/versions.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import type { NewCaseFormProps } from '../act.tsx';
import { blankReport } from './blank-report.ts';
import { ReportJourney } from './report-journey.tsx';
import type { ReportRoom } from './report-room.ts';

/** The name the draft of a new report is kept under. */
const draft = { key: 'new/report.recorded/1', title: 'Record report' };

/** Records a report, which opens a case: one journey, one draft, one act. */
export function RecordReportForm(props: NewCaseFormProps) {
  const unit = useQuery('unit', {});
  const work = useQuery('myWork', { scope: 'mine' });
  const { force } = useSession();
  const error = unit.error ?? work.error;
  if (error) return <ErrorPanel error={error} />;
  if (!unit.value || !work.value) return null;
  const { profileId, version } = unit.value.governing;
  const profile = findVersion(unit.value.state.policy, profileId, version);
  if (!profile) return null;
  const policy = { profile, fills: fillsFor(unit.value.state.policy, profile) };
  const room = { policy, today: work.value.today, force };
  return <NewReport {...props} room={room} />;
}

type JourneyProps = NewCaseFormProps & { readonly room: ReportRoom };

function NewReport({ room, done, cancel }: JourneyProps) {
  const { me } = useSession();
  const [defaultValues] = useState(() =>
    blankReport({
      today: room.today,
      force: room.force,
      personId: freshId(),
      associateId: freshId(),
      me: { personId: itemId.parse(me.personId), name: me.name },
    }),
  );
  return (
    <ReportJourney
      room={room}
      draft={draft}
      defaultValues={defaultValues}
      done={done}
      cancel={cancel}
    />
  );
}
