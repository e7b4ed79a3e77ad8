import { concatBytes, type Bytes } from '../kit/bytes.ts';
import { vaultId, type VaultId } from '../kit/ids.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { crc32c } from './crc32c.ts';
import { Reader, Writer } from './cursor.ts';

/** @file The slots file: which secrets open a vault, and how. Kept in two copies. Format: docs/formats/slots.md. */

/** What a vault is for: a real unit, or fictitious people to explore. */
export type VaultKind = 'unit' | 'demonstration';
/** How hard Argon2id works (RFC 9106): memory, passes over it, lanes. */
export type ArgonCost = {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
};
/** The least that is ever accepted (design 4); less in a file is a downgrade. */
export const argonFloor: ArgonCost = { memoryKiB: 65_536, passes: 3, lanes: 1 };
/** What is used where it takes less than 1.2 s. */
export const argonComfort: ArgonCost = { memoryKiB: 262_144, passes: 3, lanes: 1 };
/** More than this in a file would only keep the machine busy; it was not written by us. */
export const argonCeiling: ArgonCost = { memoryKiB: 1_048_576, passes: 16, lanes: 1 };

/** The slot that a passphrase opens, with a secret of the OS keystore if `osSecret` says so. */
export type PassphraseSlot = {
  readonly osSecret: boolean;
  readonly cost: ArgonCost;
  readonly salt: Bytes;
  readonly box: Bytes;
};
/** The slot that the recovery kit opens. Its secret is random, so it needs no stretching. */
export type KitSlot = { readonly box: Bytes };
/** All of a slots file. */
export type Slots = {
  readonly vaultId: VaultId;
  readonly kind: VaultKind;
  /** Grows by one with each change; the greater of two copies counts. */
  readonly generation: number;
  readonly passphrase: PassphraseSlot;
  readonly kit: KitSlot;
  /** Made with the vault key over everything before it: slots cannot be mixed from several files. */
  readonly mac: Bytes;
};
/** Why slots cannot be read at all. A wrong passphrase is not among them. */
export type SlotsFileFault = {
  readonly kind: 'keys/damaged' | 'keys/too-new' | 'keys/not-ours';
};

const magic = 0x50524253;
const version = 1;
const headBytes = 4 + 1 + 1 + 8 + 16;
const passphraseTermsBytes = 1 + 4 + 4 + 4 + 16;
const macBytes = 32;

/** Lays out one copy: fields, mac, CRC-32C. */
export function encodeSlots(slots: Slots): Bytes {
  const body = concatBytes([encodeSlotsBody(slots), slots.mac]);
  return concatBytes([body, new Writer(4).u32(crc32c(body)).finish()]);
}

/** What the mac is made over. */
export function encodeSlotsBody(slots: Omit<Slots, 'mac'>): Bytes {
  const { passphrase, kit } = slots;
  const size = headBytes + passphraseTermsBytes + 2 + passphrase.box.length + 2 + kit.box.length;
  return new Writer(size)
    .u32(magic)
    .u8(version)
    .u8(slots.kind === 'unit' ? 1 : 2)
    .u64(slots.generation)
    .id(slots.vaultId)
    .u8(passphrase.osSecret ? 1 : 0)
    .u32(passphrase.cost.memoryKiB)
    .u32(passphrase.cost.passes)
    .u32(passphrase.cost.lanes)
    .bytes(passphrase.salt)
    .u16(passphrase.box.length)
    .bytes(passphrase.box)
    .u16(kit.box.length)
    .bytes(kit.box)
    .finish();
}

/** Reads one copy. Faults: keys/not-ours, keys/too-new, keys/damaged. Whether it is genuine shows when the vault key is there. */
export function decodeSlots(bytes: Uint8Array): Result<Slots, SlotsFileFault> {
  const reader = new Reader(bytes.subarray(0, Math.max(0, bytes.length - 4)));
  if (reader.u32() !== magic) return err({ kind: 'keys/not-ours' });
  const checksum = new Reader(bytes.subarray(-4)).u32();
  if (checksum !== crc32c(bytes.subarray(0, -4))) return err({ kind: 'keys/damaged' });
  if (reader.u8() !== version) return err({ kind: 'keys/too-new' });
  const kind = reader.u8();
  const generation = reader.u64();
  const id = reader.id();
  const passphrase = readPassphraseSlot(reader);
  const kit = { box: reader.bytes(reader.u16()) };
  const mac = reader.bytes(macBytes);
  if (!reader.finished || kind < 1 || kind > 2) return err({ kind: 'keys/damaged' });
  return ok({
    vaultId: vaultId.parse(id),
    kind: kind === 1 ? 'unit' : 'demonstration',
    generation,
    passphrase,
    kit,
    mac,
  });
}

function readPassphraseSlot(reader: Reader): PassphraseSlot {
  const osSecret = reader.u8() === 1;
  const cost = { memoryKiB: reader.u32(), passes: reader.u32(), lanes: reader.u32() };
  const salt = reader.bytes(16);
  return { osSecret, cost, salt, box: reader.bytes(reader.u16()) };
}

/** Both copies read: the one that counts, and what the others need. */
export type SlotsReading = {
  readonly slots: Slots;
  /** Index of the copy that counts. Write a change over another one first. */
  readonly copy: number;
  /** Copies that are absent or cannot be read; write them anew after the next successful unlock. */
  readonly unreadable: readonly number[];
  /** Sound copies of an older generation. */
  readonly behind: readonly number[];
};

/** Reads all copies and takes the newest that can be read. Faults: keys/absent (no copy exists), else the fault of the first
 *  copy that exists. Neither ever justifies making new slots over these. */
export function readSlots(
  copies: readonly (Bytes | undefined)[],
): Result<SlotsReading, SlotsFileFault | { readonly kind: 'keys/absent' }> {
  const read = copies.map((bytes) => (bytes === undefined ? undefined : decodeSlots(bytes)));
  const generations = read.map((copy) => (copy?.ok ? copy.value.generation : -1));
  const newest = Math.max(-1, ...generations);
  const copy = generations.indexOf(newest);
  const best = read[copy];
  if (best?.ok !== true) {
    const faults = read.flatMap((each) => (each === undefined || each.ok ? [] : [each.error]));
    return err(faults[0] ?? { kind: 'keys/absent' });
  }
  const indexes = generations.map((_, index) => index);
  return ok({
    slots: best.value,
    copy,
    unreadable: indexes.filter((index) => generations[index] === -1),
    behind: indexes.filter(
      (index) => (generations[index] ?? -1) >= 0 && generations[index] !== newest,
    ),
  });
}
