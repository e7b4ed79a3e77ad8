import { citing } from '../../../shared/domain/cite.ts';
import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'vetting.declined/1';
const schema = vettingEvents[type].omit({ type: true });

const theirChoice = citing(
  { westMidlands: 'W31' },
  'Where recruitment vetting is all that is held, the vetting department may review.',
);

/** Records that vetting chose not to review. Only theirs to choose, and only for recruitment vetting. */
export function DeclineForm(props: ActFormProps) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ declinedOn: props.view.today, declinedBy: '', reason: '' }}
      says={
        <>
          Records that the vetting department chose not to review. It may choose so only where the
          member holds recruitment vetting and nothing more.{' '}
          <Why source={theirChoice(props.view)} of="vetting may choose" />
        </>
      }
      submitLabel="Record that vetting will not review"
    >
      <TextField
        name="declinedBy"
        label="Who decided so?"
        hint="The person of the vetting department."
        width="medium"
      />
      <CivilDateField name="declinedOn" label="Day they decided" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
