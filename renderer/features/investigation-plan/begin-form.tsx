import { house } from '../../../shared/domain/cite.ts';
import { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import { lackingInPlan } from '../../../shared/domain/investigation-plan/facts.ts';
import { gapWords } from '../../../shared/domain/investigation-plan/words.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { Heed } from '../../ui/heed.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'enquiry.begun/1';
const schema = investigationPlanEvents[type].omit({ type: true });

const whyPlanned = house('An enquiry rests on a plan. An empty plan is none.');

/** Begins the enquiry on the plan. */
export function BeginForm(props: ActFormProps) {
  const gaps = lackingInPlan(props.view.state.investigationPlan);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ begunOn: props.view.today }}
      says="The case stands under Enquiry from this day. Each line of enquiry appears on My work by its day."
      submitLabel="Begin the enquiry"
    >
      {gaps.length === 0 ? null : (
        <Heed tone="warning" source={whyPlanned} of="an enquiry rests on a plan">
          {gaps.map((gap) => gapWords[gap]).join(' ')}
        </Heed>
      )}
      <CivilDateField name="begunOn" label="Day it began" />
    </ActForm>
  );
}
