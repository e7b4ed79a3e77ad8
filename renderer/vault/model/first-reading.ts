import type { StoredAct } from '../fold/stored-act.ts';

/** @file What lay in the replica when a vault was opened and is not verified yet: a workstation that joined, or one whose local store is
 *  made again. It is shown, marked, and nothing is recorded until it is verified. Decision 0036. */

/** A vault's first reading while it lasts. */
export type FirstReading = {
  phase: 'reading' | 'verifying';
  /** Acts that the phase has done, of `total`. */
  done: number;
  readonly total: number;
  /** By stream: its acts as they were found together with those verified before. Empty while they are being read. */
  readonly found: Map<string, readonly StoredAct[]>;
  /** Resolves when all of it is verified, stored and shown. */
  over: Promise<void>;
};

type Reads = { readonly reading?: FirstReading | undefined };
/** True while what is shown of a stream rests on acts that nobody has proven yet. */
export const isUnverified = ({ reading }: Reads, stream: string): boolean =>
  reading !== undefined && (reading.phase === 'reading' || reading.found.has(stream));
