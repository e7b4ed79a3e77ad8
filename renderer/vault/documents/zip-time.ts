import type { Bytes } from '../../../shared/kit/bytes.ts';

/** @file A ZIP carries the minute at which each of its files was packed. Set to one moment, the same content is the same bytes. */

const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;

/** The same archive, every file in it dated to one moment (UTC). Archives as our libraries make them: no ZIP64, no comment. */
export function withZipTime(archive: Bytes, epochMs: number): Bytes {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stamp = dosTime(epochMs);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== directoryEnd)
    throw new Error('bug: not a plain ZIP');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== directoryEntry || view.getUint32(local, true) !== localHeader)
      throw new Error('bug: not a plain ZIP');
    view.setUint32(at + 12, stamp, true);
    view.setUint32(local + 10, stamp, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return bytes;
}

/** Date and time as ZIP writes them: two seconds at a time, from 1980 on. */
function dosTime(epochMs: number): number {
  const at = new Date(epochMs);
  const date =
    ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
