import type { Sentences } from '../noun.ts';
import type { adviceEvents } from './events.ts';

/** How advice reads on the timeline. */
export const adviceSentences: Sentences<typeof adviceEvents> = {
  'advice.given/1': (event) => ({
    head: event.closes ? 'Dealt with by advice' : 'Advice given',
    rest: `by ${event.givenBy}: ${event.text}`,
  }),
};
