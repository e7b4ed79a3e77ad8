import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import { personWords } from '../named-person.ts';
import type { clarificationEvents } from './events.ts';
import { askedAsWords, methodWords } from './words.ts';

/** How clarification reads on the timeline. */
export const clarificationSentences: Sentences<typeof clarificationEvents> = {
  'clarification.asked/1': (event) => ({
    head: 'Clarification sought',
    rest: `by ${personWords(event.askedBy)} (${askedAsWords[event.capacity].toLowerCase()}), ${methodWords[event.method].toLowerCase()}, ${
      event.questions.length === 1 ? 'one question' : `${String(event.questions.length)} questions`
    }${event.respondBy ? `, to be answered by ${formatPlain(event.respondBy)}` : ''}`,
  }),
  'clarification.answered/1': (event) => ({
    head: 'Clarification given',
    rest: `by ${event.answeredBy === 'member' ? 'the member' : 'the police friend'}`,
  }),
  'clarification.ended/1': (event) => ({
    head: 'Clarification no longer awaited',
    rest: event.reason,
  }),
};
