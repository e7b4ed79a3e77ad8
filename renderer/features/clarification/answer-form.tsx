import { clarificationEvents } from '../../../shared/domain/clarification/events.ts';
import { isUnanswered, openContacts } from '../../../shared/domain/clarification/open.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'clarification.answered/1';
const schema = clarificationEvents[type].omit({ type: true, contactId: true });

/** Writes an answer beside its question. */
export function AnswerForm(props: ActFormProps) {
  const { state, today } = props.view;
  const open = openContacts(state.clarification).flatMap(({ contactId, questions }) =>
    questions.filter(isUnanswered).map((one) => ({ contactId, ...one })),
  );
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(open.length === 1 && open[0] ? { questionId: open[0].questionId } : {}),
        answeredOn: today,
        answeredBy: 'member',
        answer: '',
      }}
      toEvent={(values) => ({
        ...values,
        contactId: open.find((one) => one.questionId === values.questionId)?.contactId,
      })}
      says="Records what the member said. The question stays as it was asked."
      submitLabel="Record the answer"
    >
      <Choice
        name="questionId"
        label="Which question?"
        options={open.map((one) => ({ value: one.questionId, label: one.question }))}
      />
      <Choice
        name="answeredBy"
        label="Who answered?"
        inline
        options={[
          { value: 'member', label: 'The member' },
          { value: 'police-friend', label: 'The police friend' },
        ]}
      />
      <CivilDateField name="answeredOn" label="Day of the answer" />
      <LongText
        name="answer"
        label="Answer, as it was given"
        limit={textLimits.narrative}
        rows={5}
      />
    </ActForm>
  );
}
