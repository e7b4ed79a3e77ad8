import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { citing } from '../../../shared/domain/cite.ts';
import { outcomeNames } from '../../../shared/domain/determination/sentences.ts';
import { isInterviewHeld } from '../../../shared/domain/interview/held.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import { hadOpportunity, isDisputed } from '../../../shared/domain/representation/opportunity.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { When } from '../../ui/form/when.tsx';
import { YesNo } from '../../ui/form/yes-no-unknown.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { WithheldField } from '../withheld-field.tsx';
import { imposing } from './imposing.ts';

const decides = citing(
  { westMidlands: 'W27' },
  'The authority decides whether there is a risk, and what is needed.',
);

/** What was decided, and why. */
export function OutcomePart({ view }: { readonly view: CaseView }) {
  return (
    <Section title="Outcome and reasons">
      <Choice
        name="outcome"
        label="What was decided?"
        hint={
          <>
            Theirs to decide. <Why source={decides(view)} of="the four outcomes" />
          </>
        }
        options={[
          { value: 'no-risk', label: outcomeNames['no-risk'] },
          {
            value: 'agreed-mitigation-approved',
            label: outcomeNames['agreed-mitigation-approved'],
            hint: 'The steps the member agreed to get force from this day.',
          },
          {
            value: 'conditions-imposed',
            label: outcomeNames['conditions-imposed'],
            hint: 'They bind once the notice is served. The member may appeal.',
          },
          {
            value: 'association-must-cease',
            label: outcomeNames['association-must-cease'],
            hint: 'It binds once the notice is served. The member may appeal.',
          },
        ]}
      />
      <When field="outcome" is={imposing}>
        <Missing view={view} />
      </When>
      <YesNo name="findsRisk" label="Does the association present a risk?" />
      <YesNo name="memberDisputes" label="Does the member dispute it?" />
      <LongText
        name="reasons"
        label="Reasons, as the member will read them"
        hint="These stand in the notice word for word. Never who reported."
        limit={textLimits.narrative}
        rows={8}
      />
      <WithheldField view={view} />
    </Section>
  );
}

/** What must be on the record before anything is imposed, told while it can still be done. */
function Missing({ view }: { readonly view: CaseView }) {
  const { state, policy } = view;
  const needsInterview =
    !isInterviewHeld(state.interview) &&
    policyValue(policy, 'decision.interviewBeforeIntervention') !== false;
  const needsHearing =
    isDisputed(state) &&
    !hadOpportunity(state.representation) &&
    policyValue(policy, 'decision.representationsWhenDisputed') !== false;
  return (
    <>
      {needsInterview ? (
        <Heed tone="warning" source={policySource(policy, 'decision.interviewBeforeIntervention')}>
          No formal interview is on the record. This outcome cannot be saved before one is.
        </Heed>
      ) : null}
      {needsHearing ? (
        <Heed tone="warning" source={policySource(policy, 'decision.representationsWhenDisputed')}>
          The member disputes this and was not heard yet. Record their representations first, or
          that they made none.
        </Heed>
      ) : null}
    </>
  );
}
