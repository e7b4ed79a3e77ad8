import type { Sentences } from '../noun.ts';
import type { characteristicsEvents } from './events.ts';

/** How the act reads on the timeline: that it was done, never what it says. */
export const characteristicsSentences: Sentences<typeof characteristicsEvents> = {
  'characteristics.recorded/1': () => ({
    head: 'Protected characteristics recorded apart',
    rest: 'under their own key',
  }),
};
