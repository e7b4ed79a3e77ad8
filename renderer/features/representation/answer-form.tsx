import { representationEvents } from '../../../shared/domain/representation/events.ts';
import { speakerWords } from '../../../shared/domain/representation/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';

const type = 'representation.answered/1';
const schema = representationEvents[type].omit({ type: true });

/** Records what the authority says to representations. */
export function AnswerForm(props: ActFormProps) {
  const { view } = props;
  const { made } = view.state.representation;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(made.length === 1 && made[0] ? { representationId: made[0].representationId } : {}),
        answeredOn: view.today,
        text: '',
      }}
      says="Records what the authority says to what was put to it. The decision itself is recorded as a determination."
      submitLabel="Record the answer"
    >
      <Choice
        name="representationId"
        label="Which representations?"
        options={made.map((each) => ({
          value: each.representationId,
          label: `${speakerWords[each.by]}, received ${formatPlain(each.receivedOn)}`,
        }))}
      />
      <DeciderField
        view={view}
        name="answeredBy"
        label="Who answers?"
        authority="decision.authority"
      />
      <CivilDateField name="answeredOn" label="Day of the answer" />
      <LongText name="text" label="The answer" limit={textLimits.narrative} rows={5} />
    </ActForm>
  );
}
