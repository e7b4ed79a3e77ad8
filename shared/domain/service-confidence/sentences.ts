import type { Sentences } from '../noun.ts';
import type { serviceConfidenceEvents } from './events.ts';

/** What a review of a change of role comes to, in words. */
export const confidenceReviewWords = {
  continue: 'It goes on',
  'other-role': 'Another role',
  end: 'It ends',
} as const;

/** How service confidence reads on the timeline. */
export const serviceConfidenceSentences: Sentences<typeof serviceConfidenceEvents> = {
  'service-confidence.invoked/1': ({ decidedBy, newRole }) => ({
    head: 'Service confidence invoked',
    rest: `by ${decidedBy.rankOrGrade} ${decidedBy.name}: the member changes to ${newRole}`,
    tone: 'attention',
  }),
  'service-confidence.reviewed/1': ({ decidedBy, result }) => ({
    head: 'Change of role reviewed',
    rest: `by ${decidedBy.rankOrGrade} ${decidedBy.name}: ${confidenceReviewWords[result].toLowerCase()}`,
  }),
};
