import type { Sentences } from '../noun.ts';
import type { reporterEvents } from './events.ts';

/** How the act reads on the timeline: that it was done, never who. */
export const reporterSentences: Sentences<typeof reporterEvents> = {
  'reporter.identified/1': ({ protection }) => ({
    head: 'Reporter recorded apart',
    rest: protection === 'named' ? 'under its own key' : `under its own key, ${protection}`,
  }),
};
