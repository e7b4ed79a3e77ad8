import { guestPackEvents } from '../../../shared/domain/guest-pack/events.ts';
import { packsOut } from '../../../shared/domain/guest-pack/slice.ts';
import { withdrawnWords } from '../../../shared/domain/guest-pack/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'guest-pack.withdrawn/1';
const schema = guestPackEvents[type].omit({ type: true });
const { 'not-written': _ours, ...reasons } = withdrawnWords;

/** Withdraws a pack: what comes back on it counts for nothing any more. */
export function WithdrawForm(props: ActFormProps) {
  const { view } = props;
  const out = packsOut(view.state.guestPack);
  const [only] = out;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(out.length === 1 && only ? { packId: only.packId } : {}),
        withdrawnOn: view.today,
        reason: '',
      }}
      says="A return that comes back on this pack is kept as it came and counts for nothing. It does not reach the guest’s workstation: what was read there was read, and the pack opens there until its last day. Tell the guest."
      submitLabel="Withdraw the pack"
    >
      <Choice
        name="packId"
        label="Which pack?"
        options={out.map(({ packId, guest, madeOn, endsOn }) => ({
          value: packId,
          label: `${guest.rankOrGrade} ${guest.name}, made ${formatPlain(madeOn)}`,
          hint: `until ${formatPlain(endsOn)}`,
        }))}
      />
      <Choice name="because" label="Why?" options={optionsOf(reasons)} />
      <CivilDateField name="withdrawnOn" label="Day it is withdrawn" />
      <LongText
        name="reason"
        label="What happened"
        optional
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}
