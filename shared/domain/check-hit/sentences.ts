import { checkWords } from '../check/words.ts';
import type { Sentences } from '../noun.ts';
import type { checkHitEvents } from './events.ts';
import { hitStandingWords } from './standing.ts';

/** How decisions on hits read. */
export const checkHitSentences: Sentences<typeof checkHitEvents> = {
  'check-hit.decided/1': ({ hit, decision, reason }) => ({
    head: `Cross-check hit ${hitStandingWords[decision].toLowerCase()}`,
    rest: `${checkWords[hit.check].name}: ${reason}`,
    tone: decision === 'confirmed' ? 'attention' : 'normal',
  }),
  'check-hit.reopened/1': ({ reason }) => ({ head: 'Cross-check hit opened again', rest: reason }),
};
