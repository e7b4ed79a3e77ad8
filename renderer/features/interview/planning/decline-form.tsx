import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { ActForm } from '../../act-form.tsx';
import type { ActFormProps } from '../../act.tsx';
import { unavailableWords } from '../words.ts';
import { asksForProposal, ProposalFields, withoutQuestion } from './proposal-fields.tsx';
import { onlyPlanned, WhichInterview } from './which-interview.tsx';

const type = 'interview.postponement-declined/1';
const schema = interviewEvents[type].omit({ type: true }).extend(asksForProposal);

/** Somebody cannot come, and it is held on the day all the same. */
export function DeclineForm(props: ActFormProps) {
  const { view } = props;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...onlyPlanned(view), toldOn: view.today, reason: '' }}
      toEvent={withoutQuestion}
      says="Records that the interview is held on the day specified although somebody cannot come. A reasonable day within the period cannot be declined."
      submitLabel="Hold it on the day specified"
    >
      <WhichInterview view={view} />
      <Choice
        name="unavailable"
        label="Who cannot come?"
        options={[
          { value: 'member', label: unavailableWords.member },
          { value: 'police-friend', label: unavailableWords['police-friend'] },
        ]}
      />
      <CivilDateField name="toldOn" label="Day you were told" />
      <ProposalFields view={view} />
      <LongText
        name="reason"
        label="Why is it not postponed?"
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}
