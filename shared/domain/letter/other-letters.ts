import { formatPlain } from '../../kit/civil-date.ts';
import { policyValue } from '../policy/resolve.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterBlock } from './model.ts';
import type { OutcomeTold } from './needs.ts';
import { review, written } from './notice.ts';
import {
  closing,
  decidedOnBy,
  heading,
  inParagraphs,
  inPlaceOf,
  paragraph,
  policeFriend,
  tellUsOfChanges,
} from './words.ts';

/** The text of an acknowledgement: to a member who told us themselves. */
export const acknowledgementBlocks = (facts: LetterFacts): readonly LetterBlock[] => [
  paragraph(
    `Thank you for telling us about ${facts.association}. We received your report on ${formatPlain(facts.receivedOn)}.`,
  ),
  ...inPlaceOf(facts),
  paragraph(
    'Reporting is routine and positive, and nothing is held against you for it. It does not by itself mean that the association is inappropriate or that anything has to change.',
  ),
  heading('What happens next'),
  paragraph(
    'We look at what you told us and at whether there is a risk to you or to the force. We may ask you for more. We will tell you how it ends.',
  ),
  heading('Until then'),
  ...systemsChecks(facts),
  paragraph(
    'Please speak about this report only with those who need to know, and with anybody who supports or advises you.',
  ),
  ...tellUsOfChanges(facts),
  ...policeFriend(facts),
  ...closing(facts),
];

function systemsChecks({ policy }: LetterFacts): readonly LetterBlock[] {
  return policyValue(policy, 'intake.systemsChecks') === undefined
    ? []
    : [
        paragraph(
          'Please make no check on the person or group in any police system, for whatever reason.',
        ),
      ];
}

const outcomeTitles: Readonly<Record<OutcomeTold, string>> = {
  'not-notifiable': 'The outcome: not notifiable',
  advice: 'The outcome: advice and guidance',
  'no-risk': 'The outcome: no risk found',
  'agreed-mitigation': 'The outcome: what you agreed to is approved',
};

/** What an outcome letter is called. */
export const outcomeTitle = (told: OutcomeTold): string => outcomeTitles[told];

/** The text of an outcome letter. */
export const outcomeBlocks = (facts: LetterFacts, told: OutcomeTold): readonly LetterBlock[] => [
  paragraph(`We have finished looking at ${facts.association}.`),
  ...inPlaceOf(facts),
  ...findings[told](facts),
  ...tellUsOfChanges(facts),
  ...policeFriend(facts),
  ...closing(facts),
];

const findings: Readonly<Record<OutcomeTold, (facts: LetterFacts) => readonly LetterBlock[]>> = {
  'not-notifiable': () => [
    heading('What we found'),
    paragraph(
      'It is not an association that has to be notified. Nothing is asked of you, and nothing is held against you.',
    ),
  ],
  advice: ({ advice }) => [
    heading('What we found'),
    paragraph(
      'Nothing has to be decided. What follows is advice and guidance, meant to keep you safe.',
    ),
    heading('Our advice'),
    { block: 'list', items: advice.slice(-100) },
  ],
  'no-risk': (facts) => [
    heading('What was decided'),
    paragraph(
      `${decidedOnBy(facts)} decided that the association does not present a risk. There are no conditions, and nothing is asked of you.`,
    ),
    heading('Why'),
    ...inParagraphs(facts.determination?.reasons ?? ''),
  ],
  'agreed-mitigation': (facts) => [
    heading('What was decided'),
    paragraph(
      `Thank you for agreeing to the steps below. ${decidedOnBy(facts)} approved them. They apply from that day.`,
    ),
    heading('What you agreed to'),
    { block: 'conditions', items: facts.conditions.map(written) },
    heading('Why'),
    ...inParagraphs(facts.determination?.reasons ?? ''),
    ...review(facts),
  ],
};
