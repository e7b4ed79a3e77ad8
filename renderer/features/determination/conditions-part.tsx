import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { citing } from '../../../shared/domain/cite.ts';
import { stepsThatAre } from '../../../shared/domain/mitigation/agreement.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { Section } from '../../ui/form/section.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { ConditionList } from './condition-list.tsx';
import { imposing } from './imposing.ts';

const inWriting = citing(
  { westMidlands: 'W29' },
  'A member who is bound knows when somebody will look at it again.',
);

/** What is approved and what is imposed, and when it is looked at again. */
export function ConditionsPart({ view }: { readonly view: CaseView }) {
  const imposes = imposing.includes(useValue('outcome'));
  const conditions = useValue('conditions');
  const hasConditions = Array.isArray(conditions) && conditions.length > 0;
  return (
    <>
      <Agreed view={view} />
      {imposes || hasConditions ? (
        <Section
          title="Conditions"
          hint="Each is numbered in the notice, in this order. Each says why it is needed and why nothing lighter would do."
        >
          {imposes ? null : (
            <Heed tone="warning">
              This outcome imposes nothing. Change the outcome, or take the conditions away.
            </Heed>
          )}
          <ConditionList view={view} />
          <TextField
            name="reviewPeriod"
            label="Review period"
            hint={
              <>
                In words, as the notice will say it: 12 months.{' '}
                <Why source={inWriting(view)} of="the review period is said" />
              </>
            }
            width="medium"
          />
          <CivilDateField name="reviewOn" label="Day the whole decision is reviewed" optional />
        </Section>
      ) : null}
    </>
  );
}

function Agreed({ view }: { readonly view: CaseView }) {
  const agreed = stepsThatAre(view.state.mitigation, 'agreed');
  const source = policySource(view.policy, 'decision.agreedMitigationNeedsApproval');
  return (
    <Section
      title="Agreed steps"
      hint={
        <>
          What the member agreed to has no force until it is approved here.{' '}
          <Why source={source} of="agreed mitigation needs approval" />
        </>
      }
    >
      {agreed.length === 0 ? (
        <Heed tone="info">The member has agreed to nothing so far.</Heed>
      ) : (
        <Choices
          name="approvedMitigationIds"
          label="Which agreed steps are approved?"
          options={agreed.map((step) => ({
            value: step.mitigationId,
            label: step.text,
            hint: `Proposed ${formatPlain(step.proposedOn)}, agreed by the member`,
          }))}
        />
      )}
    </Section>
  );
}
