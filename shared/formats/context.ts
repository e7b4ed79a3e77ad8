import { assert } from '../kit/assert.ts';
import type { Bytes } from '../kit/bytes.ts';
import type { DeviceId, UnitId, VaultId } from '../kit/ids.ts';

/** @file What a sealed box is bound to: its purpose, ids and versions. A box moved elsewhere does not open (docs/formats/seal.md 3). */

/** The parts that belong to each purpose, in their order. */
export type ContextParts = {
  /** The outer box of a frame, under the unit key. */
  frame: readonly [device: DeviceId, number: number];
  /** The inner box of a frame, under the case key. */
  'frame-body': readonly [device: DeviceId, number: number];
  /** A wrapped vault key; `terms` names how the wrapping key is made (docs/formats/slots.md 3). */
  slot: readonly [vault: VaultId, kind: string, ...terms: (string | number)[]];
  /** The last act acknowledged as saved. */
  'saved-mark': readonly [vault: VaultId];
  /** One entry of the key ring. */
  ring: readonly [vault: VaultId, number: number];
  /** One block of the unit's charter, under the unit key. */
  charter: readonly [unit: UnitId, height: number];
  /** One event of a compartment, inside its act. */
  compartment: readonly [stream: string, compartment: string];
  /** A decision on who is who, under a key made of those of the cases it rests on. */
  sameness: readonly [stream: string, salt: string];
  /** A decision on a hit between two cases, under a key made of both of theirs. */
  'check-pair': readonly [room: string];
  /** What a guest's workstation keeps of one pack, under the key that the pack brings. */
  'guest-kept': readonly [pack: string];
  /** One part of a sealed file, under the file's own key. */
  'file-part': readonly [file: string, number: number];
  /** A value in the local database, under a key of the vault. */
  row: readonly [vault: VaultId, table: string, key: string, version: number];
};
/** What a sealed box is for. */
export type SealPurpose = keyof ContextParts;

/** The canonical bytes of a context: `probity:1:` and purpose and parts, joined by colons, in ASCII; numbers in decimal.
 *  Parts hold letters, digits, full stops, hyphens and underscores only, so no two contexts share their bytes. */
export function sealContext<Purpose extends SealPurpose>(
  purpose: Purpose,
  ...parts: ContextParts[Purpose]
): Bytes {
  return encoder.encode(labelText(['probity', 1, purpose, ...parts]));
}

/** What stands before the bytes that are hashed, signed or derived from: like a context, with another first word and a zero byte
 *  at its end, so that no two uses ever hash the same bytes (docs/formats/README.md). */
export function domainLabel(use: DomainUse, ...parts: readonly (string | number)[]): Bytes {
  return encoder.encode(`${labelText(['probity-hash', 1, use, ...parts])}\0`);
}

/** What a hash or a signature is for; no two uses share their first bytes. */
export type DomainUse =
  | 'seal'
  | 'frame-signature'
  | 'frame-hash'
  | 'frame-tag'
  | 'record-words'
  | 'charter-block'
  | 'charter-signature'
  | 'unit-key-commitment'
  | 'grant-signature'
  | 'grant-commitment'
  | 'enrolment-signature'
  | 'enrolment-hash'
  | 'unit-words'
  | 'card-checksum'
  | 'card-unit'
  | 'card-set'
  | 'guest-return'
  | 'register-room'
  | 'register-key'
  | 'sameness-hint'
  | 'sameness-key'
  | 'check-pair-key'
  | 'check-pair-tag'
  | 'sealed-file'
  | 'slot-key'
  | 'slots-mac';

const encoder = new TextEncoder();

const labelText = (parts: readonly (string | number)[]): string => parts.map(partText).join(':');

function partText(part: string | number): string {
  if (typeof part === 'string') {
    assert(/^[A-Za-z0-9._-]*$/.test(part), 'a context holds plain words');
    return part;
  }
  assert(Number.isSafeInteger(part) && part >= 0, 'a context counts in whole numbers');
  return String(part);
}
