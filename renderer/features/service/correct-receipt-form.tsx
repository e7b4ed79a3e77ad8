import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { serviceEvents } from '../../../shared/domain/service/events.ts';
import { formatLong } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { LongText } from '../../ui/form/long-text.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { LetterField } from './letter-field.tsx';
import { isReceived, lettersToServe } from './letters-to-serve.ts';
import { ReceiptFields } from './receipt-fields.tsx';

const type = 'receipt.corrected/1';
const schema = serviceEvents[type].omit({ type: true, over: true });

/** Puts a wrong day of receipt right, or chooses between two. The earlier record stays. */
export function CorrectReceiptForm(props: ActFormProps) {
  const { state } = props.view;
  const letters = lettersToServe(state).filter((letter) => isReceived(state, letter.letterId));
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ letterId: letters[0]?.letterId ?? '', evidence: { text: '' }, reason: '' }}
      says="The day you give now counts, and the time to appeal is counted anew from it. What was recorded before stays on the timeline."
      submitLabel="Correct the day of receipt"
      toEvent={(values) => ({ ...values, over: standingActs(props.view, values.letterId) })}
    >
      <LetterField letters={letters} />
      <OnTheRecord view={props.view} />
      <ReceiptFields view={props.view} />
      <LongText
        name="reason"
        label="Why is the earlier day wrong?"
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}

/** The acts this form has shown: it puts right these and no others. */
const standingActs = ({ state }: CaseView, letterId: string): readonly string[] =>
  (state.service.receipts[letterId] ?? []).map((version) => version.actId);

function OnTheRecord({ view }: { readonly view: CaseView }) {
  const letterId = useValue('letterId');
  const receipts = view.state.service.receipts[String(letterId)] ?? [];
  if (receipts.length === 0) return null;
  const days = receipts.map(
    ({ value, by }) => `${formatLong(value.receivedOn)}, recorded by ${by}`,
  );
  return (
    <Text>
      {receipts.length === 1 ? 'On the record now: ' : 'Two days stand now: '}
      {days.join('; ')}.
    </Text>
  );
}
