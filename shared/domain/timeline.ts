import type { ActId } from './act.ts';
import type { Instant } from '../kit/instant.ts';
import type { Sentence } from './noun.ts';

/** One act's event as the timeline tells it: when, what, by whom, and how safe it is. */
export type TimelineEntry = Sentence & {
  readonly actId: ActId;
  readonly type: string;
  readonly at: Instant;
  readonly by: string;
  readonly safety: 'saved here' | 'on the share' | 'seen by a colleague';
  /** Looking and printing: kept, but folded away unless asked for. */
  readonly isLook: boolean;
};

/** Acts that are kept by the line, each of which would hide what happened around it. */
const keptByTheLine: ReadonlySet<string> = new Set(['interview.noted/1']);

/** Draws runs of entries that belong to one piece of work together into the newest of them: an interview of two hundred lines is one
 *  line of the timeline. Newest first, as told. */
export function gathered(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const runs: { entry: TimelineEntry; count: number }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && keptByTheLine.has(entry.type) && isSameRun(last.entry, entry)) last.count += 1;
    else runs.push({ entry, count: 1 });
  }
  return runs.map(({ entry, count }) =>
    count === 1 ? entry : { ...entry, rest: 'line by line, as it went on' },
  );
}

const isSameRun = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.type === b.type && a.by === b.by;
