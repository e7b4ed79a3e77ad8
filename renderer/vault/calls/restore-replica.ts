import { encodeRecord, type FileRecord } from '../../../shared/formats/journal.ts';
import { bytesEqual, concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import { rowOfPlace, type FramePlace } from '../ingest/device-tags.ts';
import type { ReplicaReading } from '../ingest/read-replica.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { frameRowId, type ReplicaFiles, type StoreMark } from '../store/vault-store.ts';
import { eachFrameIn } from './frames-in-files.ts';

const framesAtOnce = 500;

/** What the store held when the vault was last open, and the files that were there. */
type Before = { readonly mark: StoreMark; readonly files: ReplicaFiles };

/** Writes frames that the store holds and the replica has lost back into the journal. Frames in either place are equal (design 5). */
export async function restoreReplica(
  room: Room,
  opened: Opened,
  before: Before,
  { files }: Pick<ReplicaReading, 'files'>,
): Promise<void> {
  if (before.mark.frames === 0 || !areFilesLacking(before.files, files)) return;
  const lacking = lackingFrom(opened, before.mark);
  const listed = Object.entries(files).map(([name, sizeBytes]) => ({ name, sizeBytes }));
  await eachFrameIn(room, opened, listed, lacking.see);
  await restoreLacking(room, opened, lacking);
}

/** What the files do not show of what the store holds: is told each frame that they show. */
export type Lacking = {
  readonly see: (frame: FileRecord) => void;
  readonly places: () => ReadonlyMap<DeviceId, readonly FramePlace[]>;
  /** False for one of two frames of a number whose other one alone is shown. */
  readonly isShown: (device: DeviceId, number: number, box: Uint8Array) => boolean;
};

/** Nothing shown yet. A number is enough, but where two frames have it. */
export function lackingFrom(opened: Opened, mark: StoreMark): Lacking {
  const held = placesHeld(opened, mark);
  const twice = createNumbers();
  for (const [device, places] of held)
    for (const { number, branch } of places) if (branch !== undefined) twice.add(device, number);
  const shown = createNumbers();
  const copies = new Map<string, Bytes[]>();
  const isWanted = (device: DeviceId, number: number): boolean =>
    !shown.has(device, number) || twice.has(device, number);
  return {
    see: ({ id, number, bytes }) => {
      shown.add(id, number);
      if (!twice.has(id, number)) return;
      const row = frameRowId(id, number);
      copies.set(row, [...(copies.get(row) ?? []), copyBytes(bytes)]);
    },
    places: () =>
      new Map(
        [...held].map(([device, places]) => [
          device,
          places.filter(({ number }) => isWanted(device, number)),
        ]),
      ),
    isShown: (device, number, box) =>
      (copies.get(frameRowId(device, number)) ?? []).some((bytes) => bytesEqual(bytes, box)),
  };
}

/** Numbers of devices; there are as many as acts. */
function createNumbers() {
  const byDevice = new Map<string, Set<number>>();
  return {
    has: (device: string, number: number): boolean => byDevice.get(device)?.has(number) === true,
    add: (device: string, number: number): void => {
      const numbers = byDevice.get(device) ?? new Set();
      byDevice.set(device, numbers.add(number));
    },
  };
}

/** Writes what is lacking back into the journal, where the store has it, and tells of it. */
export async function restoreLacking(room: Room, opened: Opened, lacking: Lacking): Promise<void> {
  let restored = 0;
  for (const [device, places] of lacking.places())
    restored += await writeBack(room, opened, device, places, lacking);
  if (restored === 0) return;
  opened.troubles.push({ kind: 'replica-restored', count: restored });
  room.tell({ changed: ['health'] });
}

/** Where the store may hold a frame, by device. A colleague's frames are as good here as on their own disk, and the share may have lost
 *  them too; of a fork both branches are evidence. */
function placesHeld(
  { device }: Opened,
  { frames, chains = {} }: StoreMark,
): ReadonlyMap<DeviceId, readonly FramePlace[]> {
  const upTo = (end: number): FramePlace[] =>
    Array.from({ length: end }, (_, number) => ({ number }));
  const places = new Map<DeviceId, readonly FramePlace[]>([[device.device, upTo(frames)]]);
  for (const [other, { next, branches = [] }] of Object.entries(chains))
    places.set(other as DeviceId, [
      ...upTo(other === device.device ? frames : next),
      ...branches.map(({ number, hash }) => ({ number, branch: hash.slice(0, 8) })),
    ]);
  return places;
}

/** Writes the frames of one device that the replica does not show. Answers how many. */
async function writeBack(
  room: Room,
  opened: Opened,
  device: DeviceId,
  places: readonly FramePlace[],
  { isShown }: Lacking,
): Promise<number> {
  let restored = 0;
  for (let from = 0; from < places.length; from += framesAtOnce) {
    const some = places.slice(from, from + framesAtOnce);
    const rows = await opened.store.loadFramesFrom(some.map((place) => rowOfPlace(device, place)));
    const records: Bytes[] = [];
    rows.forEach((row, index) => {
      const place = some[index];
      if (row && place && !isShown(device, place.number, row.box))
        records.push(encodeRecord({ id: device, number: place.number, bytes: row.box }));
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

/** A journal that was closed since has a new name and at least the same size. Anything else that is gone is gone, and a file that is
 *  shorter than it was has been put back to an earlier day: no file of the record ever loses a byte. */
function areFilesLacking(before: ReplicaFiles, now: ReplicaFiles): boolean {
  const fresh = Object.entries(now).filter(([name]) => before[name] === undefined);
  return Object.entries(before).some(([name, sizeBytes]) => {
    const there = now[name];
    if (there !== undefined) return there < sizeBytes;
    const closedAs = name.endsWith('.jnl') ? fresh.findIndex(([, size]) => size >= sizeBytes) : -1;
    if (closedAs < 0) return true;
    fresh.splice(closedAs, 1);
    return false;
  });
}
