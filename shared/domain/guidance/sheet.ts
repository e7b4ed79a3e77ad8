import { categoriesInForce } from '../policy/categories.ts';
import { clauses, type ClauseRef } from '../policy/clauses.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { CivilDate } from '../../kit/civil-date.ts';

/** @file The sheet a unit gives to supervisors: what to do when somebody speaks to them of an association (W12, Ha3). Made of the unit's own
 *  policy; where that is silent, the step is ours and says so. It holds no case. */

/** One step, and the sentence it rests on. */
export type GuidanceStep = {
  readonly says: string;
  /** `W12: “…”`, or that it is the unit's own advice. */
  readonly from?: string | undefined;
};
/** The sheet, part by part. */
export type GuidanceSheet = {
  readonly title: string;
  /** `Force: title of the policy, version`. */
  readonly policy: string;
  readonly parts: readonly {
    readonly title: string;
    readonly isOrdered: boolean;
    readonly steps: readonly GuidanceStep[];
  }[];
};

/** The sheet under a policy; scenarios as they stand on a day, or all that have begun. */
export function guidanceSheet(policy: ResolvedPolicy, on?: CivilDate): GuidanceSheet {
  const { profile } = policy;
  const term = policyValue(policy, 'terminology.association') ?? 'notifiable association';
  const unit = policyValue(policy, 'terminology.unit') ?? 'Counter Corruption Unit';
  const categories = policyValue(policy, 'definition.categories') ?? [];
  const scenarios = on === undefined ? categories : categoriesInForce(categories, on);
  return {
    title: 'Guidance for supervisors and managers',
    policy: `${profile.force}: ${profile.title}, version ${profile.version}`,
    parts: [
      {
        title: `When somebody tells you of a ${term}`,
        isOrdered: true,
        steps: whenTold(policy, unit),
      },
      { title: 'Never', isOrdered: false, steps: never(policy) },
      { title: 'Afterwards', isOrdered: false, steps: afterwards(policy, unit) },
      ...(scenarios.length === 0
        ? []
        : [
            {
              title: 'What is always reported',
              isOrdered: false,
              steps: scenarios.map(({ wording }) => ({ says: wording })),
            },
          ]),
    ],
  };
}

const whenTold = (policy: ResolvedPolicy, unit: string): readonly GuidanceStep[] => [
  step(
    policy,
    'Thank them. A report is not held against anybody; it is a way to be safe.',
    'W16',
    'PD7',
  ),
  step(
    policy,
    'Advise and support them at once, and lessen any immediate risk: to a person, an operation, information.',
    'W12',
    undefined,
    'Ha3',
  ),
  step(
    policy,
    'They were right to come to you, as soon as they could. If it is late, write down why; nobody is scolded for it.',
    'W11',
  ),
  step(policy, 'If anything or anybody is at risk now, ring the unit before you do anything else.'),
  step(
    policy,
    `Have them submit a report to the ${unit}. It names the person or group, and says why it is believed to be notifiable.`,
    'W15',
    'PD11',
    'Ha2',
  ),
  step(
    policy,
    'Make sure that the report arrives: your conversation does not take its place.',
    'W13',
  ),
  step(
    policy,
    'Write your own comments, your advice, and any step you agreed with them. What you agree has no force until an Appropriate Authority approves it.',
    'W14',
  ),
  step(
    policy,
    'If a colleague tells you of somebody else, do not speak to that person. Tell the unit: they protect who reports.',
    'W17',
  ),
];

const never = (policy: ResolvedPolicy): readonly GuidanceStep[] => [
  {
    says: policyValue(policy, 'intake.systemsChecks') ?? 'Never make systems checks.',
    from: fromOf(policy, 'W10'),
  },
  step(policy, 'Never promise that nothing will follow, and never decide yourself.'),
  step(policy, 'Never forward the report or keep copies in a mailbox or on the intranet.'),
];

const afterwards = (policy: ResolvedPolicy, unit: string): readonly GuidanceStep[] => [
  step(
    policy,
    'You may be asked to clarify something with the member, or to carry out an interview at the unit’s direction.',
    'W19',
  ),
  step(policy, 'The member may have the advice of a police friend throughout.', 'W22'),
  step(policy, 'If circumstances change, a further report is made.', undefined, undefined, 'Ha5'),
  step(policy, `When in doubt, ask the ${unit} in confidence.`, undefined, 'PD11'),
];

/** A step with the sentence of the unit's own policy, in the order West Midlands, Leicestershire, Hampshire. */
const step = (
  policy: ResolvedPolicy,
  says: string,
  westMidlands?: ClauseRef,
  leicestershire?: ClauseRef,
  hampshire?: ClauseRef,
): GuidanceStep => ({ says, from: fromOf(policy, westMidlands, leicestershire, hampshire) });

function fromOf(
  { profile }: ResolvedPolicy,
  westMidlands?: ClauseRef,
  leicestershire?: ClauseRef,
  hampshire?: ClauseRef,
): string {
  const ref = { 'west-midlands': westMidlands, leicestershire, hampshire }[profile.id] ?? undefined;
  return ref === undefined
    ? 'Advice of the unit; the policy does not say it.'
    : `${ref}: “${clauses[ref]}”`;
}
