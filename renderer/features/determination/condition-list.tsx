import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import { dueOn } from '../../../shared/domain/policy/days.ts';
import { periodOf } from '../../../shared/domain/letter/words.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { StepReasons, StepWatch, StepWords } from '../step-fields.tsx';

/** The conditions in the order of the notice. A review day is suggested where the policy says how often conditions are reviewed. */
export function ConditionList({ view }: { readonly view: CaseView }) {
  const { policy, today } = view;
  const clock = policyValue(policy, 'clock.annualReview');
  const review = clock ? dueOn(clock, today) : '';
  return (
    <ThingList
      name="conditions"
      label="Conditions"
      thing="Condition"
      addLabel="Add a condition"
      most={50}
      whenEmpty="None yet."
      fresh={() => ({
        conditionId: freshId(),
        kind: '',
        text: '',
        necessity: '',
        proportionality: '',
        monitoring: '',
        owner: '',
        effectiveFrom: today,
        reviewOn: review,
      })}
    >
      {(path) => (
        <>
          <StepWords at={`${path}.`} policy={policy} />
          <StepReasons at={`${path}.`} policy={policy} />
          <StepWatch at={`${path}.`} />
          <CivilDateField name={`${path}.effectiveFrom`} label="Applies from" />
          <CivilDateField
            name={`${path}.reviewOn`}
            label="To be reviewed by"
            hint={
              <>
                {clock ? `Suggested: ${periodOf(clock)} from today.` : 'The policy gives no time.'}{' '}
                <Why
                  source={policySource(policy, 'clock.annualReview')}
                  of="how often conditions are reviewed"
                />
              </>
            }
          />
        </>
      )}
    </ThingList>
  );
}
