import type { Sentences } from '../noun.ts';
import type { contestEvents } from './events.ts';
import { contestName } from './words.ts';

/** How a choice reads on the timeline. */
export const contestSentences: Sentences<typeof contestEvents> = {
  'contest.settled/1': ({ contest, over, reason }) => ({
    head: 'Version chosen',
    rest: `${contestName(contest)}, over ${over.length === 1 ? 'another' : `${String(over.length)} others`}: ${reason}`,
    tone: 'attention',
  }),
};
