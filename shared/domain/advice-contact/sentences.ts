import type { Sentences } from '../noun.ts';
import { personWords } from '../named-person.ts';
import type { adviceContactEvents } from './events.ts';
import { advicePathWords } from './words.ts';

/** How advice without a case reads in the unit's record. */
export const adviceContactSentences: Sentences<typeof adviceContactEvents> = {
  'advice-contact.logged/1': (event) => ({
    head: 'Advice given without a case',
    rest: `${advicePathWords[event.path].toLowerCase()}, by ${personWords(event.givenBy)}`,
  }),
  'advice-contact.struck-out/1': ({ reason }) => ({
    head: 'Advice struck out of the log',
    rest: reason,
  }),
};
