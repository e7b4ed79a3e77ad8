import { misconductEvents } from '../../../shared/domain/misconduct/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { ReferralField } from './referral-field.tsx';

const type = 'misconduct.sent-to-iopc/1';
const schema = misconductEvents[type].omit({ type: true });

/** Records that a matter went to the IOPC. */
export function IopcForm(props: ActFormProps) {
  const { referrals, sentToIopc } = props.view.state.misconduct;
  const open = referrals.find(
    ({ referralId, iopcReferral }) =>
      iopcReferral !== 'not-required' && !sentToIopc.some((sent) => sent.referralId === referralId),
  );
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        referralId: open?.referralId ?? '',
        sentOn: props.view.today,
        sentBy: '',
        iopcReference: '',
        note: '',
      }}
      says="Records that the appropriate authority for conduct matters referred it to the IOPC. Nothing is sent from here."
      submitLabel="Record that it went to the IOPC"
    >
      <ReferralField view={props.view} />
      <TextField name="sentBy" label="Who referred it?" width="medium" />
      <CivilDateField name="sentOn" label="Day it went" />
      <TextField name="iopcReference" label="IOPC reference" optional width="medium" />
      <LongText name="note" label="Anything more" optional limit={textLimits.paragraph} rows={2} />
    </ActForm>
  );
}
