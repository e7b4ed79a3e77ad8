import { serviceEvents } from '../../../shared/domain/service/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { LetterField } from './letter-field.tsx';
import { lettersToServe } from './letters-to-serve.ts';
import { methodWords } from './words.ts';

const type = 'notice.undelivered/1';
const schema = serviceEvents[type].omit({ type: true });

/** Records an attempt that did not reach the member. */
export function UndeliveredForm(props: ActFormProps) {
  const { me } = useSession();
  const letters = lettersToServe(props.view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        letterId: letters[0]?.letterId ?? '',
        attemptedOn: props.view.today,
        attemptedBy: me.name,
        reason: '',
      }}
      says="Records that the letter did not reach the member. It is still to be served, and no time runs."
      submitLabel="Record that it was not delivered"
    >
      <LetterField letters={letters} />
      <Choice name="method" label="How was it tried?" options={optionsOf(methodWords)} />
      <CivilDateField name="attemptedOn" label="Day it was tried" />
      <TextField name="attemptedBy" label="Who tried?" width="medium" />
      <LongText
        name="reason"
        label="Why did it not reach them?"
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}
