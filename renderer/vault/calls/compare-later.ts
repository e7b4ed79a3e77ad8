import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { isStoreBehind } from './follow-in-store.ts';
import { followWitness } from './follow-witness.ts';
import { areSame, settledFiles } from './ingest-arrived.ts';
import { withRefolded } from './standing-changed.ts';
import { recordTakenIn } from './record-taken-in.ts';
import { showStreams } from './show-streams.ts';
import { takeInAll } from './take-in-all.ts';
import { compared, toCompare } from './to-compare.ts';

/** Compares what was met at unlock: a frame that differs from the one held under its number is the other branch of a fork, or waits for
 *  what leads to it. */
export const compareHeld = (room: Room, opened: Opened): Promise<void> =>
  opened.queue.run(async () => {
    const what = toCompare(opened);
    await opened.following.run(() => Promise.resolve());
    // Kept until they are compared: where the disk does not answer, it is tried again, and where the store lags behind, at the next start.
    if (!what || isStoreBehind(opened)) return;
    const takings = await takeInAll(opened, what.frames, 'compare');
    compared(opened);
    const before = (await opened.store.loadMarks()).files;
    const files = { ...before, ...settledFiles(opened, what.reading, takings) };
    if (takings.length === 0) {
      if (!areSame(files, before)) await opened.store.saveActs([], [], undefined, files);
      return;
    }
    const recorded = await recordTakenIn(room, opened, takings, files);
    await followWitness(room, opened, takings);
    showStreams(room, opened, await withRefolded(opened, recorded));
  });
