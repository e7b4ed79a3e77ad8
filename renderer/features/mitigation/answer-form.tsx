import { isInterviewHeld } from '../../../shared/domain/interview/held.ts';
import { mitigationEvents } from '../../../shared/domain/mitigation/events.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { NoForceYet } from './no-force-yet.tsx';
import { openSteps } from './open-steps.ts';
import { stepOptions } from './words.ts';

const type = 'mitigation.answered/1';
const schema = mitigationEvents[type].omit({ type: true });

/** Records whether the member agrees to a step. */
export function AnswerForm(props: ActFormProps) {
  const { view } = props;
  const steps = openSteps(view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(steps.length === 1 && steps[0] ? { mitigationId: steps[0].mitigationId } : {}),
        by: 'member',
        answeredOn: view.today,
        note: '',
      }}
      says="Records the member’s answer. What is agreed goes to the authority for approval; what is not agreed is decided by the authority, after the member was heard. The last answer counts."
      submitLabel="Record the answer"
    >
      <Choice name="mitigationId" label="Which step?" options={stepOptions(steps)} />
      <InterviewFirst view={view} />
      <Choice
        name="answer"
        label="What did they answer?"
        options={[
          { value: 'agreed', label: 'Agreed', then: <NoForceYet policy={view.policy} /> },
          {
            value: 'not-agreed',
            label: 'Not agreed',
            hint: 'The member disputes the step: representations are invited before anything is imposed.',
          },
        ]}
      />
      <Choice
        name="by"
        label="Who answered?"
        options={[
          { value: 'member', label: 'The member' },
          { value: 'police-friend', label: 'The police friend, for the member' },
        ]}
        inline
      />
      <CivilDateField name="answeredOn" label="Day of the answer" />
      <LongText
        name="note"
        label="What they said"
        hint="In their own words where you can."
        optional
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}

/** A significant step is agreed in or after an interview only: said when the step is chosen, not when it is refused. */
function InterviewFirst({ view: { state, policy } }: { readonly view: CaseView }) {
  const chosen = useValue('mitigationId');
  const step = state.mitigation.steps.find((each) => each.mitigationId === chosen);
  const isNeeded =
    step?.simple === false &&
    !isInterviewHeld(state.interview) &&
    policyValue(policy, 'decision.interviewBeforeIntervention') !== false;
  if (!isNeeded) return null;
  return (
    <Heed tone="warning" source={policySource(policy, 'decision.interviewBeforeIntervention')}>
      This is a significant intervention. It can be agreed once a formal interview is on the record.
    </Heed>
  );
}
