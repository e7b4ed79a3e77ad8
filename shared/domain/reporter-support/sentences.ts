import type { Sentences } from '../noun.ts';
import type { reporterSupportEvents } from './events.ts';

/** How support reads on the timeline: that it was done, never for whom or what was said. */
export const reporterSupportSentences: Sentences<typeof reporterSupportEvents> = {
  'reporter-support.planned/1': () => ({
    head: 'Reporter’s support planned',
    rest: 'under its own key',
  }),
  'reporter-support.contacted/1': () => ({
    head: 'Welfare contact with the reporter',
    rest: 'under its own key',
  }),
  'reporter-support.ended/1': () => ({
    head: 'Reporter’s support ended',
    rest: 'under its own key',
  }),
};
