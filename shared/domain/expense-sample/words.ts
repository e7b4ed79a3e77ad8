import type { z } from 'zod';
import type { sampleFinding } from './events.ts';

/** The words for what was found. */
export const findingWords: Readonly<Record<z.infer<typeof sampleFinding>, string>> = {
  'in-order': 'In order',
  'no-receipt': 'No receipt',
  asked: 'Asked about',
  'of-concern': 'Of concern',
};
