import { changeReportEvents } from '../../../shared/domain/change-report/events.ts';
import { changeKindNames } from '../../../shared/domain/change-report/sentences.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';

const type = 'change-report.decided/1';
const schema = changeReportEvents[type].omit({ type: true });

/** Records whether the authority believes a change significant. */
export function DecideForm(props: ActFormProps) {
  const { view } = props;
  const open = view.state.changeReport.received.filter((report) => !report.decided);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(open.length === 1 && open[0] ? { changeId: open[0].changeId } : {}),
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
        reason: '',
      }}
      says={
        <>
          Records whether the authority believes that circumstances have changed significantly.{' '}
          <Why
            source={policySource(view.policy, 'review.anyTime')}
            of="a significant change may bring a review"
          />
        </>
      }
      submitLabel="Record the decision"
    >
      <Choice
        name="changeId"
        label="Which change?"
        options={open.map((report) => ({
          value: report.changeId,
          label: `${formatPlain(report.receivedOn)}: ${report.kinds.map((kind) => changeKindNames[kind].toLowerCase()).join(', ')}`,
          hint: report.text.length > 160 ? `${report.text.slice(0, 157)}…` : report.text,
        }))}
      />
      <DeciderField
        view={view}
        name="decidedBy"
        label="Who decided?"
        authority="decision.authority"
      />
      <Choice
        name="decision"
        label="Does it bring a review?"
        options={[
          { value: 'review', label: 'Yes, review now' },
          { value: 'no-review', label: 'No, it is not significant' },
        ]}
      />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <LongText name="reason" label="Reasons" limit={textLimits.narrative} rows={3} />
      <EvidenceFields at="evidence" />
    </ActForm>
  );
}
