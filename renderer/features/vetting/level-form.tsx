import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { levelsHeld } from '../../../shared/domain/vetting/levels.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { levelWords } from './words.ts';

const type = 'vetting-level.obtained/1';
const schema = vettingEvents[type].omit({ type: true });

/** Records which vetting the member holds now. */
export function LevelForm(props: ActFormProps) {
  const { state, policy, today } = props.view;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ levels: [...levelsHeld(state)], obtainedOn: today, obtainedFrom: '' }}
      says={
        <>
          Records what the member holds now. Whether the vetting department owes a review of the
          risk depends on it.{' '}
          <Why source={policySource(policy, 'vetting.triggers')} of="which levels bring a review" />
        </>
      }
      submitLabel="Record the level"
    >
      <Choices
        name="levels"
        label="Which levels does the member hold?"
        hint="All of them, or none."
        options={optionsOf(levelWords)}
      />
      <TextField
        name="obtainedFrom"
        label="Who gave the level?"
        hint="Name, role or system."
        width="medium"
      />
      <CivilDateField name="obtainedOn" label="Day it was given" />
    </ActForm>
  );
}
