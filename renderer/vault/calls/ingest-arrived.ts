import { listReplica, readReplica, type ReplicaReading } from '../ingest/read-replica.ts';
import { ordinarySteps, slicesOfAll } from '../ingest/slices.ts';
import { letOthers } from '../let-others.ts';
import type { DeviceTaking } from '../ingest/take-in.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import type { ReplicaFiles } from '../store/vault-store.ts';
import { followWitness } from './follow-witness.ts';
import { isStoreBehind } from './follow-in-store.ts';
import { recordTakenIn } from './record-taken-in.ts';
import { noteTrouble, troublesIn } from './troubles.ts';
import { showStreams } from './show-streams.ts';
import { withRefolded } from './standing-changed.ts';
import { takeInAll } from './take-in-all.ts';
import { filesToCompare } from './to-compare.ts';

/** Takes in what came into the replica since: frames of every device of the unit; what opens is folded, listed, found and told.
 *  Call it after `arrived`, and after the charter changed: it also folds anew what a new cut-off puts aside. */
export async function ingestArrived(room: Room, opened: Opened): Promise<void> {
  const { steps = ordinarySteps } = room.ports;
  const reading = await opened.queue.run(() => readArrived(room, opened));
  const takings: DeviceTaking[] = [];
  for (const frames of slicesOfAll(reading.frames, steps.arrived)) {
    const taken = await opened.queue.run(() => takeSlice(room, opened, frames));
    if (!taken) return;
    takings.push(...taken);
    if (frames !== reading.frames) await letOthers();
  }
  await opened.queue.run(async () => {
    if (isStoreBehind(opened)) return;
    noteFiles(opened, reading, takings);
    noteTroubles(opened, reading, takings);
    const files = settledFiles(opened, reading, takings);
    if (reading.frames.size > 0) await opened.store.saveActs([], [], undefined, files);
    await followWitness(room, opened, takings);
    showStreams(room, opened, await withRefolded(opened, new Map()));
  });
}

async function readArrived(room: Room, opened: Opened): Promise<ReplicaReading> {
  const { shell } = room.ports;
  const isKnown = (device: string): boolean => opened.membership.signPublicOf(device) !== undefined;
  const listed = await listReplica(shell, opened.vaultId);
  return readReplica(shell, opened.vaultId, isKnown, listed, opened.filesRead);
}

/** Undefined where the store lags behind: the next start takes it in. */
async function takeSlice(
  room: Room,
  opened: Opened,
  frames: ReplicaReading['frames'],
): Promise<readonly DeviceTaking[] | undefined> {
  // The store must hold every own act before frames are compared with it.
  await opened.following.run(() => Promise.resolve());
  if (isStoreBehind(opened)) return undefined;
  const takings = await takeInAll(opened, frames, 'compare');
  if (takings.length > 0) showStreams(room, opened, await recordTakenIn(room, opened, takings));
  return takings;
}

/** Files that need not be read again at the next start, with their sizes. Of one with something that waits, or that is still to be compared,
 *  it is known that it was there, and no size. */
export function settledFiles(
  opened: Opened,
  { files, strangers }: Pick<ReplicaReading, 'files' | 'strangers'>,
  takings: readonly Pick<DeviceTaking, 'unopened'>[],
): ReplicaFiles {
  const open = new Set([...strangers, ...takings.flatMap(({ unopened }) => unopened)]);
  const again = filesToCompare(opened);
  for (const { waiting } of opened.chains.values()) for (const { file } of waiting) again.add(file);
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name, sizeBytes]) => !open.has(name) && opened.filesRead[name] === sizeBytes)
      .map(([name, sizeBytes]) => [name, again.has(name) ? -1 : sizeBytes]),
  );
}

/** True where nothing was settled that was not before. */
export const areSame = (files: ReplicaFiles, before: ReplicaFiles): boolean =>
  Object.keys(files).length === Object.keys(before).length &&
  Object.entries(files).every(([name, sizeBytes]) => before[name] === sizeBytes);

/** While the vault is open a file is read once, but for those with something that a later charter or unit key opens. */
export function noteFiles(
  opened: Opened,
  { files, strangers }: ReplicaReading,
  takings: readonly Pick<DeviceTaking, 'unopened'>[],
): void {
  const again = new Set([...strangers, ...takings.flatMap(({ unopened }) => unopened)]);
  for (const [name, sizeBytes] of Object.entries(files))
    if (!again.has(name)) opened.filesRead[name] = sizeBytes;
}

/** Tells what the frames themselves show. Own frames that this disk lost come back by the share. */
function noteTroubles(
  opened: Opened,
  reading: ReplicaReading,
  takings: readonly DeviceTaking[],
): void {
  const own = takings.filter(({ device }) => device === opened.device.device);
  const beside = new Set(own.at(-1)?.chain.branches.map(({ hash }) => hash));
  const came = own.flatMap(({ accepted }) => accepted);
  const returned = came.filter(({ hash }) => !beside.has(hash)).length;
  if (returned > 0) opened.troubles.push({ kind: 'tail-returned', count: returned });
  const troubles = [
    ...reading.troubles,
    ...takings.flatMap((taking) => troublesIn(opened, taking)),
  ];
  for (const trouble of troubles) noteTrouble(opened, trouble);
}
