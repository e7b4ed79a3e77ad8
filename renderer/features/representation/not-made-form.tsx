import { house } from '../../../shared/domain/cite.ts';
import { representationEvents } from '../../../shared/domain/representation/events.ts';
import { openInvitations } from '../../../shared/domain/representation/opportunity.ts';
import type { Invitation } from '../../../shared/domain/representation/slice.ts';
import { formatLong, formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'representation.not-made/1';
const schema = representationEvents[type].omit({ type: true });

const untilTheEnd = house('A member has until the end of the day they were given.');

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
      <Choice
        name="how"
        label="How did it end?"
        options={[
          { value: 'declined', label: 'The member declined' },
          {
            value: 'expired',
            label: 'The day passed without an answer',
            hint: 'Only after the end of the day they were given.',
          },
        ]}
        hint={
          <>
            The day they were given counts to its end.{' '}
            <Why source={untilTheEnd} of="when time has run out" />
          </>
        }
      />
      <CivilDateField name="on" label="On which day?" />
      <LongText
        name="reason"
        label="How did they decline, or how did the time run out?"
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}

const invitationName = ({ invitedOn, respondBy }: Invitation): string =>
  `Of ${formatPlain(invitedOn)}` +
  (respondBy === undefined
    ? ', no day to answer by'
    : `, to answer by the end of ${formatLong(respondBy)}`);
