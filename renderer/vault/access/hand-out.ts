import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import type { Compartment } from '../../../shared/domain/compartments.ts';
import type { GrantStatement } from '../../../shared/formats/grant.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { caseId, deviceId, unitId, type ItemId } from '../../../shared/kit/ids.ts';
import { keysTold } from '../../../shared/domain/access/owed.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { fileCompartment } from '../files/file-key.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';
import type { Seat, SeatRoom } from '../membership/seat.ts';
import { createGrant } from '../seal/grant.ts';

/** @file Hands keys of a case to workstations: one age file, kept as a parcel that travels with the next round. Nothing of it enters
 *  the record but a commitment (design 4). */

/** A key as a grant carries it. */
type GrantedKeys = GrantStatement['keys'];

/** Every key of a case that this workstation holds, newest first: whoever is given a case may read it from its beginning. */
export const caseKeysHeld = ({ keys }: Pick<Opened, 'keys'>, stream: string): GrantedKeys =>
  keys.caseKeys
    .all(stream)
    .map(({ epoch, key }) => ({ what: 'case-key', epoch, key: bytesToHex(key) }));

/** Those of them that the record tells of. */
export function keysToHandOn(
  opened: Pick<Opened, 'keys'>,
  { caseId: stream, state, acts }: LoadedCase,
): GrantedKeys {
  const epochs = opened.keys.caseKeys.all(stream).map(({ epoch }) => epoch);
  const told = new Set(keysTold(state, { epochs, acts }));
  return caseKeysHeld(opened, stream).filter(
    (one) => one.what === 'case-key' && told.has(one.epoch),
  );
}

/** The newest key of the case among these: what the record says somebody was given. One that its maker was cut short over may be newer on
 *  their own ring. */
export const newestHanded = (keys: GrantedKeys): number =>
  keys.find((one) => one.what === 'case-key')?.epoch ?? 0;

/** The keys of parts that are sealed apart, as far as this workstation holds them. */
export const compartmentKeysHeld = (
  { keys }: Opened,
  stream: string,
  wanted: readonly Compartment[],
): GrantedKeys =>
  wanted.flatMap((compartment) =>
    keys.compartmentKeys
      .all(compartmentSlot(stream, compartment))
      .map((key) => ({ what: 'compartment-key' as const, compartment, key: bytesToHex(key) })),
  );

/** The keys of the files of a case: whoever is given the case is given them all. */
export const fileKeysHeld = ({ keys }: Pick<Opened, 'keys'>, stream: string): GrantedKeys =>
  keys.compartmentKeys
    .items(stream, fileCompartment)
    .flatMap((item) => fileKeyHeld({ keys }, stream, item));

/** The key of one file, as far as this workstation holds it. */
export const fileKeyHeld = (
  { keys }: Pick<Opened, 'keys'>,
  stream: string,
  item: ItemId,
): GrantedKeys =>
  keys.compartmentKeys.all(compartmentSlot(stream, fileCompartment, item)).map((key) => ({
    ...{ what: 'compartment-key' as const, compartment: fileCompartment },
    ...{ item, key: bytesToHex(key) },
  }));

/** Keys for workstations, to be carried by the share. */
export type HandOut = {
  readonly stream: string;
  readonly epoch: number;
  readonly keys: GrantedKeys;
  readonly devices: readonly string[];
  readonly reason: string;
};

/** Seals the keys to the workstations and keeps the file on the disk. Public halves come from the charter, never from the share. */
export async function handOut(
  room: SeatRoom,
  opened: Seat,
  { stream, epoch, keys, devices, reason }: HandOut,
): Promise<Result<{ readonly commitment: string }, ShellFault>> {
  const recipients = devices.flatMap((device) => {
    const agreePublic = opened.membership.agreePublicOf(device);
    return agreePublic ? [{ device: deviceId.parse(device), agreePublic }] : [];
  });
  const grant = await createGrant({
    statement: {
      ...{ what: 'case-grant', unit: unitId.parse(opened.unitId), case: caseId.parse(stream) },
      ...{ epoch, keys, reason, at: room.ports.clock.now() },
    },
    from: opened.device,
    recipients,
    entropy: room.ports.entropy,
  });
  const kept = await room.ports.shell.ask('parcel.write', {
    vaultId: opened.vaultId,
    kind: 'grants',
    bytes: grant.file,
  });
  return kept.ok ? ok({ commitment: bytesToHex(grant.commitment) }) : kept;
}
