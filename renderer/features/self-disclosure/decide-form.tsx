import { selfDisclosureEvents } from '../../../shared/domain/self-disclosure/events.ts';
import { undecidedDisclosures } from '../../../shared/domain/self-disclosure/slice.ts';
import { selfDisclosureOutcomeWords } from '../../../shared/domain/self-disclosure/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';

const type = 'self-disclosure.decided/1';
const schema = selfDisclosureEvents[type].omit({ type: true });

/** Records what an authority makes of a self-disclosure. */
export function DecideForm(props: ActFormProps) {
  const { state, today } = props.view;
  const open = undecidedDisclosures(state.selfDisclosure);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(open.length === 1 && open[0] ? { disclosureId: open[0].disclosureId } : {}),
        action: '',
        reasons: '',
        decidedOn: today,
        evidence: { description: '', reference: '' },
      }}
      says="Records the answer of the authority, who neither works on the case nor is the member. Misconduct procedures ask for a referral next."
      submitLabel="Record the answer"
    >
      <Choice
        name="disclosureId"
        label="Which self-disclosure?"
        options={open.map((one) => ({
          value: one.disclosureId,
          label: `${formatPlain(one.disclosedOn)}: ${one.period}`,
        }))}
      />
      <Choice
        name="outcome"
        label="What was decided?"
        options={[
          { value: 'no-further-action', label: selfDisclosureOutcomeWords['no-further-action'] },
          {
            value: 'management-action',
            label: selfDisclosureOutcomeWords['management-action'],
            then: (
              <LongText
                name="action"
                label="What is done?"
                hint="Words of advice, training, a check of access."
                limit={textLimits.narrative}
                rows={3}
              />
            ),
          },
          {
            value: 'misconduct-procedures',
            label: selfDisclosureOutcomeWords['misconduct-procedures'],
          },
        ]}
      />
      <LongText name="reasons" label="Reasons" limit={textLimits.narrative} rows={3} />
      <DeciderField
        view={props.view}
        name="decidedBy"
        label="Who decided?"
        authority="decision.authority"
      />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <EvidenceFields at="evidence" />
    </ActForm>
  );
}
