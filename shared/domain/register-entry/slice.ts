import type { z } from 'zod';
import { emptyById, type ById } from '../../kit/by-id.ts';
import type { Instant } from '../../kit/instant.ts';
import type { Act, ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { imported } from './events.ts';

/** One entry of a register and what was recorded of it. */
export type Entry<Fields> = {
  readonly entryId: string;
  /** What is known of it; two that were corrected apart both stand. */
  readonly fields: Register<Fields>;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly corrections: readonly { readonly actId: ActId; readonly reason: string }[];
  readonly struckOut?: string | undefined;
  /** The import that brought it, and its line in the file. */
  readonly broughtBy?: { readonly importId: string; readonly line: number } | undefined;
};

type Whole = Omit<z.infer<ReturnType<typeof imported>>, 'type'>;

/** A file that was taken over. */
export type TakenImport = Whole & { readonly by: string; readonly at: Instant };

/** An entry as a file brought it. */
export type BroughtRow<Fields> = {
  readonly entryId: string;
  readonly line: number;
  readonly fields: Fields;
};

/** What came of an import so far: nothing of it counts before it is whole. */
export type HalfImport<Row> = {
  readonly importId: string;
  readonly parts: ReadonlyMap<number, readonly Row[]>;
  readonly by: string;
  readonly at: Instant;
  readonly whole?: { readonly told: Whole; readonly act: Act } | undefined;
};

/** What a register knows of files. */
export type Imports<Row> = {
  readonly imports: readonly TakenImport[];
  readonly halves: readonly HalfImport<Row>[];
};

/** A register of plain entries. */
export type EntrySlice<Fields> = Imports<BroughtRow<Fields>> & {
  readonly entries: ById<Entry<Fields>>;
};

/** Nothing is recorded. */
export const emptyEntries: EntrySlice<never> = { entries: emptyById, imports: [], halves: [] };
