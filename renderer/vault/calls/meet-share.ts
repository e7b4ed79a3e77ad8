import type { VaultId } from '../../../shared/kit/ids.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { ingestArrived } from './ingest-arrived.ts';
import { readToItsEnd } from './read-first.ts';

/** @file The first meeting with the share, before anything is recorded. A profile that was put back to an earlier day as a whole shows
 *  nothing of it: only the share holds the acts it lost, and an act recorded before they came would take a number of theirs. Decision 0046. */

/** A server that is slower than this is not waited for: two acts of one number are both kept, and named. */
const longestMs = 5_000;

/** Whether there is nothing to wait for: no share, a share that is away, or a round that is over. */
export const hasMet = (room: Room, vaultId: VaultId): Promise<boolean> => met(room, vaultId, 0);

/** Waits behind the desk for what this disk may have lost; what is recorded meanwhile waits with it. */
export function beginMeeting(room: Room, opened: Opened): void {
  opened.meeting = meet(room, opened)
    .catch(room.ports.note)
    .finally(() => (opened.meeting = undefined));
}

async function meet(room: Room, opened: Opened): Promise<void> {
  const isHere = await met(room, opened.vaultId, longestMs);
  if (isHere && (await readToItsEnd(room)) === opened) await ingestArrived(room, opened);
}

async function met(room: Room, vaultId: VaultId, waitMs: number): Promise<boolean> {
  const answer = await room.ports.shell.ask('share.met', { vaultId, waitMs });
  return !answer.ok || answer.value.met;
}
