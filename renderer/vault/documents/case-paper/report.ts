import { evaluationWords, gradingLine } from '../../../../shared/domain/grading/words.ts';
import { undecidedDisclosures } from '../../../../shared/domain/self-disclosure/slice.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { factLines, wordsOf } from './facts.ts';
import type { Part } from './part.ts';

/** @file What was reported and what came with it, on paper. Never who reported: what is in that compartment has no place here. */

export const report: Part = {
  title: 'The report as it stands',
  items: ({ state }) =>
    Object.entries(state.report.fields).flatMap(([part, register]) => {
      const value: unknown = register[0]?.value;
      const says = factLines(value);
      return says.length === 0 ? [] : [{ head: wordsOf(part), says }];
    }),
};

export const protectedDisclosure: Part = {
  title: 'Protected disclosure',
  items: ({ state: { protectedDisclosure: slice } }) => [
    ...slice.stops.map((stop) => ({ head: 'Stopped', of: [stop] })),
    ...slice.named.map(({ value }) => ({
      head: 'Who may act in the stopped case',
      says: factLines(value),
    })),
    ...slice.advice.map((advice) => ({ head: 'Legal advice', of: [advice] })),
  ],
};

export const grading: Part = {
  title: 'Grading of what was reported (3x5x2)',
  items: ({ state }) =>
    state.grading.made.map((one) => ({
      head: `${gradingLine(one)}, on ${formatPlain(one.gradedOn)} by ${one.by}`,
      says: [evaluationWords[one.evaluation]],
      of: [{ because: one.because }],
    })),
};

/** Its words may name who sent it: the paper says that it came, and what became of the original. What came apart is not named at all. */
export const intakeDocument: Part = {
  title: 'Forms and emails',
  items: ({ state }) =>
    state.intakeDocument.documents
      .filter(({ isApart }) => !isApart)
      .map((document) => ({
        head: `Taken in on ${formatPlain(document.importedOn)}`,
        says: ['What it says stays in the case: it may name who sent it.'],
        of: [document],
        hide: [
          'importedOn',
          'name',
          'headers',
          'text',
          'attachments',
          'isShortened',
          'leftOut',
          'isApart',
        ],
      })),
};

export const selfDisclosure: Part = {
  title: 'Self-disclosure',
  items: ({ state: { selfDisclosure: slice } }) =>
    slice.disclosures.map((one) => ({
      head: `Made on ${formatPlain(one.disclosedOn)}${undecidedDisclosures(slice).includes(one) ? ', not answered yet' : ''}`,
      of: [one],
      hide: ['disclosedOn'],
    })),
};

export const inquiry: Part = {
  title: 'Inquiry of several subjects',
  items: ({ state }) =>
    state.inquiry.memberships.map((one) => ({ head: one.name, of: [one], hide: ['name'] })),
};

export const theCase: Part = {
  title: 'The case',
  items: ({ state: { case: slice } }) => [
    ...(slice.opened
      ? [
          {
            head: `Opened on ${formatPlain(slice.opened.openedOn)}`,
            says: factLines({ policy: slice.opened.policy.version }),
          },
        ]
      : []),
    ...(slice.closed
      ? [{ head: `Closed on ${formatPlain(slice.closed.on)}`, of: [slice.closed], hide: ['on'] }]
      : []),
    ...(slice.withdrawn ? [{ head: 'The report is withdrawn' }] : []),
  ],
};
