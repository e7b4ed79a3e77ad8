import { determinationEvents } from '../../../shared/domain/determination/events.ts';
import { outcomeNames } from '../../../shared/domain/determination/sentences.ts';
import { unreplaced } from '../../../shared/domain/determination/standing.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { LongText } from '../../ui/form/long-text.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DecisionDetails } from './decision-details.tsx';
import { decisionRows } from './decision-rows.ts';

const type = 'determination.confirmed/1';
const schema = determinationEvents[type].omit({ type: true, determinationId: true });

/** The authority reads all of the decision as it was recorded, and says that it is theirs. */
export function ConfirmForm(props: ActFormProps) {
  const { me } = useSession();
  const { view } = props;
  const { confirmed } = view.state.determination;
  const open = unreplaced(view.state.determination).filter(
    (made) => !confirmed?.[made.determinationId],
  );
  const made = open.find(({ decidedBy }) => decidedBy.personId === me.personId) ?? open[0];
  if (!made) return null;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ note: '' }}
      says={`${made.recordedBy.name} recorded this as decided by ${made.decidedBy.name}: ${outcomeNames[made.outcome].toLowerCase()}. Only the person who decided can confirm it. If it is not what you decided, do not confirm it; tell who recorded it, and a new decision takes its place.`}
      submitLabel="Confirm that I decided so"
      toEvent={(values) => ({ ...values, determinationId: made.determinationId })}
    >
      <Rows rows={decisionRows(view, made)} />
      <DecisionDetails made={made} open />
      <LongText name="note" label="Note, if any" limit={textLimits.paragraph} />
    </ActForm>
  );
}
