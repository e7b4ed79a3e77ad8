import { listReplica, readReplica, type ReplicaReading } from '../ingest/read-replica.ts';
import type { DeviceTaking } from '../ingest/take-in.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import type { ReplicaFiles } from '../store/vault-store.ts';
import { followWitness } from './follow-witness.ts';
import { isStoreBehind } from './follow-in-store.ts';
import { recordTakenIn } from './record-taken-in.ts';
import { noteTrouble } from './troubles.ts';
import { showStreams } from './show-streams.ts';
import { withRefolded } from './standing-changed.ts';
import { takeInAll } from './take-in-all.ts';

/** Takes in what came into the replica since: frames of every device of the unit; what opens is folded, listed, found and told.
 *  Call it after `arrived`, and after the charter changed: it also folds anew what a new cut-off puts aside. */
export const ingestArrived = (room: Room, opened: Opened): Promise<void> =>
  opened.queue.run(async () => {
    // The store must hold every own act before frames are compared with it.
    await opened.following.run(() => Promise.resolve());
    if (isStoreBehind(opened)) return;
    const isKnown = (device: string): boolean =>
      opened.membership.signPublicOf(device) !== undefined;
    const listed = await listReplica(room.ports.shell, opened.vaultId);
    const reading = await readReplica(
      room.ports.shell,
      opened.vaultId,
      isKnown,
      listed,
      opened.filesRead,
    );
    const takings = await takeInAll(opened, reading.frames, 'compare');
    noteFiles(opened, reading, takings);
    noteTroubles(opened, reading, takings);
    const recorded =
      reading.frames.size > 0
        ? await recordTakenIn(room, opened, takings, settledFiles(opened, reading, takings))
        : new Map<string, never>();
    await followWitness(room, opened, takings);
    showStreams(room, opened, await withRefolded(opened, recorded));
  });

/** Files that need not be read again at the next start: nothing in them waits. */
export function settledFiles(
  opened: Opened,
  { files, strangers }: ReplicaReading,
  takings: readonly Pick<DeviceTaking, 'unopened'>[],
): ReplicaFiles {
  const open = new Set([...strangers, ...takings.flatMap(({ unopened }) => unopened)]);
  for (const { waiting } of opened.chains.values()) for (const { file } of waiting) open.add(file);
  return Object.fromEntries(
    Object.entries(files).filter(
      ([name, sizeBytes]) => !open.has(name) && opened.filesRead[name] === sizeBytes,
    ),
  );
}

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
  const own = takings.find(({ device }) => device === opened.device.device);
  const beside = new Set(own?.chain.branches.map(({ hash }) => hash));
  const returned = own?.accepted.filter(({ hash }) => !beside.has(hash)).length ?? 0;
  if (returned > 0) opened.troubles.push({ kind: 'tail-returned', count: returned });
  const troubles = [...reading.troubles, ...takings.flatMap((taking) => taking.troubles)];
  for (const trouble of troubles) noteTrouble(opened, trouble);
}
