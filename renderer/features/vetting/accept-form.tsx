import { citing } from '../../../shared/domain/cite.ts';
import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'vetting.accepted/1';
const schema = vettingEvents[type].omit({ type: true });

const theirChoice = citing(
  { westMidlands: 'W31' },
  'Where recruitment vetting is all that is held, the vetting department may review.',
);

/** Records that vetting chose to review where it had a choice. */
export function AcceptForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ acceptedOn: props.view.today, acceptedBy: '', reason: '' }}
      says={
        <>
          Records that the vetting department chose to review the risk. Its review is then awaited.{' '}
          <Why source={theirChoice(props.view)} of="vetting may choose" />
        </>
      }
      submitLabel="Record that vetting will review"
    >
      <TextField
        name="acceptedBy"
        label="Who decided so?"
        hint="The person of the vetting department."
        width="medium"
      />
      <CivilDateField name="acceptedOn" label="Day they decided" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
