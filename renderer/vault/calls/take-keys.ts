import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { bytesEqual, type Bytes } from '../../../shared/kit/bytes.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import type { TakenIn } from '../ingest/take-in.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import type { PageToSave } from '../store/vault-store.ts';
import { storedActs } from './acts-of.ts';
import { showStreams } from './show-streams.ts';
import { explained, saveTaken } from './record-taken-in.ts';
import { tagsOf, tagsPage } from './take-in-all.ts';
import { ingestArrived } from './ingest-arrived.ts';

/** Takes keys that were granted: onto the ring's two copies first, then what waited for them is read, folded, listed and told.
 *  What waits for a key that is there already is read as well: a kill may have come in between. Faults: disk/*. */
export async function takeKeys(
  room: Room,
  opened: Opened,
  records: readonly RingRecord[],
): Promise<Result<undefined, ShellFault>> {
  const kept = await opened.queue.run(async () => {
    const fresh = records.filter((record) => !isHeld(opened, record));
    const written = fresh.length > 0 ? await opened.ring.keep(fresh) : ok(undefined);
    if (!written.ok) return written;
    for (const record of fresh) opened.keys.add(record);
    await opened.following.run(() => Promise.resolve());
    await readWaiting(room, opened, records);
    return ok(fresh.some(({ what }) => what === 'unit-key'));
  });
  if (!kept.ok) return kept;
  // Frames sealed under a unit key that was not held are still in their files only.
  if (kept.value) await ingestArrived(room, opened);
  return ok(undefined);
}

/** Reads what waited for keys of cases, and shows every case that reads differently now. */
async function readWaiting(
  room: Room,
  opened: Opened,
  records: readonly RingRecord[],
): Promise<void> {
  const streams = new Set(
    records.flatMap((record) => (record.what === 'case-key' ? [record.caseId] : [])),
  );
  const taken: TakenIn[] = [];
  const pages: PageToSave[] = [];
  for (const device of streams.size > 0 ? opened.chains.keys() : []) {
    const tags = await tagsOf(opened, device);
    const found = await explained(opened, device, tags, streams);
    if (found.length === 0) continue;
    taken.push(...found);
    const { counts, unknown } = tags.stored();
    const isOwn = device === opened.device.device;
    pages.push(tagsPage(device, { counts: isOwn ? {} : counts, unknown }));
  }
  const changed = new Map(
    taken.length > 0 ? await saveTaken(room, opened, taken, pages) : undefined,
  );
  for (const record of records)
    if (record.what === 'compartment-key' && !changed.has(record.caseId))
      changed.set(record.caseId, await storedActs(opened, record.caseId));
  showStreams(room, opened, changed);
}

function isHeld(opened: Opened, record: RingRecord): boolean {
  const isSame = (held: Bytes | undefined, key: Bytes): boolean =>
    held !== undefined && bytesEqual(held, key);
  switch (record.what) {
    case 'unit-key':
      return opened.keys.unitKeys.some((held) => isSame(held, record.key));
    case 'case-key':
      return opened.keys.caseKeys
        .all(record.caseId)
        .some(({ epoch, key }) => epoch === record.epoch && isSame(key, record.key));
    case 'compartment-key': {
      const slot = compartmentSlot(record.caseId, record.compartment, record.item);
      return opened.keys.compartmentKeys.all(slot).some((held) => isSame(held, record.key));
    }
    default:
      return false;
  }
}
