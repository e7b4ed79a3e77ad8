import { useState } from 'react';
import { z } from 'zod';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { provisional } from '../../../shared/domain/register.ts';
import {
  reportEvents,
  reportParts,
  type ReportPart,
} from '../../../shared/domain/report/events.ts';
import { reportPartName } from '../../../shared/domain/report/sentences.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import { amendmentDraftKey } from './amendment-draft-key.ts';
import { ChooseVersion } from './choose-version.tsx';
import { PartFields } from './part-fields.tsx';
import { ReportRoomProvider } from './report-room.ts';

const type = 'report.amended/1';

type Props = {
  readonly view: CaseView;
  readonly part: ReportPart;
  readonly done: () => void;
  readonly cancel: () => void;
};

/** Says one part of a report anew, with the reason. What was said before stays on record. */
export function AmendPart({ view, part, done, cancel }: Props) {
  const name = reportPartName(part);
  const draft = { key: amendmentDraftKey(view.caseId, part), title: `Amend report: ${name}` };
  const record = useAct(view.caseId, draft.key);
  // What the author sees is what they replace: read once, when the form opens.
  const [versions] = useState(() => view.state.report.fields[part]);
  const [schema] = useState(() => amendmentOf(part));
  const [defaultValues] = useState(() => ({ change: { value: versions[0]?.value }, reason: '' }));
  const [room] = useState(() => ({
    policy: view.policy,
    today: view.today,
    force: '',
    caseId: view.caseId,
    reporter: provisional(view.state.reporter.identified)?.identity,
  }));
  return (
    <ReportRoomProvider value={room}>
      <CaseForm
        schema={schema}
        draft={draft}
        defaultValues={defaultValues}
        says={`Replaces what the report says on ${name}. What was said before stays on record, with who changed it and why.`}
        submitLabel="Save the amendment"
        submit={({ change, reason }) =>
          record({
            type,
            change: { part, value: change.value },
            over: versions.map(({ actId }) => actId),
            reason,
          })
        }
        onSaved={done}
        onCancel={cancel}
      >
        <ChooseVersion part={part} versions={versions} />
        <PartFields part={part} at="change.value" />
        <LongText name="reason" label="Why is it changed?" limit={textLimits.paragraph} rows={2} />
      </CaseForm>
    </ReportRoomProvider>
  );
}

/** The event of an amendment as this form holds it: the part is known, and what it replaces is not typed. */
const amendmentOf = (part: ReportPart) =>
  z.record(z.string(), z.unknown()).pipe(
    z.strictObject({
      change: z.strictObject({ value: reportParts[part] }),
      reason: reportEvents[type].shape.reason,
    }),
  );
