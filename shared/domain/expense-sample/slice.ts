import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { sampleFinding } from './events.ts';

/** What somebody found when they looked at a payment of a sample. */
export type Looked = {
  readonly actId: ActId;
  readonly entryId: string;
  readonly finding: z.infer<typeof sampleFinding>;
  readonly note: string;
  readonly by: string;
  readonly at: Instant;
};

/** A sample that was drawn, and what was found. */
export type Sample = {
  readonly sampleId: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly of: 'all' | 'card' | 'claim';
  readonly seed: string;
  readonly outOf: number;
  readonly entryIds: readonly string[];
  readonly plan: string;
  readonly planItemId?: string | undefined;
  readonly by: string;
  readonly at: Instant;
  /** The last of an entry is how it stands; the earlier ones stay to be read. */
  readonly looked: readonly Looked[];
};

/** Samples of payments that are reviewed. */
export type ExpenseSampleSlice = { readonly samples: readonly Sample[] };

/** None was drawn. */
export const emptyExpenseSample: ExpenseSampleSlice = { samples: [] };
