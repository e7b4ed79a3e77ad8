import { describe, expect, it } from 'vitest';
import { crc32c } from './crc32c.ts';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('CRC-32C', () => {
  it('agrees with the published check values', () => {
    // "123456789" from the CRC catalogue; the runs of 32 bytes from RFC 3720 B.4.
    expect(crc32c(ascii('123456789'))).toBe(0xe3069283);
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
    expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
    expect(crc32c(Uint8Array.from({ length: 32 }, (_, index) => index))).toBe(0x46dd794e);
    expect(crc32c(new Uint8Array(0))).toBe(0);
  });

  it('is that of the definition, bit by bit, at every length and place in its memory', () => {
    const bitByBit = (run: Uint8Array): number => {
      let crc = 0xffffffff;
      for (const byte of run) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
          crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
      }
      return (crc ^ 0xffffffff) >>> 0;
    };
    const run = Uint8Array.from({ length: 80 }, (_, index) => (index * 167 + 13) % 256);
    for (let from = 0; from < 8; from += 1)
      for (let to = from; to < run.length; to += 1)
        expect(crc32c(run.subarray(from, to))).toBe(bitByBit(run.subarray(from, to)));
  });
});
