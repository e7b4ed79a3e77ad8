import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { Section } from '../../../ui/form/section.tsx';
import { TimeField } from '../../../ui/form/time-field.tsx';
import { ActForm } from '../../act-form.tsx';
import type { ActFormProps } from '../../act.tsx';
import { unavailableWords } from '../words.ts';
import { asksForProposal, ProposalFields, withoutQuestion } from './proposal-fields.tsx';
import { onlyPlanned, WhichInterview } from './which-interview.tsx';

const type = 'interview.postponed/1';
const schema = interviewEvents[type].omit({ type: true }).extend(asksForProposal);

/** An interview is put off to another day. */
export function PostponeForm(props: ActFormProps) {
  const { view } = props;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...onlyPlanned(view), toldOn: view.today, to: { at: '' }, reason: '' }}
      toEvent={withoutQuestion}
      says="Puts the interview off. Who cannot come may propose another day; a reasonable one within the period is the one it is put off to."
      submitLabel="Postpone the interview"
    >
      <WhichInterview view={view} />
      <Choice name="unavailable" label="Who cannot come?" options={optionsOf(unavailableWords)} />
      <CivilDateField name="toldOn" label="Day you were told" />
      <ProposalFields view={view} />
      <Section title="To which day">
        <CivilDateField name="to.on" label="New day" />
        <TimeField name="to.at" label="New time" />
      </Section>
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
