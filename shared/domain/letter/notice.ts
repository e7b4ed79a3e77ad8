import { formatPlain } from '../../kit/civil-date.ts';
import type { ChangedCondition } from '../condition/changes.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { LetterCondition, LetterFacts } from './facts.ts';
import type { EndedCondition } from './matter.ts';
import type { LetterAbout, LetterBlock } from './model.ts';
import { decidedOnBy, heading, paragraph, periodOf } from './words.ts';

/** @file The notice of conditions (W29): conditions, reasons, review period and right to appeal, in writing. It never computes the last
 *  day of an appeal: time runs from receipt, which the letter cannot know. */

/** What was decided, by whom and when: of a determination, or of an appeal or a review. */
export function decisionBlocks(facts: LetterFacts): readonly LetterBlock[] {
  const { determination, matter } = facts;
  if (matter?.decision)
    return [
      heading('What was decided'),
      paragraph(`${decidedOnBy(facts)} decided that conditions change, as set out below.`),
    ];
  switch (determination?.outcome) {
    case undefined:
      return [];
    case 'no-risk':
      return [
        heading('What was decided'),
        paragraph(
          `${decidedOnBy(facts)} decided that the association does not present a risk. There are no conditions, and nothing is asked of you.`,
        ),
      ];
    case 'agreed-mitigation-approved':
      return [
        heading('What was decided'),
        paragraph(
          `Thank you for agreeing to the steps below. ${decidedOnBy(facts)} approved them. They apply from that day.`,
        ),
      ];
    case 'conditions-imposed':
    case 'association-must-cease':
      return [
        heading('What was decided'),
        paragraph(`${decidedOnBy(facts)} decided that ${decision(facts)}.`),
      ];
  }
}

function decision({ determination }: LetterFacts): string {
  if (determination?.outcome !== 'association-must-cease')
    return 'the association presents a risk, and that the conditions below are needed to manage it';
  return determination.conditions.length > 0
    ? 'the association presents a risk and must cease, on the conditions below'
    : 'the association presents a risk and must cease';
}

/** The conditions imposed, and what was agreed beside them. */
export function conditions({ conditions: all }: LetterFacts): readonly LetterBlock[] {
  const imposed = all.filter((condition) => condition.origin === 'imposed');
  const agreed = all.filter((condition) => condition.origin === 'agreed');
  return [
    ...(imposed.length > 0
      ? [heading('The conditions'), { block: 'conditions' as const, items: imposed.map(written) }]
      : []),
    ...(agreed.length > 0
      ? [
          heading('What you agreed to, now approved'),
          { block: 'conditions' as const, items: agreed.map(written) },
        ]
      : []),
  ];
}

/** What a member agreed to, as approved. */
export const steps = ({ conditions: all }: LetterFacts): readonly LetterBlock[] => [
  heading('What you agreed to'),
  { block: 'conditions', items: all.map(written) },
];

/** What an appeal or a review does to the conditions. */
export function changes({ matter }: LetterFacts): readonly LetterBlock[] {
  const { varied = [], added = [] } = matter?.changes ?? {};
  const ended = matter?.ended ?? [];
  const named = (title: string, list: readonly ChangedCondition[]): readonly LetterBlock[] =>
    list.length === 0 ? [] : [heading(title), { block: 'conditions', items: list.map(written) }];
  return [
    ...named('Conditions that change, as they read from now on', varied),
    ...named('Conditions that are added', added),
    ...(ended.length === 0
      ? []
      : [
          heading('Conditions that end'),
          { block: 'conditions' as const, items: ended.map(asEnded) },
        ]),
  ];
}

/** The conditions that bind no longer. */
export const endedConditions = ({ matter }: LetterFacts): readonly LetterBlock[] => [
  { block: 'conditions', items: (matter?.ended ?? []).map(asEnded) },
];

const asEnded = ({ text, endsOn }: EndedCondition): { text: string; details: string[] } => ({
  text,
  details: [`Binds you no longer from ${formatPlain(endsOn)}.`],
});

/** A condition as the member reads it. */
const written = ({
  text,
  effectiveFrom,
  reviewOn,
}: Pick<LetterCondition, 'text' | 'effectiveFrom' | 'reviewOn'>): {
  text: string;
  details: string[];
} => ({
  text,
  details: [
    `Applies from ${formatPlain(effectiveFrom)}.`,
    ...(reviewOn ? [`To be reviewed by ${formatPlain(reviewOn)}.`] : []),
  ],
});

/** When somebody looks at it again. */
export const review = ({ determination }: LetterFacts): readonly LetterBlock[] =>
  determination && determination.reviewPeriod !== ''
    ? [heading('When this is reviewed'), paragraph(`Review period: ${determination.reviewPeriod}`)]
    : [];

/** To whom, within what time, how and where a member may appeal; or that the policy gives no appeal. */
export function rightOfAppeal({ policy, answers, matter }: LetterFacts): readonly LetterBlock[] {
  const title = heading('Your right to appeal');
  if (!givesAppeal(policy, matter?.about))
    return [
      title,
      paragraph('The policy that applies to you gives no right of appeal against this decision.'),
    ];
  const authority = policyValue(policy, 'appeal.authority');
  const clock = policyValue(policy, 'clock.appealSubmission');
  if (!authority || !clock) return [];
  const inWriting = policyValue(policy, 'appeal.inWritingWithGrounds') === true;
  return [
    title,
    paragraph(
      `You may appeal to the ${authority.title} within ${periodOf(clock)} from the day you receive this.` +
        (inWriting ? ' Your appeal should be in writing and say why you disagree.' : ''),
    ),
    paragraph(`Send your appeal to: ${answers['appealAddress'] ?? ''}`),
  ];
}

/** Whether a decision can be appealed: the determination, or what a review (W48) or an appeal (our reading of W48) varied or added. */
export const givesAppeal = (policy: ResolvedPolicy, about: LetterAbout | undefined): boolean =>
  policyValue(policy, 'appeal.right')?.given === true &&
  (about === undefined || policyValue(policy, appealKeyFor(about)) === true);

/** The value of the policy that says so. */
export const appealKeyFor = (
  about: LetterAbout,
): 'appeal.afterAppealVariation' | 'appeal.afterReviewChange' =>
  about.kind === 'appeal' ? 'appeal.afterAppealVariation' : 'appeal.afterReviewChange';

/** That what is varied or added comes in a notice of its own, with any right of appeal. */
export function againstChanges({ policy, matter }: LetterFacts): readonly LetterBlock[] {
  const { varied = [], added = [] } = matter?.changes ?? {};
  if (varied.length + added.length === 0) return [];
  const appeal = givesAppeal(policy, matter?.about)
    ? 'You may appeal against it: the notice says to whom, how, and within what time from the day you receive it.'
    : 'The policy that applies to you gives no right of appeal against it.';
  return [
    heading('What is varied or added'),
    paragraph(
      `It is set out in a notice that is served on you, and binds you from the day named there, once you were given it. ${appeal}`,
    ),
  ];
}

/** That conditions apply while an appeal may be made or is heard (W33). */
export function meanwhile({
  policy,
  kind,
  matter,
  conditions: all,
}: LetterFacts): readonly LetterBlock[] {
  if (kind === 'notice-of-conditions' && !givesAppeal(policy, matter?.about)) return [];
  const what = all.some((condition) => condition.origin === 'imposed')
    ? 'The conditions'
    : 'This decision';
  const [applies, doesNot] =
    what === 'The conditions' ? ['apply', 'do not apply'] : ['applies', 'does not apply'];
  switch (policyValue(policy, 'appeal.conditionsApplyMeanwhile')) {
    case true:
      return [
        heading('Meanwhile'),
        paragraph(
          `${what} ${applies} meanwhile: also while you may appeal, and while an appeal is heard.`,
        ),
      ];
    case false:
      return [heading('Meanwhile'), paragraph(`${what} ${doesNot} during the appeal period.`)];
    case undefined:
      return [];
  }
}

/** What follows when a condition is not kept (W34, W43). */
export function breach({ policy }: LetterFacts): readonly LetterBlock[] {
  const during = policyValue(policy, 'breach.duringAppealPeriod');
  const otherwise = policyValue(policy, 'breach.otherwise');
  if (!during || !otherwise) return [];
  const says = { must: 'will be', may: 'may be' } as const;
  return [
    heading('If you cannot keep to this'),
    paragraph(
      'Please speak to us before it comes to that. ' +
        `A breach during the appeal period ${says[during]} referred to the relevant misconduct procedures; ` +
        `at any other time it ${says[otherwise]} referred.`,
    ),
  ];
}

/** Whether this breach must or may be referred, and that it was. */
export function breachReferral({ policy, matter }: LetterFacts): readonly LetterBlock[] {
  const isDuring = matter?.facts?.['breach.duringAppealPeriod'] === true;
  const duty = policyValue(policy, isDuring ? 'breach.duringAppealPeriod' : 'breach.otherwise');
  const when = isDuring ? 'It lies in the appeal period, in which the condition applies. ' : '';
  const says =
    matter?.facts?.['breach.isReferred'] === true
      ? 'It was referred to the relevant misconduct procedures, and you will hear from them.'
      : duty === 'must'
        ? 'It will be referred to the relevant misconduct procedures.'
        : 'It may be referred to the relevant misconduct procedures. That is decided with a reason.';
  return [heading('What follows'), paragraph(when + says)];
}
