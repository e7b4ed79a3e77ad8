import type { Sentences } from '../noun.ts';
import type { vettingEvents } from './events.ts';

const outcomes = {
  'no-change': 'no change',
  conditions: 'conditions',
  'level-reduced': 'level reduced',
  'withdrawal-assessment-started': 'an assessment for withdrawal begins',
  withdrawn: 'withdrawn',
  other: 'other',
} as const;

/** How the exchange with the vetting department reads on the timeline. */
export const vettingSentences: Sentences<typeof vettingEvents> = {
  'vetting-level.obtained/1': (event) => ({
    head: 'Vetting level obtained',
    rest: `${event.levels.join(', ')}, from ${event.obtainedFrom}`,
  }),
  'vetting.notified/1': (event) => ({ head: 'Vetting notified', rest: `by ${event.notifiedBy}` }),
  'vetting.review-recorded/1': (event) => ({
    head: 'Vetting reviewed the risk',
    rest: `${event.reviewedBy}: ${outcomes[event.outcome]}`,
  }),
  'vetting.declined/1': (event) => ({
    head: 'Vetting chose not to review',
    rest: `${event.declinedBy}: ${event.reason}`,
  }),
};
