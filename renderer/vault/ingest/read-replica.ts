import type { Trouble } from '../../../shared/contract/vault/workstation.ts';
import { bridgeLimits } from '../../../shared/contract/limits.ts';
import type { ShellClient } from '../../../shared/contract/shell-client.ts';
import { readFrames } from '../../../shared/formats/journal.ts';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId, VaultId } from '../../../shared/kit/ids.ts';

/** @file Reads the replica's files that the store has not followed yet. What is damaged is named; the rest is read on. */

/** A frame as found, and in which file. */
export type FoundFrame = { readonly bytes: Bytes; readonly file: string };
/** Frames found, by number, for one device; several copies of a number are kept to be told apart by their hash. */
export type FoundFrames = Map<number, FoundFrame[]>;
/** What reading the replica gave. */
export type ReplicaReading = {
  readonly frames: ReadonlyMap<DeviceId, FoundFrames>;
  /** Every file that is there, with its size. */
  readonly files: Readonly<Record<string, number>>;
  /** Files with frames of devices that the charter does not name (yet): to be read again when it does. */
  readonly strangers: ReadonlySet<string>;
  readonly troubles: Trouble[];
};

/** The replica's files; none where they cannot be listed. */
export type ReplicaListing = readonly { readonly name: string; readonly sizeBytes: number }[];

/** Lists the replica. Absence is not information: nothing is concluded from it here. */
export async function listReplica(shell: ShellClient, vaultId: VaultId): Promise<ReplicaListing> {
  const listed = await shell.ask('replica.list', { vaultId });
  return listed.ok ? listed.value : [];
}

/** Reads every replica file that is new or has grown since `known`; frames of devices that `isKnown` are kept. */
export async function readReplica(
  shell: ShellClient,
  vaultId: VaultId,
  isKnown: (device: DeviceId) => boolean,
  listed: ReplicaListing,
  known: Readonly<Record<string, number>>,
): Promise<ReplicaReading> {
  const found: Found = { frames: new Map(), strangers: new Set(), troubles: [] };
  for (const file of listed) {
    if (known[file.name] === file.sizeBytes) continue;
    const bytes = await readWhole(shell, vaultId, file.name, file.sizeBytes);
    if (bytes) sortFrames(found, isKnown, file.name, bytes);
    else found.troubles.push({ kind: 'frame-damaged', where: file.name });
  }
  const files = Object.fromEntries(listed.map(({ name, sizeBytes }) => [name, sizeBytes]));
  return { ...found, files };
}

type Found = {
  readonly frames: Map<DeviceId, FoundFrames>;
  readonly strangers: Set<string>;
  readonly troubles: Trouble[];
};

function sortFrames(
  found: Found,
  isKnown: (device: DeviceId) => boolean,
  name: string,
  bytes: Bytes,
): void {
  const read = readFrames(bytes);
  for (const record of read.records) {
    const device = record.id as DeviceId;
    if (!isKnown(device)) {
      found.strangers.add(name);
      continue;
    }
    const ofDevice: FoundFrames = found.frames.get(device) ?? new Map<number, FoundFrame[]>();
    found.frames.set(device, ofDevice);
    const frame = { bytes: copyBytes(record.bytes), file: name };
    const copies = ofDevice.get(record.number);
    if (copies) copies.push(frame);
    else ofDevice.set(record.number, [frame]);
  }
  for (const damage of read.damaged)
    found.troubles.push({
      kind: 'frame-damaged',
      where: damage.number === undefined ? name : `record ${String(damage.number)}`,
    });
  if (read.tornAt !== undefined) found.troubles.push({ kind: 'journal-torn', where: name });
  if (read.header === 'too-new') found.troubles.push({ kind: 'record-too-new', where: name });
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
