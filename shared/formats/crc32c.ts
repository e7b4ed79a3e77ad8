/** @file CRC-32C (Castagnoli, RFC 3720 appendix B.4): finds bytes that a disk changed. It proves nothing against people; seals do.
 *  Four bytes a step ("slicing by four"): a ring of megabytes is read while somebody waits at the lock screen. */

const entries = 256;
/** Table `t` holds the remainder of a byte that `t` more bytes follow. */
const tables = makeTables();

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: entries }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++)
      value = (value & 1) === 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
    return value;
  });
  const next = (before: Uint32Array): Uint32Array =>
    before.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/** The CRC-32C of a run, as an unsigned 32-bit number. */
export function crc32c(bytes: Uint8Array): number {
  const [first, second, third, fourth] = tables;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fours = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  for (let at = 0; at < fours; at += 4) {
    const mixed = crc ^ view.getUint32(at, true);
    crc =
      (fourth[mixed & 0xff] ?? 0) ^
      (third[(mixed >>> 8) & 0xff] ?? 0) ^
      (second[(mixed >>> 16) & 0xff] ?? 0) ^
      (first[mixed >>> 24] ?? 0);
  }
  for (let at = fours; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ (first[(crc ^ view.getUint8(at)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
