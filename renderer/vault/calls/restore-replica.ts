import { encodeRecord } from '../../../shared/formats/journal.ts';
import { concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { ReplicaReading } from '../ingest/read-replica.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { frameRowId, type ReplicaFiles, type StoreMark } from '../store/vault-store.ts';

const framesAtOnce = 500;

/** What the store held when the vault was last open, and the files that were there. */
type Before = { readonly mark: StoreMark; readonly files: ReplicaFiles };

/** Writes frames that the store holds and the replica has lost back into the journal. Frames in either place are equal (design 5). */
export async function restoreReplica(
  room: Room,
  opened: Opened,
  before: Before,
  reading: ReplicaReading,
): Promise<void> {
  if (before.mark.frames === 0 || !filesAreMissing(before, reading)) return;
  const own = opened.device.device;
  const ends = new Map<DeviceId, number>([[own, before.mark.frames]]);
  // A colleague's frames are as good here as on their own disk, and the share may have lost them too.
  for (const [device, { next }] of Object.entries(before.mark.chains ?? {}))
    if (device !== own) ends.set(device as DeviceId, next);
  let restored = 0;
  for (const [device, end] of ends) {
    const found = reading.frames.get(device) ?? new Map<number, unknown>();
    restored += await writeBack(room, opened, device, (number) => found.has(number), end);
  }
  if (restored > 0) opened.troubles.push({ kind: 'replica-restored', count: restored });
}

/** Writes the frames of one device that the replica does not show. Answers how many. */
async function writeBack(
  room: Room,
  opened: Opened,
  device: DeviceId,
  isThere: (number: number) => boolean,
  end: number,
): Promise<number> {
  let restored = 0;
  for (let from = 0; from < end; from += framesAtOnce) {
    const numbers = Array.from(
      { length: Math.min(framesAtOnce, end - from) },
      (_, offset) => from + offset,
    );
    const lacking = numbers.filter((number) => !isThere(number));
    const rows = await opened.store.loadFramesFrom(
      lacking.map((number) => frameRowId(device, number)),
    );
    const records: Bytes[] = [];
    rows.forEach((row, index) => {
      const number = lacking[index];
      if (row && number !== undefined)
        records.push(encodeRecord({ id: device, number, bytes: row.box }));
    });
    if (records.length === 0) continue;
    const appended = await room.ports.shell.ask('replica.append', {
      vaultId: opened.vaultId,
      records: concatBytes(records),
    });
    if (!appended.ok) break;
    restored += records.length;
  }
  return restored;
}

/** A journal that was closed since has a new name and the same size; anything else that is gone is gone. */
function filesAreMissing(before: Before, reading: ReplicaReading): boolean {
  const fresh = Object.entries(reading.files).filter(([name]) => before.files[name] === undefined);
  return Object.entries(before.files).some(([name, sizeBytes]) => {
    if (reading.files[name] !== undefined) return false;
    const closedAs = name.endsWith('.jnl') ? fresh.findIndex(([, size]) => size >= sizeBytes) : -1;
    if (closedAs < 0) return true;
    fresh.splice(closedAs, 1);
    return false;
  });
}
