import type { ShellClient } from '../../../shared/contract/shell-client.ts';
import type { VaultId } from '../../../shared/kit/ids.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { ingestArrived } from './ingest-arrived.ts';
import { readToItsEnd } from './read-first.ts';

/** @file The first meeting with the share, before anything is recorded. A profile that was put back to an earlier day as a whole shows
 *  nothing of it: only the share holds the acts it lost, and an act recorded before they came would take a number of theirs. Decision 0046. */

/** A share that answers nothing for so long is not waited for: two acts of one number are both kept, and named. */
const silentMs = 5_000;
/** One that answers, but slowly, is waited for by whoever saves up to half a minute, and up to ten minutes by what nobody waits for. */
const asksBeforeASave = 6;
const asksBeforeALook = 120;

/** Whether there is nothing to wait for: no share, a share that is away, or a round that is over. */
export const hasMet = async (shell: ShellClient, vaultId: VaultId): Promise<boolean> =>
  (await met(shell, vaultId, 0)) === 'met';

/** Waits behind the desk for what this disk may have lost; what is recorded meanwhile waits with it. */
export function beginMeeting(room: Room, opened: Opened): void {
  const waiting = { isSaveWaiting: false };
  const over = meet(room, opened, waiting)
    .catch(room.ports.note)
    .finally(() => (opened.meeting = undefined));
  opened.meeting = Object.assign(waiting, { over });
}

async function meet(
  room: Room,
  opened: Opened,
  waiting: Pick<Meeting, 'isSaveWaiting'>,
): Promise<void> {
  for (let asks = 1; ; asks++) {
    const answer = await met(room.ports.shell, opened.vaultId, silentMs);
    if (answer === 'met') break;
    const most = waiting.isSaveWaiting ? asksBeforeASave : asksBeforeALook;
    if (answer === 'silent' || asks >= most) return;
  }
  if ((await readToItsEnd(room)) === opened) await ingestArrived(room, opened);
}

async function met(
  shell: ShellClient,
  vaultId: VaultId,
  waitMs: number,
): Promise<'met' | 'slow' | 'silent'> {
  const answer = await shell.ask('share.met', { vaultId, waitMs });
  if (!answer.ok || answer.value.met) return 'met';
  return answer.value.isAnswering ? 'slow' : 'silent';
}
