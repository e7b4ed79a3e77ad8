import { useState } from 'react';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import type { FormStep } from '../../ui/form/form-steps.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { NewCaseFormProps } from '../act.tsx';
import { CheckPage } from './check-page.tsx';
import { pageContents } from './page-contents.tsx';
import { fieldsOf, reportPages } from './pages.ts';
import { Purge } from './purge.tsx';
import { placeOf, reportActOf, reportAnswers } from './report-act.ts';
import { ReportRoomProvider, type ReportRoom } from './report-room.ts';

type Props = NewCaseFormProps & {
  readonly room: ReportRoom;
  /** The name its draft is kept under. */
  readonly draft: { readonly key: string; readonly title: string };
  readonly defaultValues: Record<string, unknown>;
  /** What is recorded with the report, before it. */
  readonly also?: readonly LooseEvent[];
  /** The subject's policy, where it is not the one new cases are opened under. */
  readonly policy?: { readonly profileId: string; readonly version: string };
};

/** The journey of a report that opens a case: one draft, one act. */
export function ReportJourney(props: Props) {
  const { room, draft, defaultValues, also = [], policy, done, cancel } = props;
  const record = useAct('new', draft.key, policy);
  const [isPurged, setIsPurged] = useState(false);
  // Made once: the pages read what they need from the room and the form.
  const [steps] = useState(() => stepsOf(() => setIsPurged(true)));
  if (isPurged) return <Purge draft={draft} done={() => done(undefined)} />;
  return (
    <ReportRoomProvider value={room}>
      <CaseForm
        schema={reportAnswers}
        draft={draft}
        defaultValues={defaultValues}
        steps={steps}
        fieldOf={placeOf}
        submitLabel="Save the report"
        submit={(values) => record(...also, ...reportActOf(values))}
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
