import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { interviewEvents } from './events.ts';

/** How interviews read on the timeline. */
export const interviewSentences: Sentences<typeof interviewEvents> = {
  'interview.recorded/1': (event) => ({
    head: event.interviewType === 'formal' ? 'Interview held' : 'Circumstances clarified',
    rest: `by ${event.interviewer.name} on ${formatPlain(event.startedOn)}, ${event.startTime} to ${event.endTime}`,
  }),
  'interview.corrected/1': (event) => ({
    head: 'Interview record corrected',
    rest: event.reason,
    tone: 'attention',
  }),
};
