import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { taskEvents } from './events.ts';

/** How tasks read on the timeline. */
export const taskSentences: Sentences<typeof taskEvents> = {
  'task.set/1': (event) => ({
    head: 'Task set',
    rest: `for ${event.owner.name}, by ${formatPlain(event.dueOn)}: ${event.what}`,
  }),
  'task.given-on/1': (event) => ({
    head: 'Task changed',
    rest: `now ${event.owner.name}, by ${formatPlain(event.dueOn)}: ${event.reason}`,
  }),
  'task.done/1': (event) => ({ head: 'Task done', rest: event.result }),
  'task.cancelled/1': (event) => ({ head: 'Task cancelled', rest: event.reason }),
};
