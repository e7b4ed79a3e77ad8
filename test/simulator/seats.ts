import type { DeviceKeys } from '../../renderer/vault/seal/device-keys.ts';
import type { Recorder } from '../../shared/domain/act.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { deviceId, memberId, unitId, vaultId } from '../../shared/kit/ids.ts';
import { digitsOf } from '../builders/people.ts';
import { keyFor } from './symbols.ts';

/** @file Who sits where in a schedule: invented members, one workstation each; in some the second of them has two. */

export type Seat = { readonly keys: DeviceKeys; readonly me: Recorder };

export const theUnit = unitId.parse(digitsOf('the simulated unit'));
export const theVault = vaultId.parse(digitsOf('the simulated vault'));
export const theUnitKey = keyFor('unit');
/** Of the unit's own stream. */
export const unitStreamKey = keyFor('unit stream');

const names = ['Ada Example', 'Bo Sample', 'Cy Instance', 'Di Specimen', 'Ed Pattern'];

const secrets = new Map<string, Bytes>();
/** A device's secret by its id; what is public of it is the same symbol. */
export function secretOf(device: string): Bytes {
  const secret = secrets.get(device) ?? keyFor(`device ${device}`);
  secrets.set(device, secret);
  return secret;
}

/** How many workstations there are, and whether the last of them is the second member's second one. */
export type Seating = { readonly devices: number; readonly twin?: boolean };

const seats = new Map<string, Seat>();
export function seatOf(nth: number, seating: Seating): Seat {
  const member = isTwin(nth, seating) ? twinOf : nth;
  const which = `${String(nth)} of ${String(member)}`;
  const seat = seats.get(which) ?? madeSeat(nth, member);
  seats.set(which, seat);
  return seat;
}

/** True for the second workstation of one member. */
export const isTwin = (nth: number, { devices, twin = false }: Seating): boolean =>
  twin && nth === devices - 1 && nth > twinOf;
const twinOf = 1;

const madeSeat = (nth: number, member: number): Seat => {
  const device = deviceId.parse(digitsOf(`device ${String(nth)}`));
  const secret = secretOf(device);
  return {
    keys: {
      device,
      signSeedSecret: secret,
      signSecret: secret,
      signPublic: secret,
      agreeSecret: secret,
      agreePublic: secret,
    },
    me: {
      member: memberId.parse(digitsOf(`member ${String(member)}`)),
      name: names[member % names.length] ?? '',
      office: 'investigator',
    },
  };
};
