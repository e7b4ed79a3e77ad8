import { formatPlain } from '../../kit/civil-date.ts';
import { personWords } from '../named-person.ts';
import type { Sentences } from '../noun.ts';
import type { decisionLogEvents } from './events.ts';

/** How an entry reads on the timeline. */
export const decisionLogSentences: Sentences<typeof decisionLogEvents> = {
  'decision-log.entered/1': (event) => ({
    head: event.corrects ? 'Decision log: correction' : 'Decision log',
    rest: `${event.title}, decided by ${personWords(event.decidedBy)} on ${formatPlain(event.decidedOn)} at ${event.decidedAt}`,
  }),
};
