import { awaitsLateDecision } from '../../../shared/domain/appeal/clocks.ts';
import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { AppealField } from './appeal-field.tsx';
import { HearerField } from './hearer-field.tsx';
import { onlyADeputysAbsence } from './hearers.ts';
import { openAppeals } from './words.ts';

const type = 'appeal.late-decided/1';
const schema = appealEvents[type].omit({ type: true });

/** Records whether an appeal that was late is heard all the same. */
export function LateForm(props: ActFormProps) {
  const { view } = props;
  const late = openAppeals(view).filter((appeal) =>
    awaitsLateDecision(view.state, view.policy, appeal),
  );
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        appealId: late[0]?.appealId ?? '',
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
        reason: '',
      }}
      says="Records what the authority that hears appeals says about one that was late. Accepted, it is heard like any other. Refused, it ends here, and the member is told."
      submitLabel="Record the answer"
      toEvent={onlyADeputysAbsence('appeal.lateAcceptedBy', view, 'decidedBy')}
    >
      <AppealField view={view} appeals={late} />
      <Choice
        name="answer"
        label="Is it heard?"
        options={[
          { value: 'accepted', label: 'Accepted: it is heard' },
          { value: 'refused', label: 'Not accepted: it is not heard' },
        ]}
      />
      <HearerField
        view={view}
        name="decidedBy"
        label="Who decided?"
        authority="appeal.lateAcceptedBy"
      />
      <CivilDateField name="decidedOn" label="Day it was decided" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
      <EvidenceFields at="evidence" />
    </ActForm>
  );
}
