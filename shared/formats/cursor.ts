import { assert } from '../kit/assert.ts';
import { bytesToHex, copyBytes, hexToBytes, type Bytes } from '../kit/bytes.ts';

/** @file Reading and writing fixed binary layouts. Every number is unsigned and big-endian (docs/formats/README.md).
 *  Classes, because a ring of 100,000 keys is read field by field while somebody waits at the lock screen. */

/** Fills a run of bytes of a size known beforehand, field after field. */
export class Writer {
  private readonly run: Bytes;
  private readonly view: DataView;
  private at = 0;

  constructor(sizeBytes: number) {
    this.run = new Uint8Array(sizeBytes);
    this.view = new DataView(this.run.buffer);
  }

  u8(value: number): this {
    this.view.setUint8(this.step(1), checked(value, 0xff));
    return this;
  }

  u16(value: number): this {
    this.view.setUint16(this.step(2), checked(value, 0xffff));
    return this;
  }

  u32(value: number): this {
    this.view.setUint32(this.step(4), checked(value, 0xffffffff));
    return this;
  }

  /** A counter: a whole number up to 2^53 - 1 in eight bytes. */
  u64(value: number): this {
    const whole = checked(value, Number.MAX_SAFE_INTEGER);
    return this.u32(Math.floor(whole / 2 ** 32)).u32(whole % 2 ** 32);
  }

  /** An identifier: 32 hexadecimal digits as 16 bytes. */
  id(value: string): this {
    return this.bytes(idToBytes(value));
  }

  bytes(value: Uint8Array): this {
    this.run.set(value, this.step(value.length));
    return this;
  }

  /** The filled run; a size that was not met is a bug. */
  finish(): Bytes {
    assert(this.at === this.run.length, 'a layout has the size it was given');
    return this.run;
  }

  private step(sizeBytes: number): number {
    this.at += sizeBytes;
    assert(this.at <= this.run.length, 'a layout has the size it was given');
    return this.at - sizeBytes;
  }
}

/** Takes a run apart. Once a field is missing or out of range every later answer is empty and `sound` is false. */
export class Reader {
  private readonly run: Uint8Array;
  private readonly view: DataView;
  private offset = 0;
  private whole = true;

  constructor(run: Uint8Array) {
    this.run = run;
    this.view = new DataView(run.buffer, run.byteOffset, run.byteLength);
  }

  u8(): number {
    const offset = this.step(1);
    return offset < 0 ? 0 : this.view.getUint8(offset);
  }

  u16(): number {
    const offset = this.step(2);
    return offset < 0 ? 0 : this.view.getUint16(offset);
  }

  u32(): number {
    const offset = this.step(4);
    return offset < 0 ? 0 : this.view.getUint32(offset);
  }

  u64(): number {
    const value = this.u32() * 2 ** 32 + this.u32();
    this.whole &&= Number.isSafeInteger(value);
    return this.whole ? value : 0;
  }

  id(): string {
    const offset = this.step(16);
    return offset < 0 ? '' : bytesToHex(this.run, offset, offset + 16);
  }

  /** A copy of the next bytes. */
  bytes(sizeBytes: number): Bytes {
    const offset = this.step(sizeBytes);
    return offset < 0 ? new Uint8Array(0) : copyBytes(this.run.subarray(offset, this.offset));
  }

  /** How far reading has come. */
  get at(): number {
    return this.offset;
  }

  /** Bytes not yet read. */
  get left(): number {
    return this.run.length - this.offset;
  }

  get sound(): boolean {
    return this.whole;
  }

  /** True when everything was there and nothing is left over. */
  get finished(): boolean {
    return this.whole && this.left === 0;
  }

  private step(sizeBytes: number): number {
    this.whole &&= this.offset + sizeBytes <= this.run.length;
    if (!this.whole) return -1;
    this.offset += sizeBytes;
    return this.offset - sizeBytes;
  }
}

/** The 16 bytes of an identifier. */
export function idToBytes(id: string): Bytes {
  const bytes = hexToBytes(id);
  assert(bytes?.length === 16, 'an identifier is 32 hexadecimal digits');
  return bytes;
}

function checked(value: number, greatest: number): number {
  assert(Number.isInteger(value) && value >= 0 && value <= greatest, 'a number fits its field');
  return value;
}
