import { exhibitEvents } from '../../../shared/domain/exhibit/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { choiceOf, WhichExhibit } from './which-exhibit.tsx';

const type = 'exhibit.withdrawn/1';
const schema = exhibitEvents[type].omit({ type: true });

/** Says that an exhibit is not relied on, and why. It stays where it is, and on the list. */
export function WithdrawForm(props: ActFormProps) {
  const { exhibits, first } = choiceOf(
    props.view,
    props.wanted,
    ({ standing }) => standing !== 'withdrawn' && standing !== 'disposed',
  );
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(first ? { exhibitId: first.exhibit.exhibitId } : {}),
        withdrawnOn: props.view.today,
        reason: '',
      }}
      says="The exhibit is not relied on any more. It stays on the list, marked, with its log; what becomes of it is entered apart."
      submitLabel="Withdraw the exhibit"
    >
      <WhichExhibit exhibits={exhibits} />
      <LongText
        name="reason"
        label="Why is it not relied on?"
        limit={textLimits.paragraph}
        rows={3}
      />
      <CivilDateField name="withdrawnOn" label="Day" />
    </ActForm>
  );
}
