import { assert } from '../kit/assert.ts';
import { bytesToHex, copyBytes, hexToBytes, type Bytes } from '../kit/bytes.ts';

/** @file Reading and writing fixed binary layouts. Every number is unsigned and big-endian (docs/formats/README.md). */

/** Fills a run of bytes of a size known beforehand, field after field. */
export type Writer = {
  readonly u8: (value: number) => Writer;
  readonly u16: (value: number) => Writer;
  readonly u32: (value: number) => Writer;
  /** A counter: a whole number up to 2^53 - 1 in eight bytes. */
  readonly u64: (value: number) => Writer;
  /** An identifier: 32 hexadecimal digits as 16 bytes. */
  readonly id: (value: string) => Writer;
  readonly bytes: (value: Uint8Array) => Writer;
  /** The filled run; a size that was not met is a bug. */
  readonly finish: () => Bytes;
};

/** Starts a run of exactly `sizeBytes`. */
export function createWriter(sizeBytes: number): Writer {
  const bytes = new Uint8Array(sizeBytes);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (size: number, write: (offset: number) => void): Writer => {
    write(at);
    at += size;
    return writer;
  };
  const writer: Writer = {
    u8: (value) => put(1, (offset) => view.setUint8(offset, checked(value, 8))),
    u16: (value) => put(2, (offset) => view.setUint16(offset, checked(value, 16))),
    u32: (value) => put(4, (offset) => view.setUint32(offset, checked(value, 32))),
    u64: (value) => put(8, (offset) => writeU64(view, offset, value)),
    id: (value) => writer.bytes(idToBytes(value)),
    bytes: (value) => put(value.length, (offset) => bytes.set(value, offset)),
    finish: () => {
      assert(at === sizeBytes, 'a layout has the size it was given');
      return bytes;
    },
  };
  return writer;
}

/** Takes a run apart. Once a field is missing or out of range every later answer is empty and `sound()` is false. */
export type Reader = {
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  readonly u64: () => number;
  readonly id: () => string;
  readonly bytes: (sizeBytes: number) => Bytes;
  /** Bytes not yet read. */
  readonly left: () => number;
  readonly at: () => number;
  readonly sound: () => boolean;
  /** True when everything was there and nothing is left over. */
  readonly finished: () => boolean;
};

/** Starts reading a run from its first byte. */
export function createReader(run: Uint8Array): Reader {
  const view = new DataView(run.buffer, run.byteOffset, run.byteLength);
  let at = 0;
  let sound = true;
  const take = (size: number): number => {
    sound &&= at + size <= run.length;
    if (!sound) return -1;
    at += size;
    return at - size;
  };
  const number = (size: number, read: (offset: number) => number): number => {
    const offset = take(size);
    return offset < 0 ? 0 : read(offset);
  };
  const bytes = (size: number): Bytes => {
    const offset = take(size);
    return copyBytes(offset < 0 ? [] : run.subarray(offset, offset + size));
  };
  return {
    u8: () => number(1, (offset) => view.getUint8(offset)),
    u16: () => number(2, (offset) => view.getUint16(offset)),
    u32: () => number(4, (offset) => view.getUint32(offset)),
    u64: () => {
      const value = number(8, (offset) => readU64(view, offset));
      sound &&= Number.isSafeInteger(value);
      return sound ? value : 0;
    },
    id: () => bytesToHex(bytes(16)),
    bytes,
    left: () => run.length - at,
    at: () => at,
    sound: () => sound,
    finished: () => sound && at === run.length,
  };
}

/** The 16 bytes of an identifier. */
export function idToBytes(id: string): Bytes {
  const bytes = hexToBytes(id);
  assert(bytes?.length === 16, 'an identifier is 32 hexadecimal digits');
  return bytes;
}

function checked(value: number, bits: number): number {
  assert(Number.isInteger(value) && value >= 0 && value < 2 ** bits, 'a number that fits its field');
  return value;
}

function writeU64(view: DataView, offset: number, value: number): void {
  assert(Number.isSafeInteger(value) && value >= 0, 'a counter is a whole number');
  view.setUint32(offset, Math.floor(value / 2 ** 32));
  view.setUint32(offset + 4, value % 2 ** 32);
}

const readU64 = (view: DataView, offset: number): number =>
  view.getUint32(offset) * 2 ** 32 + view.getUint32(offset + 4);
