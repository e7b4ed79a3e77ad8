import { concatBytes, type Bytes } from '../kit/bytes.ts';
import { crc32c } from './crc32c.ts';
import { Reader, Writer } from './cursor.ts';

/** @file How often the passphrase was wrong since it was last right. Plain, because it is read before anything is open; it slows a
 *  person at the screen, while Argon2id slows a thief of the disk. Format: docs/formats/slots.md 6. */

/** Failed attempts in a row, and when the last one was (milliseconds since 1970, by the workstation's clock). */
export type Attempts = { readonly failed: number; readonly lastAtMs: number };

const magic = 0x50524241;
const version = 1;

/** Lays out one copy. */
export function encodeAttempts(attempts: Attempts): Bytes {
  const body = new Writer(17)
    .u32(magic)
    .u8(version)
    .u32(Math.min(attempts.failed, 0xffffffff))
    .u64(attempts.lastAtMs)
    .finish();
  return concatBytes([body, new Writer(4).u32(crc32c(body)).finish()]);
}

/** Reads all copies and believes the one that counted most. No copy: none failed. Copies that cannot be read count as `doubt`
 *  attempts, a short wait, because a damaged counter must not be a way around the delay. */
export function readAttempts(copies: readonly (Bytes | undefined)[]): Attempts {
  const existing = copies.filter((bytes) => bytes !== undefined);
  const sound = existing.flatMap((bytes) => decodeAttempts(bytes) ?? []);
  if (sound.length === 0) return { failed: existing.length === 0 ? 0 : doubt, lastAtMs: 0 };
  return sound.reduce((most, attempts) => (attempts.failed > most.failed ? attempts : most));
}
const doubt = 5;

function decodeAttempts(bytes: Bytes): Attempts | undefined {
  const reader = new Reader(bytes);
  const ours = reader.u32() === magic && reader.u8() === version;
  const attempts = { failed: reader.u32(), lastAtMs: reader.u64() };
  const sound = reader.u32() === crc32c(bytes.subarray(0, 17));
  return ours && sound && reader.finished ? attempts : undefined;
}
