import { formatPlain } from '../../kit/civil-date.ts';
import { personWords } from '../named-person.ts';
import type { Sentences } from '../noun.ts';
import type { investigationPlanEvents } from './events.ts';
import { lineStandingWords } from './words.ts';

/** How plan and enquiry read on the timeline. */
export const investigationPlanSentences: Sentences<typeof investigationPlanEvents> = {
  'investigation-plan.written/1': ({ hypotheses }) => ({
    head: 'Investigation plan written',
    rest: hypotheses.length === 1 ? 'one hypothesis' : `${String(hypotheses.length)} hypotheses`,
  }),
  'line-of-enquiry.added/1': (event) => ({
    head: 'Line of enquiry added',
    rest: `for ${personWords(event.owner)}, by ${formatPlain(event.dueOn)}: ${event.text}`,
  }),
  'line-of-enquiry.changed/1': (event) => ({
    head: 'Line of enquiry changed',
    rest: `now ${personWords(event.owner)}, by ${formatPlain(event.dueOn)}: ${event.reason}`,
  }),
  'line-of-enquiry.progressed/1': (event) => ({
    head: `Line of enquiry: ${lineStandingWords[event.status].toLowerCase()}`,
    rest: event.result,
  }),
  'investigation-plan.reviewed/1': (event) => ({
    head: 'Investigation plan reviewed',
    rest: `by ${personWords(event.reviewedBy)}: ${event.findings}`,
  }),
  'enquiry.begun/1': () => ({ head: 'Enquiry begun', rest: 'on the investigation plan' }),
  'enquiry.ended/1': ({ summary }) => ({ head: 'Enquiry ended', rest: summary }),
};
