import type { Sentences } from '../noun.ts';
import type { breachEvents } from './events.ts';

const speakers = {
  member: 'the member',
  'police-friend': 'the police friend',
  'member-and-police-friend': 'the member and the police friend',
} as const;

/** How breaches read on the timeline. */
export const breachSentences: Sentences<typeof breachEvents> = {
  'breach.recorded/1': (event) => ({
    head: 'Breach of a condition recorded',
    rest: `learned from ${event.learnedFrom}: ${event.what}`,
    tone: 'attention',
  }),
  'breach.account-recorded/1': (event) => ({
    head: 'Account of the breach recorded',
    rest: `from ${speakers[event.by]}`,
  }),
  'breach.not-referred/1': (event) => ({
    head: 'Breach not referred',
    rest: `decided by ${event.decidedBy.rankOrGrade} ${event.decidedBy.name}: ${event.reason}`,
  }),
};
