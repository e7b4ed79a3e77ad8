import type { Sentences } from '../noun.ts';
import type { inquiryEvents } from './events.ts';

/** How an inquiry reads on the timeline of one subject. */
export const inquirySentences: Sentences<typeof inquiryEvents> = {
  'inquiry.joined/1': (event) => ({
    head: `Part of the inquiry ${event.name}`,
    rest: event.reason,
  }),
  'inquiry.left/1': (event) => ({
    head: 'No longer part of the inquiry',
    rest: event.reason,
    tone: 'attention',
  }),
};
