import { readFrames, type RecordReading } from '../../shared/formats/journal.ts';
import { concatBytes, type Bytes } from '../../shared/kit/bytes.ts';

/** @file Bytes that nothing happened to are the very same run of bytes on every disk and share of a schedule, so that what they are is
 *  worked out once. Any trouble (torn, cut short, zeros, a byte changed) makes other bytes. Whoever changed bytes after they were written
 *  would change the file: it is found, and not hidden. */

/** What a file holds after an append: the first bytes of it as they were given. */
export const joined = (before: Bytes, added: Uint8Array): Bytes =>
  before.length === 0 ? (added as Bytes) : concatBytes([before, added]);

const read = new WeakMap<Bytes, RecordReading['records']>();

/** The frames of a file, read by the real code once for the very same bytes. */
export function framesOf(file: Bytes): RecordReading['records'] {
  const known = read.get(file) ?? readFrames(file).records;
  read.set(file, known);
  return known;
}
