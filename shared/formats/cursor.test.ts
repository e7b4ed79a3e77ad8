import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesToHex, copyBytes } from '../kit/bytes.ts';
import { Reader, Writer, idToBytes } from './cursor.ts';

describe('a binary layout', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(
        fc.nat(0xff),
        fc.nat(0xffff),
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.maxSafeNat(),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        (u8, u16, u32, u64, id) => {
          const bytes = new Writer(31)
            .u8(u8)
            .u16(u16)
            .u32(u32)
            .u64(u64)
            .id(bytesToHex(id))
            .finish();
          const reader = new Reader(bytes);
          const read = [reader.u8(), reader.u16(), reader.u32(), reader.u64(), reader.id()];
          expect(read).toEqual([u8, u16, u32, u64, bytesToHex(id)]);
          expect(reader.finished).toBe(true);
        },
      ),
    );
  });

  it('is big-endian', () => {
    expect(
      bytesToHex(
        new Writer(12)
          .u32(1)
          .u64(2 ** 32 + 2)
          .finish(),
      ),
    ).toBe('000000010000000100000002');
  });

  it('answers emptily and says so once a field is missing', () => {
    const reader = new Reader(Uint8Array.of(1, 2, 3));
    expect(reader.u32()).toBe(0);
    expect(reader.u8()).toBe(0);
    expect(reader.bytes(1)).toEqual(copyBytes([]));
    expect(reader.sound).toBe(false);
    expect(reader.finished).toBe(false);
  });

  it('refuses a counter that a number cannot hold', () => {
    const reader = new Reader(Uint8Array.from({ length: 8 }, () => 255));
    expect(reader.u64()).toBe(0);
    expect(reader.sound).toBe(false);
  });

  it('treats a number out of its field, an odd id and a size not met as bugs', () => {
    expect(() => new Writer(1).u8(256)).toThrow('bug');
    expect(() => new Writer(8).u64(-1)).toThrow('bug');
    expect(() => new Writer(2).u8(1).finish()).toThrow('bug');
    expect(() => idToBytes('abc')).toThrow('bug');
  });
});
