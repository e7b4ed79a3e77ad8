import type { Trouble } from '../../../shared/contract/vault/workstation.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Recorder } from '../../../shared/domain/act.ts';
import { office } from '../../../shared/domain/office.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { createRing, readRing } from '../keys/ring.ts';
import { writeCopies } from '../keys/side-files.ts';
import { createRingFile, type RingFile } from '../ledger/ring-file.ts';
import { keysOf, type RingKeys } from '../ledger/ring-keys.ts';
import type { SeatRoom } from '../membership/seat.ts';
import { fault } from '../room.ts';
import { readCharterFile } from '../keys/charter-file.ts';
import type { Charter } from '../membership/charter.ts';
import { createMembership, type Membership } from '../membership/membership.ts';
import { readBlocks } from '../membership/read-charter.ts';
import { deviceKeysFrom, type DeviceKeys } from '../seal/device-keys.ts';
import type { WayIn } from './way-in.ts';
import type { ReadEarly } from './read-early.ts';

/** What the ring and the charter gave. */
export type OpenedKeys = {
  readonly unitId: string;
  readonly device: DeviceKeys;
  readonly keys: RingKeys;
  readonly ring: RingFile;
  readonly membership: Membership;
  readonly me: Recorder;
  readonly troubles: readonly Trouble[];
};

/** A ring of more entries than this is written anew as one, which opens faster. */
const compactAbove = 512;

/** Opens the ring and the charter with the vault's key; copies that differ are repaired from the whole one and the repair is named. */
export async function openKeys(
  room: SeatRoom,
  way: Pick<WayIn, 'vaultId' | 'vaultKeySecret'>,
  early: Pick<ReadEarly, 'ring' | 'charter'>,
): Promise<Result<OpenedKeys, VaultError>> {
  const { shell, entropy } = room.ports;
  const { vaultId, vaultKeySecret } = way;
  const reading = readRing({ vaultKey: vaultKeySecret, vaultId, copies: await early.ring });
  const records = reading.entries.flatMap(({ others }) => others);
  const device = records.find((record) => record.what === 'device');
  const anchor = records.find((record) => record.what === 'charter-anchor');
  const hasUnitKey = records.some((record) => record.what === 'unit-key');
  if (device && !anchor && records.some(({ what }) => what === 'enrolment'))
    return fault('vault/joining');
  if (!device || !anchor || !hasUnitKey) return fault('keys/damaged');

  const troubles: Trouble[] = [];
  // A copy that can still show an entry the other lost must not be written over.
  const repair = reading.lost.length === 0 && reading.copies.some((copy) => copy.state !== 'whole');
  if (reading.lost.length > 0) troubles.push({ kind: 'keys-lost', count: reading.lost.length });
  const compact = reading.lost.length === 0 && reading.nextNumber > compactAbove;
  if (repair) troubles.push({ kind: 'ring-repaired' });
  let sizeBytes = reading.wholeSizeBytes;
  if (repair || compact) {
    const whole = compact
      ? createRing({ vaultKey: vaultKeySecret, vaultId, records: reading.records, entropy })
      : reading.whole;
    sizeBytes = whole.length;
    const written = await writeCopies(shell, vaultId, 'ring', whole);
    // A disk that refuses the repair still holds a whole copy; appending to it would not be safe, so saving waits.
    if (!written.ok) troubles.push({ kind: 'profile-read-only' });
  }

  const keys = keysOf(reading.entries);
  const charterFile = readCharterFile({
    unitKeys: keys.unitKeys,
    unit: anchor.unit,
    copies: await early.charter,
  });
  if (!charterFile.ok) return fault('keys/damaged');
  if (charterFile.value.copies.some((copy) => copy.state !== 'whole')) {
    troubles.push({ kind: 'charter-damaged' });
    // A block that no copy shows comes again from a colleague; nothing is written over what may still be read elsewhere.
    if (charterFile.value.lost === 0)
      await writeCopies(shell, vaultId, 'charter', charterFile.value.whole);
  }
  const charter = readBlocks(charterFile.value.blocks, {
    unit: anchor.unit,
    genesisHash: anchor.genesisHash,
  });
  if (!charter.ok) return fault('keys/damaged');
  const me = recorderOf(charter.value.charter, device.device);
  if (!me) return fault('keys/damaged');

  return ok({
    unitId: anchor.unit,
    device: deviceKeysFrom(device.device, device.signSeedSecret, device.agreeSecret),
    keys,
    ring: createRingFile({
      shell,
      entropy,
      vaultId,
      vaultKeySecret,
      nextNumber: compact ? 1 : reading.nextNumber,
      sizeBytes,
    }),
    membership: createMembership(charter.value),
    me,
    troubles,
  });
}

function recorderOf(charter: Charter, deviceId: string): Recorder | undefined {
  const device = charter.devices.find((known) => known.device === deviceId);
  const member = device && charter.members.find((known) => known.member === device.member);
  const held = office.safeParse(member?.offices[0]);
  return member && held.success
    ? { member: member.member, name: member.name, office: held.data }
    : undefined;
}
