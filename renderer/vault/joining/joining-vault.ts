import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import type { WayIn } from '../calls/way-in.ts';
import { readRing } from '../keys/ring.ts';
import { readCopies, writeCopies } from '../keys/side-files.ts';
import { createRingFile } from '../ledger/ring-file.ts';
import { fault, shellFault, type Room } from '../room.ts';
import { deviceKeysFrom } from '../seal/device-keys.ts';
import { readEnrolment } from '../seal/enrolment.ts';
import { loadRefused } from './refused.ts';
import type { JoiningVault } from './joining-type.ts';

/** @file A vault that waits to join a unit: the keys of its device, its request, and nothing that opens anything of anybody. */

/** Takes up a vault that waits to join. Faults: keys/damaged, disk/*. */
export async function openJoining(
  room: Room,
  way: WayIn,
): Promise<Result<JoiningVault, VaultError>> {
  const { shell, entropy } = room.ports;
  const { vaultId, vaultKeySecret } = way;
  const copies = await readCopies(shell, vaultId, 'ring');
  const ring = readRing({ vaultKey: vaultKeySecret, vaultId, copies });
  const device = ring.records.find((record) => record.what === 'device');
  const kept = ring.records.findLast((record) => record.what === 'enrolment');
  const request = kept && readEnrolment(kept.request);
  if (!device || request?.ok !== true) return fault('keys/damaged');
  if (ring.lost.length === 0 && ring.copies.some(({ state }) => state !== 'whole')) {
    const repaired = await writeCopies(shell, vaultId, 'ring', ring.whole);
    if (!repaired.ok) return shellFault(repaired.error);
  }
  return ok({
    ...way,
    device: deviceKeysFrom(device.device, device.signSeedSecret, device.agreeSecret),
    ring: createRingFile({
      shell,
      entropy,
      vaultId,
      vaultKeySecret,
      nextNumber: ring.nextNumber,
      sizeBytes: ring.wholeSizeBytes,
    }),
    request: request.value,
    kitConfirmed: false,
    tried: new Map(),
    refused: await loadRefused(room, way),
  });
}

/** Puts the request where the next round with a share finds it. */
export async function putRequest(
  room: Room,
  joining: JoiningVault,
): Promise<Result<undefined, VaultError>> {
  const { vaultId, request } = joining;
  const written = await room.ports.shell.ask('parcel.write', {
    vaultId,
    kind: 'enrolments',
    bytes: request.bytes,
  });
  return written.ok ? ok(undefined) : shellFault(written.error);
}

/** The bytes of every parcel of a kind that lies here, by the hash in its name. */
export async function readParcels(
  room: Room,
  vaultId: WayIn['vaultId'],
  kind: 'grants' | 'charters' | 'enrolments',
  isWanted: (hash: string) => boolean = () => true,
): Promise<ReadonlyMap<string, Bytes>> {
  const { shell } = room.ports;
  const listed = await shell.ask('parcel.list', { vaultId, kind });
  const parcels = new Map<string, Bytes>();
  if (!listed.ok) return parcels;
  for (const { name } of listed.value) {
    const hash = name.slice(0, 64);
    if (!isWanted(hash)) continue;
    const read = await shell.ask('parcel.read', { vaultId, kind, name });
    if (read.ok && read.value !== 'absent') parcels.set(hash, read.value);
  }
  return parcels;
}
