import { useState } from 'react';
import { fillsFor } from '../../../shared/domain/policy/resolve.ts';
import { findVersion } from '../../../shared/domain/policy/versions.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import type { FormStep } from '../../ui/form/form-steps.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import type { NewCaseFormProps } from '../act.tsx';
import { blankReport } from './blank-report.ts';
import { CheckPage } from './check-page.tsx';
import { pageContents } from './page-contents.tsx';
import { fieldsOf, reportPages } from './pages.ts';
import { Purge } from './purge.tsx';
import { placeOf, reportActOf, reportAnswers } from './report-act.ts';
import { ReportRoomProvider, type ReportRoom } from './report-room.ts';

/** The name the draft of a new report is kept under. */
const draft = { key: 'new/report.recorded/1', title: 'Record report' };

/** Records a report, which opens a case: one journey, one draft, one act. */
export function RecordReportForm(props: NewCaseFormProps) {
  const unit = useQuery('unit', {});
  const work = useQuery('myWork', { scope: 'mine' });
  const { force } = useSession();
  const [isPurged, setIsPurged] = useState(false);
  if (isPurged) return <Purge draft={draft} done={() => props.done(undefined)} />;
  const error = unit.error ?? work.error;
  if (error) return <ErrorPanel error={error} />;
  if (!unit.value || !work.value) return null;
  const { profileId, version } = unit.value.governing;
  const profile = findVersion(unit.value.state.policy, profileId, version);
  if (!profile) return null;
  const policy = { profile, fills: fillsFor(unit.value.state.policy, profile) };
  const room = { policy, today: work.value.today, force };
  return <Journey {...props} room={room} onPurge={() => setIsPurged(true)} />;
}

type JourneyProps = NewCaseFormProps & { readonly room: ReportRoom; readonly onPurge: () => void };

function Journey({ room, onPurge, done, cancel }: JourneyProps) {
  const { me } = useSession();
  const record = useAct('new', draft.key);
  const [defaultValues] = useState(() =>
    blankReport({
      today: room.today,
      force: room.force,
      personId: freshId(),
      associateId: freshId(),
      me: { personId: itemId.parse(me.personId), name: me.name },
    }),
  );
  // Made once: the pages read what they need from the room and the form.
  const [steps] = useState(() => stepsOf(onPurge));
  return (
    <ReportRoomProvider value={room}>
      <CaseForm
        schema={reportAnswers}
        draft={draft}
        defaultValues={defaultValues}
        steps={steps}
        fieldOf={placeOf}
        submitLabel="Save the report"
        submit={(values) => record(...reportActOf(values))}
        onSaved={({ caseId }) => done(caseId)}
        onCancel={cancel}
      />
    </ReportRoomProvider>
  );
}

const stepsOf = (onPurge: () => void): readonly FormStep[] => [
  ...reportPages.map((page) => ({
    id: page.id,
    title: page.title,
    fields: fieldsOf(page),
    content: pageContents[page.id]?.({ onPurge }),
  })),
  { id: 'check', title: 'Check and save', fields: [], content: <CheckPage /> },
];
