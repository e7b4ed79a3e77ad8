import type { Sentences } from '../noun.ts';
import type { gradingEvents } from './events.ts';
import { gradingLine } from './words.ts';

/** How a grading reads on the timeline: what is suspected to be false is not to be overlooked. */
export const gradingSentences: Sentences<typeof gradingEvents> = {
  'grading.made/1': (event) => ({
    head:
      event.evaluation === 'E' ? 'Graded: suspected to be false' : 'What was reported is graded',
    rest: gradingLine(event),
    tone: event.evaluation === 'E' ? 'attention' : 'normal',
  }),
};
