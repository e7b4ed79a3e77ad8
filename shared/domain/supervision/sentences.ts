import type { Sentences } from '../noun.ts';
import type { supervisionEvents } from './events.ts';

/** How supervision reads on the timeline. */
export const supervisionSentences: Sentences<typeof supervisionEvents> = {
  'supervision.reviewed/1': (event) => ({
    head:
      event.view === 'differs' ? 'Supervisor’s review: a differing view' : 'Supervisor’s review',
    rest: `by ${event.reviewer.rankOrGrade} ${event.reviewer.name}: ${event.findings}`,
    ...(event.view === 'differs' ? { tone: 'attention' as const } : {}),
  }),
  'supervision.answered/1': (event) => ({
    head: 'Supervisor’s review answered',
    rest: event.answer,
  }),
};
