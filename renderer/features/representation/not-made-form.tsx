import { representationEvents } from '../../../shared/domain/representation/events.ts';
import { openInvitations } from '../../../shared/domain/representation/opportunity.ts';
import type { Invitation } from '../../../shared/domain/representation/slice.ts';
import { formatLong, formatPlain } from '../../../shared/kit/civil-date.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { NotSaidFields } from '../said-fields.tsx';

const type = 'representation.not-made/1';
const schema = representationEvents[type].omit({ type: true });

/** Records that the member was asked and said nothing. */
export function NotMadeForm(props: ActFormProps) {
  const { state, today } = props.view;
  const open = openInvitations(state.representation);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(open.length === 1 && open[0] ? { invitationId: open[0].invitationId } : {}),
        on: today,
        reason: '',
      }}
      says="Records that the member was asked and made no representations. The authority may then decide. Nothing is held against the member for it."
      submitLabel="Record that none were made"
    >
      <Choice
        name="invitationId"
        label="Which invitation?"
        options={open.map((each) => ({ value: each.invitationId, label: invitationName(each) }))}
      />
      <NotSaidFields />
    </ActForm>
  );
}

const invitationName = ({ invitedOn, respondBy }: Invitation): string =>
  `Of ${formatPlain(invitedOn)}` +
  (respondBy === undefined
    ? ', no day to answer by'
    : `, to answer by the end of ${formatLong(respondBy)}`);
