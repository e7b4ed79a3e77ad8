import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Room } from '../room.ts';
import { isDiskFailure } from '../store/database.ts';

/** What a thrown cause is told as. It is a bug and says nothing of the case, but where a full disk took the browser's database away: the world
 *  says no then, at the next unlock the journal is read without it. */
export function toldOfThrown({ ports }: Pick<Room, 'ports'>, cause: unknown): VaultError {
  if (isDiskFailure(cause)) return { fault: { kind: 'disk/not-read' } };
  ports.note(cause);
  return { fault: { kind: 'bug' } };
}
