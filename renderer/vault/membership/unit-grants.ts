import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { bytesToHex, hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { createGrant, openGrant } from '../seal/grant.ts';
import type { Seat, SeatRoom } from './seat.ts';

import { activeDevices, type Charter } from './charter.ts';
import { shellFault, type Answer } from '../room.ts';
import { epochOf, isAnyMissing, newestUnitKey } from './unit-key.ts';

/** @file Handing a new unit key to the workstations that remain, and taking one that was handed over. Format: docs/formats/grant.md. */

/** Parcels that have nothing for this workstation. */
const notForMe = new WeakMap<Seat, Set<string>>();

/** Takes the unit keys that the charter names and this ring lacks from grants that arrived. Answers how many; they are on the disk.
 *  A key is believed because the charter says what it must answer to, whoever sent it. */
export const openUnitGrants = (room: SeatRoom, opened: Seat): Promise<number> =>
  opened.queue.run(async () => {
    const charter = opened.membership.charter();
    if (!isAnyMissing(opened.keys.unitKeys, charter)) return 0;
    const records: RingRecord[] = [];
    for (const key of await grantedKeys(room, opened)) {
      const epoch = epochOf(charter, key);
      const isHeld = [...opened.keys.unitKeys, ...records.flatMap(keyOfRecord)].some(
        (held) => bytesToHex(held) === bytesToHex(key),
      );
      if (epoch !== undefined && !isHeld)
        records.push({ what: 'unit-key', unit: charter.unit, epoch, key });
    }
    if (records.length === 0) return 0;
    const kept = await opened.ring.keep(records);
    if (!kept.ok) return 0;
    for (const record of records) opened.keys.add(record);
    return records.length;
  });

const keyOfRecord = (record: RingRecord): Bytes[] =>
  record.what === 'unit-key' ? [record.key] : [];

async function grantedKeys(room: SeatRoom, opened: Seat): Promise<readonly Bytes[]> {
  const { shell } = room.ports;
  const { vaultId } = opened;
  const passed = notForMe.get(opened) ?? new Set<string>();
  notForMe.set(opened, passed);
  const listed = await shell.ask('parcel.list', { vaultId, kind: 'grants' });
  const keys: Bytes[] = [];
  for (const { name } of listed.ok ? listed.value : []) {
    if (passed.has(name)) continue;
    const read = await shell.ask('parcel.read', { vaultId, kind: 'grants', name });
    if (!read.ok || read.value === 'absent') continue;
    const grant = await openGrant(read.value, {
      deviceKeys: opened.device,
      signPublicOf: opened.membership.signPublicOf,
    });
    // Who signed may be known once more of the charter was read.
    if (!grant.ok && grant.error.kind !== 'grant/unknown-signer') passed.add(name);
    if (!grant.ok) continue;
    const { statement } = grant.value;
    if (statement.what !== 'unit-grant' || statement.unit !== opened.unitId) passed.add(name);
    else
      for (const each of statement.keys)
        if (each.what === 'unit-key') keys.push(hexToBytes(each.key) ?? new Uint8Array(32));
  }
  return keys;
}

/** Hands every unit key this ring holds to the workstations that remain. Written before the block that names the newest. */
export async function grantUnitKeys(
  room: SeatRoom,
  opened: Seat,
  after: Charter,
  newest: { readonly epoch: number; readonly key: Bytes },
): Promise<Result<undefined, ShellFault>> {
  const { shell, entropy, clock } = room.ports;
  const recipients = activeDevices(after).filter(({ device }) => device !== opened.device.device);
  if (recipients.length === 0) return ok(undefined);
  const older = opened.keys.unitKeys.map((key) => ({ epoch: epochOf(after, key) ?? 0, key }));
  const grant = await createGrant({
    statement: {
      what: 'unit-grant',
      unit: after.unit,
      epoch: newest.epoch,
      keys: [newest, ...older.filter(({ key }) => key !== newest.key)].map(({ epoch, key }) => ({
        what: 'unit-key' as const,
        epoch,
        key: bytesToHex(key),
      })),
      reason: '',
      at: clock.now(),
    },
    from: opened.device,
    recipients,
    entropy,
  });
  const { vaultId } = opened;
  const written = await shell.ask('parcel.write', { vaultId, kind: 'grants', bytes: grant.file });
  return written.ok ? ok(undefined) : written;
}

/** Hands every unit key this ring holds to whoever belongs after a decision. Where custodians decided against each other, each side made
 *  keys that the other was not given: whoever settles it, or signs for one side, lets them read on. Never of itself: nobody hands a key to
 *  somebody they removed because a block of theirs came. */
export async function grantKeysHeld(
  room: SeatRoom,
  opened: Seat,
  after: Charter,
): Answer<undefined> {
  const key = newestUnitKey(opened.keys.unitKeys, after);
  const epoch = epochOf(after, key) ?? 0;
  const granted = await grantUnitKeys(room, opened, after, { epoch, key });
  return granted.ok ? granted : shellFault(granted.error);
}
