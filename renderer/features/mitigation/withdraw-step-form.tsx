import { mitigationEvents } from '../../../shared/domain/mitigation/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { openSteps } from './open-steps.ts';
import { stepOptions } from './words.ts';

const type = 'mitigation.withdrawn/1';
const schema = mitigationEvents[type].omit({ type: true });

/** Takes a proposal back before an authority decided on it. */
export function WithdrawStepForm(props: ActFormProps) {
  const { view } = props;
  const steps = openSteps(view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(steps.length === 1 && steps[0] ? { mitigationId: steps[0].mitigationId } : {}),
        withdrawnOn: view.today,
        reason: '',
      }}
      says="Takes a proposal back. It stays on the record, and nobody is asked about it any more. A step the authority approved changes by a new determination only."
      submitLabel="Withdraw the proposal"
    >
      <Choice name="mitigationId" label="Which step?" options={stepOptions(steps)} />
      <CivilDateField name="withdrawnOn" label="Day it is withdrawn" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
