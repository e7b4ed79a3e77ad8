import { accessEvents } from '../../../shared/domain/access/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'access.recovery-noted/1';
const schema = accessEvents[type].omit({ type: true, over: true });

/** Whoever leads the case has seen that the recovery opened it, by whom and why. */
export function RecoverySeenForm(props: ActFormProps) {
  const recovered = props.view.state.access.granted.filter(
    ({ isRecovered, notedBy }) => isRecovered === true && notedBy === undefined,
  );
  const told = recovered.map(({ by, reason }) => `${by.name}: ${reason}`).join(' ');
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ note: '' }}
      says={`Three recovery cards opened this case. ${told} Say that you have seen it; if it should not have been, take the access away, or raise it with whoever leads the unit.`}
      submitLabel="I have seen it"
      toEvent={(values) => ({ ...values, over: recovered.map(({ actId }) => actId) })}
    >
      <LongText name="note" label="Anything to note?" limit={textLimits.paragraph} />
    </ActForm>
  );
}
