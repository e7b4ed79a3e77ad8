import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { Determination } from '../../../shared/domain/determination/slice.ts';
import { officeNames } from '../../../shared/domain/office.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Row } from '../../ui/rows.tsx';
import { dueRow } from '../due-row.ts';

/** @file Determinations to read, line by line. */

type Sought = CaseView['state']['determination']['sought'][number];
type Plan = NonNullable<Determination['plan']>;

/** What was decided, by whom, and on what. The two names stand apart: who decided, who recorded. */
export const decisionRows = ({ state, policy }: CaseView, made: Determination): readonly Row[] =>
  [
    {
      label: 'Decided by',
      value: `${made.decidedBy.rankOrGrade} ${made.decidedBy.name}, ${officeNames[made.decidedBy.office]}, on ${formatPlain(made.decidedOn)}`,
    },
    { label: 'Recorded by', value: made.recordedBy.name },
    { label: 'Shown by', value: evidenceWords(made.evidence) },
    { label: 'Risk', value: made.findsRisk ? 'The association presents a risk' : 'No risk' },
    { label: 'Reasons', value: made.reasons },
    ...made.conditions.map((condition, index) => ({
      label: `Condition ${String(index + 1)}`,
      value: `${condition.text}\nNecessary: ${condition.necessity}\nNothing lighter: ${condition.proportionality}`,
    })),
    {
      label: 'Approved as agreed',
      value: state.mitigation.steps
        .filter((step) => made.approvedMitigationIds.includes(step.mitigationId))
        .map((step) => step.text)
        .join('\n'),
    },
    { label: 'Review period', value: made.reviewPeriod },
    ...dueRow('Review by', made.reviewOn, policySource(policy, 'clock.annualReview')),
    {
      label: 'Representations',
      value:
        made.consideredRepresentationIds.length === 0
          ? ''
          : `${String(made.consideredRepresentationIds.length)} considered`,
    },
    { label: 'Withheld', value: made.harmTestNote ?? '' },
    { label: 'In place of an earlier one', value: made.replaces?.reason ?? '' },
  ].filter((row) => row.value !== '');

/** The six elements, in their order. */
export const ndmRows = ({ ndm }: Determination): readonly Row[] => [
  { label: 'Code of Ethics', value: ndm.ethics },
  { label: 'Information', value: ndm.information },
  { label: 'Threat and risk', value: ndm.assessment },
  { label: 'Powers and policy', value: ndm.powersAndPolicy },
  { label: 'Options', value: ndm.options },
  { label: 'Action and review', value: ndm.actionAndReview },
];

/** The plan, who authorised it, and what shows that. */
export const planRows = (plan: Plan): readonly Row[] => [
  { label: 'Plan', value: plan.text },
  {
    label: 'Authorised by',
    value: `${plan.authorisedBy.rankOrGrade} ${plan.authorisedBy.name}, ${officeNames[plan.authorisedBy.office]}, on ${formatPlain(plan.authorisedOn)}`,
  },
  { label: 'Shown by', value: evidenceWords(plan.evidence) },
];

/** That an authority was asked, and what. */
export const soughtRows = (sought: Sought): readonly Row[] => [
  {
    label: 'Put to the authority',
    value: `${sought.soughtFrom}, on ${formatPlain(sought.soughtOn)}, ${
      sought.question === 'decide' ? 'to decide' : 'to approve what was agreed'
    }`,
  },
  { label: 'As put', value: sought.summary },
];

const evidenceWords = ({ description, reference }: Determination['evidence']): string =>
  reference === '' ? description : `${description} (${reference})`;
