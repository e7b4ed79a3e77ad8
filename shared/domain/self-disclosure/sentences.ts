import { personWords } from '../named-person.ts';
import type { Sentences } from '../noun.ts';
import type { selfDisclosureEvents } from './events.ts';
import { selfDisclosureOutcomeWords } from './words.ts';

/** How a self-disclosure reads on the timeline. */
export const selfDisclosureSentences: Sentences<typeof selfDisclosureEvents> = {
  'self-disclosure.recorded/1': (event) => ({
    head: 'Self-disclosure of past systems use',
    rest: `to ${personWords(event.madeTo)}, ${event.period}`,
    ...(event.passedOn === 'yes' ? { tone: 'attention' as const } : {}),
  }),
  'self-disclosure.decided/1': (event) => ({
    head: `Self-disclosure: ${selfDisclosureOutcomeWords[event.outcome].toLowerCase()}`,
    rest: `decided by ${event.decidedBy.rankOrGrade} ${event.decidedBy.name}`,
  }),
};
