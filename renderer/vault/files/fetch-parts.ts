import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Room } from '../room.ts';

/** So many parts at a time: what came is kept, and a cancel is heard in between. */
const atOnce = 2;

/** Brings the parts of a file that are not on this disk from the share. Faults: file/not-here, cancelled, disk/*. */
export async function fetchParts(
  room: Room,
  { vaultId }: Opened,
  names: readonly string[],
  told: {
    readonly progress?: (doneParts: number, parts: number) => void;
    readonly cancel?: AbortSignal;
  } = {},
): Promise<Result<undefined, VaultError>> {
  const { shell } = room.ports;
  const listed = await shell.ask('part.list', { vaultId, names: [...names] });
  if (!listed.ok) return shellFault(listed.error);
  const { missing } = listed.value;
  for (let at = 0; at < missing.length; at += atOnce) {
    if (told.cancel?.aborted === true) return fault('cancelled');
    told.progress?.(at, missing.length);
    const some = missing.slice(at, at + atOnce);
    const fetched = await shell.ask('part.fetch', { vaultId, names: some });
    // A share that is away is one that does not give it, now.
    if (!fetched.ok && fetched.error.kind.startsWith('share/')) return fault('file/not-here');
    if (!fetched.ok) return shellFault(fetched.error);
    if (fetched.value.missing.length > 0) return fault('file/not-here');
  }
  return ok(undefined);
}
