import type { Sentences } from '../noun.ts';
import type { addresseeEvents } from './events.ts';
import { comparedByWords } from './words.ts';

/** How the address book reads in the unit's record. */
export const addresseeSentences: Sentences<typeof addresseeEvents> = {
  'addressee.entered/1': ({ name, organisation }) => ({
    head: 'Address book: entered',
    rest: `${name}, ${organisation}`,
  }),
  'addressee.verified/1': ({ comparedBy, withWhom }) => ({
    head: 'Address book: key compared',
    rest: `${comparedByWords[comparedBy].toLowerCase()}: ${withWhom}`,
  }),
  'addressee.withdrawn/1': ({ reason }) => ({
    head: 'Address book: withdrawn',
    rest: reason,
    tone: 'attention',
  }),
};
