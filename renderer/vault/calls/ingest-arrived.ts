import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';

/** Takes in what came into the replica since: frames of every device of the unit; what opens is folded, listed, found and told.
 *  Call it after `arrived`, and after the charter names a new device. */
export const ingestArrived = (_room: Room, _opened: Opened): Promise<void> => Promise.resolve();
