import { determinationEvents } from '../../../shared/domain/determination/events.ts';
import { stepsThatAre } from '../../../shared/domain/mitigation/agreement.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Beside } from '../../ui/beside.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { OnTheRecord } from '../on-the-record.tsx';

const type = 'determination.sought/1';
const schema = determinationEvents[type].omit({ type: true });

const questions = [
  {
    value: 'approve-agreed-mitigation',
    label: 'Approve what the member agreed to',
    hint: 'Agreed steps bind nobody before the authority approves them.',
  },
  {
    value: 'decide',
    label: 'Decide whether there is a risk, and what is needed',
    hint: 'Where nothing was agreed, or the member disputes.',
  },
];

/** Puts the matter to an authority, with what is known beside it. */
export function SeekForm(props: ActFormProps) {
  return (
    <Beside label="What the decision rests on" beside={<OnTheRecord view={props.view} />}>
      <Question {...props} />
    </Beside>
  );
}

function Question(props: ActFormProps) {
  const { state, policy, today } = props.view;
  const title = policyValue(policy, 'decision.authority')?.title ?? 'authority';
  const hasAgreed = stepsThatAre(state.mitigation, 'agreed').length > 0;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        soughtOn: today,
        soughtFrom: '',
        question: hasAgreed ? 'approve-agreed-mitigation' : 'decide',
        summary: '',
      }}
      says={
        <>
          Puts the matter to the {title}. The case then waits for the decision, and shows so.{' '}
          <Why source={policySource(policy, 'decision.authority')} of={`the ${title} decides`} />
        </>
      }
      submitLabel="Put it to the authority"
    >
      <Choice name="question" label="What is asked of the authority?" options={questions} />
      <TextField name="soughtFrom" label="Who is asked?" hint="Rank and name." width="medium" />
      <CivilDateField name="soughtOn" label="Day it was put to them" />
      <LongText
        name="summary"
        label="The matter, as it is put to them"
        hint="What is known, how great the risk is, what was agreed or disputed, and what you propose. Never who reported."
        limit={textLimits.narrative}
        rows={8}
      />
    </ActForm>
  );
}
