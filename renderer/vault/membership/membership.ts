import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { MemberId } from '../../../shared/kit/ids.ts';
import type { Charter, CharterDevice, CutOff } from './charter.ts';
import type { CharterReading, KeptBlock } from './read-charter.ts';

/** @file Who belongs to the unit, as an open vault knows it. One for each open vault; replaced when blocks arrive or are made. */

/** What the vault knows of its unit. Asks about devices that the charter does not know are answered with undefined. */
export type Membership = {
  readonly charter: () => Charter;
  /** The blocks it was read from, as stored, the first one first. */
  readonly blocks: () => readonly Bytes[];
  /** The same, with the key each is sealed under. */
  readonly kept: () => readonly KeptBlock[];
  readonly signPublicOf: (device: string) => Bytes | undefined;
  readonly agreePublicOf: (device: string) => Bytes | undefined;
  /** Where a device that was revoked, or whose member was removed, ends; undefined while it may write. */
  readonly cutOffOf: (device: string) => CutOff | undefined;
  readonly memberOf: (device: string) => MemberId | undefined;
  /** What the blocks that are here now say. */
  readonly replace: (reading: CharterReading) => void;
};

/** A vault's knowledge of its unit, at the start. */
export function createMembership(first: CharterReading): Membership {
  let reading = first;
  let devices = byId(first.charter);
  return {
    charter: () => reading.charter,
    blocks: () => reading.blocks.map(({ bytes }) => bytes),
    kept: () => reading.blocks,
    signPublicOf: (device) => devices.get(device)?.signPublic,
    agreePublicOf: (device) => devices.get(device)?.agreePublic,
    cutOffOf: (device) => devices.get(device)?.cutOff,
    memberOf: (device) => devices.get(device)?.member,
    replace: (next) => {
      reading = next;
      devices = byId(next.charter);
    },
  };
}

const byId = (charter: Charter): ReadonlyMap<string, CharterDevice> =>
  new Map(charter.devices.map((known) => [known.device, known]));
