import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxSizeFor, decodeBox, decodeContent, encodeContent } from './sealed-box.ts';

const overhead = 83;

describe('the size of a sealed box', () => {
  it('has small classes and is exact around each edge', () => {
    const sizes = [512, 1024, 2048, 4096];
    for (const size of sizes) expect(boxSizeFor(size - overhead)).toBe(size);
    const oneMore = sizes.map((size) => boxSizeFor(size - overhead + 1));
    expect(oneMore).toEqual([1024, 2048, 4096, 4352]);
    expect(boxSizeFor(0)).toBe(512);
  });

  it('never shrinks, always fits, and above 4 KiB adds at most 12 %', () => {
    fc.assert(
      fc.property(fc.nat(70_000_000), fc.nat(5000), (stored, more) => {
        const size = boxSizeFor(stored);
        expect(size).toBeGreaterThanOrEqual(stored + overhead);
        expect(boxSizeFor(stored + more)).toBeGreaterThanOrEqual(size);
        if (size > 4096) expect(size / (stored + overhead)).toBeLessThan(1.12);
        expect(boxSizeFor(size - overhead)).toBe(size);
      }),
    );
  });

  it('leaves few sizes to tell apart: a thousand lengths up to a megabyte fall into under 200', () => {
    const sizes = new Set(Array.from({ length: 1000 }, (_, step) => boxSizeFor(step * 1048)));
    expect(sizes.size).toBeLessThan(200);
  });
});

describe('the content of a sealed box', () => {
  const content = { encoding: 'plain', stored: Uint8Array.of(1, 2, 3), contentBytes: 3 } as const;

  it('comes back as it was laid out', () => {
    expect(decodeContent(encodeContent(content))).toEqual(content);
  });

  it('is refused with an unknown encoding, lengths that differ, or padding that is not zero', () => {
    for (const offset of [0, 4, 8, 12, 437]) {
      const changed = encodeContent(content);
      changed[offset] = 9;
      expect(decodeContent(changed)).toBeUndefined();
    }
  });
});

describe('taking a box apart', () => {
  it('tells what is not ours from what is too new and what was cut', () => {
    const kindOf = (bytes: number[]) => {
      const parts = decodeBox(Uint8Array.from(bytes));
      return parts.ok ? 'ok' : parts.error.kind;
    };
    expect(kindOf([])).toBe('seal/not-ours');
    expect(kindOf([0xb5])).toBe('seal/not-ours');
    expect(kindOf([0x50, 1, 0])).toBe('seal/not-ours');
    expect(kindOf([0xb5, 0, 0])).toBe('seal/not-ours');
    expect(kindOf([0xb5, 2, 0])).toBe('seal/too-new');
    expect(kindOf([0xb5, 1, 0])).toBe('seal/tampered');
  });
});
