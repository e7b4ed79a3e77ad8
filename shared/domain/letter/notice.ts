import { formatPlain } from '../../kit/civil-date.ts';
import type { Condition } from '../condition/conditions.ts';
import { policyValue } from '../policy/resolve.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterBlock } from './model.ts';
import {
  closing,
  decidedOnBy,
  heading,
  inParagraphs,
  inPlaceOf,
  paragraph,
  periodOf,
  policeFriend,
} from './words.ts';

/** @file The notice of conditions (W29): conditions, reasons, review period and right to appeal, in writing. It never computes the last
 *  day of an appeal: time runs from receipt, which the letter cannot know. */

/** What the notice is called. */
export const noticeTitle = ({ determination }: LetterFacts): string =>
  determination?.outcome === 'association-must-cease'
    ? 'Notice that an association must cease'
    : 'Notice of conditions';

/** The text of the notice. */
export const noticeBlocks = (facts: LetterFacts): readonly LetterBlock[] => [
  paragraph(
    `This notice tells you what was decided about ${facts.association}. ` +
      'The purpose is to manage a risk and to protect you. It is not a finding of misconduct, and no inference is drawn from a report having been made.',
  ),
  ...inPlaceOf(facts),
  heading('What was decided'),
  paragraph(`${decidedOnBy(facts)} decided that ${decision(facts)}.`),
  heading('Why'),
  ...inParagraphs(facts.determination?.reasons ?? ''),
  ...conditions(facts),
  ...review(facts),
  ...appeal(facts),
  ...meanwhile(facts),
  ...breach(facts),
  ...policeFriend(facts),
  ...closing(facts),
];

function decision({ determination }: LetterFacts): string {
  if (determination?.outcome !== 'association-must-cease')
    return 'the association presents a risk, and that the conditions below are needed to manage it';
  return determination.conditions.length > 0
    ? 'the association presents a risk and must cease, on the conditions below'
    : 'the association presents a risk and must cease';
}

function conditions({ conditions: all }: LetterFacts): readonly LetterBlock[] {
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

/** A condition as the member reads it. */
export const written = ({
  text,
  effectiveFrom,
  reviewOn,
}: Condition): { text: string; details: string[] } => ({
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

function appeal({ policy, answers }: LetterFacts): readonly LetterBlock[] {
  const title = heading('Your right to appeal');
  if (policyValue(policy, 'appeal.right')?.given !== true)
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

function meanwhile({ policy, conditions: all }: LetterFacts): readonly LetterBlock[] {
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

function breach({ policy }: LetterFacts): readonly LetterBlock[] {
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
