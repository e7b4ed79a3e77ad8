import type { Trouble } from '../../../shared/contract/vault.ts';
import { bridgeLimits } from '../../../shared/contract/bridge.ts';
import type { ShellClient } from '../../../shared/contract/shell-client.ts';
import { readFrames } from '../../../shared/formats/journal.ts';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId, VaultId } from '../../../shared/kit/ids.ts';

/** @file Reads the replica's files that the store has not followed yet. What is damaged is named; the rest is read on. */

/** Frames found, by number, for one device; several copies of a number are kept to be told apart by their hash. */
export type FoundFrames = Map<number, Bytes[]>;
/** What reading the replica gave. */
export type ReplicaReading = {
  readonly frames: FoundFrames;
  readonly files: Record<string, number>;
  readonly troubles: Trouble[];
};

/** The replica's files; none where they cannot be listed. */
export type ReplicaListing = readonly { readonly name: string; readonly sizeBytes: number }[];

/** Lists the replica. Absence is not information: nothing is concluded from it here. */
export async function listReplica(shell: ShellClient, vaultId: VaultId): Promise<ReplicaListing> {
  const listed = await shell.ask('replica.list', { vaultId });
  return listed.ok ? listed.value : [];
}

/** Reads every replica file that is new or has grown since `known`. */
export async function readReplica(
  shell: ShellClient,
  vaultId: VaultId,
  device: DeviceId,
  listed: ReplicaListing,
  known: Readonly<Record<string, number>>,
): Promise<ReplicaReading> {
  const reading: ReplicaReading = { frames: new Map(), files: {}, troubles: [] };
  for (const file of listed) {
    reading.files[file.name] = file.sizeBytes;
    if (known[file.name] === file.sizeBytes) continue;
    const bytes = await readWhole(shell, vaultId, file.name, file.sizeBytes);
    if (bytes) sortFrames(reading, device, file.name, bytes);
    else reading.troubles.push({ kind: 'frame-damaged', where: file.name });
  }
  return reading;
}

function sortFrames(reading: ReplicaReading, device: DeviceId, name: string, bytes: Bytes): void {
  const read = readFrames(bytes);
  for (const record of read.records) {
    if (record.id !== device) continue;
    const copies = reading.frames.get(record.number);
    if (copies) copies.push(copyBytes(record.bytes));
    else reading.frames.set(record.number, [copyBytes(record.bytes)]);
  }
  for (const damage of read.damaged)
    reading.troubles.push({
      kind: 'frame-damaged',
      where: damage.number === undefined ? name : `frame ${String(damage.number)}`,
    });
  if (read.tornAt !== undefined) reading.troubles.push({ kind: 'journal-torn', where: name });
  if (read.header === 'too-new') reading.troubles.push({ kind: 'record-too-new', where: name });
}

/** Reads a replica file in parts; undefined when a part cannot be read. */
export async function readWhole(
  shell: ShellClient,
  vaultId: VaultId,
  name: string,
  sizeBytes: number,
): Promise<Bytes | undefined> {
  const parts: Bytes[] = [];
  for (let fromBytes = 0; fromBytes < sizeBytes; fromBytes += bridgeLimits.readBytes) {
    const part = await shell.ask('replica.read', {
      vaultId,
      name,
      fromBytes,
      sizeBytes: Math.min(bridgeLimits.readBytes, sizeBytes - fromBytes),
    });
    if (!part.ok) return undefined;
    parts.push(copyBytes(part.value));
  }
  return concatBytes(parts);
}
