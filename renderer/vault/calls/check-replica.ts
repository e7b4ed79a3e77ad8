import { encodeRecord, readFrames } from '../../../shared/formats/journal.ts';
import { bytesToHex, concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import { readWhole, type ReplicaListing } from '../ingest/read-replica.ts';
import { emptyChain, isInHole } from '../ledger/chain-state.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import { frameRowId } from '../store/vault-store.ts';
import { eachFrameIn } from './frames-in-files.ts';
import { lackingFrom, restoreLacking } from './restore-replica.ts';

/** Reads every segment once after unlock, quietly: a byte that changed on the disk is named, and written again from the store. So is what
 *  the store holds and no file shows: a journal may have been put back to an earlier day without it. */
export async function checkReplica(room: Room, opened: Opened): Promise<void> {
  // Before the list: what is saved meanwhile is in a file that is not in it.
  const lacking = lackingFrom(opened, opened.mark);
  const listed = await room.ports.shell.ask('replica.list', { vaultId: opened.vaultId });
  if (!listed.ok) return;
  const suspects: string[] = [];
  for (const file of listed.value) {
    const bytes = await readWhole(room.ports.shell, opened.vaultId, file.name, file.sizeBytes);
    if (!bytes || (file.name.endsWith('.seg') && `${bytesToHex(sha256(bytes))}.seg` !== file.name))
      suspects.push(file.name);
    else for (const record of readFrames(bytes).records) lacking.see(record);
  }
  if (suspects.length === 0) {
    await restoreLacking(room, opened, lacking);
    return;
  }
  const sound = listed.value.filter(({ name }) => !suspects.includes(name));
  const repaired = await writeAgain(room, opened, await shownBy(room, opened, sound));
  for (const where of suspects) {
    // Every frame of it stands elsewhere now: it need not be found, named and copied again.
    if (repaired) await setAside(room, opened, where);
    opened.troubles.push({ kind: repaired ? 'frame-repaired' : 'frame-damaged', where });
  }
  room.tell({ changed: ['health'] });
}

async function setAside(room: Room, opened: Opened, name: string): Promise<void> {
  const answer = await room.ports.shell.ask('replica.set-aside', { vaultId: opened.vaultId, name });
  if (!answer.ok || !answer.value.moved) return;
  // The next start must not take it for a file that somebody removed.
  await opened.following.run(async () => {
    const { [name]: _gone, ...files } = (await opened.store.loadMarks()).files;
    opened.filesRead[name] = -1;
    await opened.store.saveActs([], [], undefined, files);
  });
}

/** The frames that these files show, by the names of their rows. */
async function shownBy(
  room: Room,
  opened: Opened,
  files: ReplicaListing,
): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  await eachFrameIn(room, opened, files, ({ id, number }) => shown.add(frameRowId(id, number)));
  return shown;
}

/** Frames that no file shows any more, from the store into the journal. True when none is missing afterwards. */
async function writeAgain(
  room: Room,
  opened: Opened,
  present: ReadonlySet<string>,
): Promise<boolean> {
  const own = opened.device.device;
  const ends = new Map([...opened.chains].map(([device, { tip }]) => [device, tip.nextNumber]));
  ends.set(own, opened.mark.frames);
  let isWhole = true;
  for (const [device, end] of ends) {
    const missing = Array.from({ length: end }, (_, number) => number).filter(
      (number) => !present.has(frameRowId(device, number)) && !isLost(opened, device, number),
    );
    if (missing.length > 0) isWhole = (await appendRows(room, opened, device, missing)) && isWhole;
  }
  return isWhole;
}

const isLost = ({ chains }: Opened, device: DeviceId, number: number): boolean =>
  isInHole(chains.get(device) ?? emptyChain, number);

async function appendRows(
  room: Room,
  opened: Opened,
  device: DeviceId,
  missing: readonly number[],
): Promise<boolean> {
  const rows = await opened.store.loadFramesFrom(
    missing.map((number) => frameRowId(device, number)),
  );
  const records: Bytes[] = [];
  rows.forEach((row, index) => {
    const number = missing[index];
    if (row && number !== undefined)
      records.push(encodeRecord({ id: device, number, bytes: copyBytes(row.box) }));
  });
  if (records.length === 0) return false;
  const appended = await room.ports.shell.ask('replica.append', {
    vaultId: opened.vaultId,
    records: concatBytes(records),
  });
  return appended.ok && records.length === missing.length;
}
