import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { text, textLimits } from '../../kit/text.ts';
import { hitRef } from '../check-hit/hit-ref.ts';
import { registerName } from '../register-names.ts';
import { checkName } from './check-name.ts';
import { checkSettings } from './settings.ts';

/** @file The room of checks: each run with what it covered, also where it found nothing, and the schedule. A run says nothing of cases, not even how
 *  many there are (decisions 0047, 0056). */

const count = z.number().int().min(0).max(1_000_000_000);

/** So many hits of a run are recorded with it, the strongest first. */
export const mostRecordedHits = 500;

/** What one check looked at: of so many entries it could compare so many. An entry without a name or a day cannot be. */
export const covered = z.strictObject({
  register: registerName,
  checked: count,
  of: count,
});

export const checkEvents = {
  'check.ran/1': z.strictObject({
    type: z.literal('check.ran/1'),
    runId: itemId,
    /** False where somebody stopped it: `checks` has those that were done by then. */
    completed: z.boolean(),
    settings: checkSettings,
    checks: z
      .array(
        z.strictObject({
          check: checkName,
          coverage: z.array(covered).max(10),
          /** Between registers; absent of a check whose hits name a case. */
          found: z.strictObject({ strong: count, possible: count }).optional(),
        }),
      )
      .max(20),
    /** Hits between registers, as they were found. */
    hits: z.array(hitRef).max(mostRecordedHits),
    hitsLeftOut: count,
  }),
  'check.settings-set/1': z.strictObject({
    type: z.literal('check.settings-set/1'),
    settings: checkSettings,
    reason: text(textLimits.paragraph),
  }),
  /** The evidence of a run was saved outside: a disclosure. `withHits`: also each hit between registers, with whom it names. */
  'check.evidence-saved/1': z.strictObject({
    type: z.literal('check.evidence-saved/1'),
    runId: itemId,
    as: z.enum(['paper', 'table']),
    withHits: z.boolean(),
  }),
  /** A decision on a hit between two cases: sealed under the keys of both, so that it says nothing to whoever does not read both. */
  'check.sealed/1': z.strictObject({
    type: z.literal('check.sealed/1'),
    /** By which who reads both cases finds it; made of both keys and of nothing else that could be guessed. */
    tag: itemId,
    sealed: z.string().max(64 * 1024),
  }),
} as const;
