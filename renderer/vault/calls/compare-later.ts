import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { FoundFrames } from '../ingest/read-replica.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { isStoreBehind } from './follow-in-store.ts';
import { followWitness } from './follow-witness.ts';
import { withRefolded } from './standing-changed.ts';
import { recordTakenIn } from './record-taken-in.ts';
import { showStreams } from './show-streams.ts';
import { takeInAll } from './take-in-all.ts';

/** Frames met at unlock whose numbers were held already: the same again, as a rule. Nobody waits for that to be made sure of. */
const toCompare = new WeakMap<Opened, ReadonlyMap<DeviceId, FoundFrames>>();

/** Keeps what was read at unlock until it is compared. */
export const compareLater = (opened: Opened, frames: ReadonlyMap<DeviceId, FoundFrames>): void =>
  void toCompare.set(opened, frames);

/** Compares it: a frame that differs from the one held under its number is the other branch of a fork. */
export const compareHeld = (room: Room, opened: Opened): Promise<void> =>
  opened.queue.run(async () => {
    const frames = toCompare.get(opened);
    await opened.following.run(() => Promise.resolve());
    // Kept until they are compared: where the disk does not answer, it is tried again.
    const takings =
      frames && !isStoreBehind(opened) ? await takeInAll(opened, frames, 'compare') : [];
    toCompare.delete(opened);
    if (takings.length === 0) return;
    const recorded = await recordTakenIn(room, opened, takings);
    await followWitness(room, opened, takings);
    showStreams(room, opened, await withRefolded(opened, recorded));
  });
