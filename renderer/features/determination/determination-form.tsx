import { useState } from 'react';
import { outcomeNames } from '../../../shared/domain/determination/sentences.ts';
import { determinationEvents } from '../../../shared/domain/determination/events.ts';
import { unreplaced } from '../../../shared/domain/determination/standing.ts';
import { periodOf } from '../../../shared/domain/letter/words.ts';
import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import { isDisputed } from '../../../shared/domain/representation/opportunity.ts';
import { Beside } from '../../ui/beside.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { ConditionsPart } from './conditions-part.tsx';
import { DecisionPart } from './decision-part.tsx';
import { NdmPart } from '../ndm-part.tsx';
import { OnTheRecord } from '../on-the-record.tsx';
import { OutcomePart } from './outcome-part.tsx';
import { PlanPart } from './plan-part.tsx';

const type = 'determination.made/1';
const schema = determinationEvents[type].omit({ type: true });

/** Records what the authority decided, with what it rests on beside it: theirs to decide, ours to record. */
export function DeterminationForm(props: ActFormProps) {
  return (
    <Beside label="What the decision rests on" beside={<OnTheRecord view={props.view} />}>
      <Determination {...props} />
    </Beside>
  );
}

function Determination(props: ActFormProps) {
  const { view } = props;
  const [determinationId] = useState(freshId);
  const clock = policyValue(view.policy, 'clock.annualReview');
  const replaced = unreplaced(view.state.determination).at(-1);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        determinationId,
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
        approvedMitigationIds: [],
        conditions: [],
        consideredRepresentationIds: [],
        memberDisputes: isDisputed(view.state),
        reviewPeriod: clock ? periodOf(clock) : '',
        ...(replaced
          ? { replaces: { determinationId: replaced.determinationId, reason: '' } }
          : {}),
      }}
      says={`Records the decision of the authority, who is neither the member nor anybody who worked on the case. Once saved it does not change; a new decision can take its place. ${follows}`}
      submitLabel="Record the determination"
      steps={[
        {
          id: 'decision',
          title: 'Who decided',
          fields: ['decidedBy', 'decidedOn', 'evidence', 'replaces'],
          content: <DecisionPart view={view} />,
        },
        {
          id: 'outcome',
          title: 'Outcome and reasons',
          fields: ['outcome', 'findsRisk', 'reasons', 'harmTestNote', 'memberDisputes'],
          content: <OutcomePart view={view} />,
        },
        {
          id: 'conditions',
          title: 'Steps and conditions',
          fields: ['conditions', 'approvedMitigationIds', 'reviewPeriod', 'reviewOn'],
          content: <ConditionsPart view={view} />,
        },
        {
          id: 'ndm',
          title: 'National Decision Model',
          fields: ['ndm'],
          content: <NdmPart />,
        },
        {
          id: 'plan',
          title: 'Representations and plan',
          fields: ['consideredRepresentationIds', 'plan'],
          content: <PlanPart view={view} />,
        },
      ]}
    />
  );
}

const follows = `After “${outcomeNames['conditions-imposed']}” or “${outcomeNames['association-must-cease']}” a notice is issued and served.`;
