import type { ShellFault } from '../../../shared/contract/bridge.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';

/** Takes keys that were granted: onto the ring's two copies first, then what waited for them is read, folded, listed and told.
 *  A key that is there already changes nothing. Faults: disk/*. */
export async function takeKeys(
  _room: Room,
  opened: Opened,
  records: readonly RingRecord[],
): Promise<Result<undefined, ShellFault>> {
  const kept = await opened.ring.keep(records);
  if (!kept.ok) return kept;
  for (const record of records) opened.keys.add(record);
  return ok(undefined);
}
