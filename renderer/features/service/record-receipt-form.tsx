import { serviceEvents } from '../../../shared/domain/service/events.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { LetterField } from './letter-field.tsx';
import { isReceived, lettersToServe } from './letters-to-serve.ts';
import { ReceiptFields } from './receipt-fields.tsx';

const type = 'receipt.recorded/1';
const schema = serviceEvents[type].omit({ type: true });

/** Records the day a letter reached the member, which starts the time to appeal. */
export function RecordReceiptForm(props: ActFormProps) {
  const { state } = props.view;
  const letters = lettersToServe(state).filter((letter) => !isReceived(state, letter.letterId));
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ letterId: letters[0]?.letterId ?? '', evidence: { text: '' } }}
      says="Records when the letter reached the member. For a notice of conditions the time to appeal starts on this day."
      submitLabel="Record receipt"
    >
      <LetterField letters={letters} />
      <ReceiptFields view={props.view} />
    </ActForm>
  );
}
