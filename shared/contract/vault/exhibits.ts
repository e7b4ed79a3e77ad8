import { z } from 'zod';
import { lookPurpose } from '../../domain/case/events.ts';
import { caseId, itemId } from '../../kit/ids.ts';

/** @file What the page asks about exhibits besides recording them: labels and the chain of custody on paper. */

/** The requests about exhibits on paper. */
export const exhibitCalls = {
  /** Saves labels, or the chain of custody, of these exhibits through the writer. Recorded in the case before it is written. */
  saveExhibitPaper: z.strictObject({
    caseId,
    what: z.enum(['labels', 'custody']),
    exhibitIds: z.array(itemId).min(1).max(1000),
    purpose: lookPurpose,
    token: z.string(),
  }),
} as const;

/** What they answer. */
export type ExhibitAnswers = { saveExhibitPaper: { pages: number } };
