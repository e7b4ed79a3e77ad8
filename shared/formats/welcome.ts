import type { Bytes } from '../kit/bytes.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { Reader, Writer } from './cursor.ts';

/** @file The welcome of a new workstation as one file, to be carried by hand: its grant and the charter, each sealed as it lies on a share.
 *  Format: docs/formats/welcome.md. */

/** What a welcome holds: an age file, and a charter file sealed under the unit's keys. */
export type Welcome = { readonly grant: Bytes; readonly charter: Bytes };
/** Why bytes are no welcome. */
export type WelcomeFault = {
  readonly kind: 'welcome/not-ours' | 'welcome/too-new' | 'welcome/damaged';
};

const magic = 0x50524257;
const version = 1;

/** Lays out a welcome: magic `PRBW`, version, length and grant, length and charter. */
export const encodeWelcome = ({ grant, charter }: Welcome): Bytes =>
  new Writer(4 + 1 + 4 + grant.length + 4 + charter.length)
    .u32(magic)
    .u8(version)
    .u32(grant.length)
    .bytes(grant)
    .u32(charter.length)
    .bytes(charter)
    .finish();

/** Takes a welcome apart. Faults: welcome/not-ours, welcome/too-new, welcome/damaged (cut short or too long). */
export function decodeWelcome(bytes: Uint8Array): Result<Welcome, WelcomeFault> {
  const reader = new Reader(bytes);
  if (reader.u32() !== magic) return err({ kind: 'welcome/not-ours' });
  if (reader.u8() > version) return err({ kind: 'welcome/too-new' });
  const grant = reader.bytes(reader.u32());
  const charter = reader.bytes(reader.u32());
  return reader.finished ? ok({ grant, charter }) : err({ kind: 'welcome/damaged' });
}
