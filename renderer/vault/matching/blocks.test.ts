import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyRing, keyOf, keyOfText } from './blocks.ts';
import { allSteps } from './steps.ts';

const keysOfRecords = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }), {
  maxLength: 12,
});
const shares = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((key) => other.includes(key));

describe('the pairs that are looked at', () => {
  it('are those of one list that share a key, each once, the first of the two first', () => {
    fc.assert(
      fc.property(keysOfRecords, (records) => {
        const ring = createKeyRing(true);
        records.forEach((keys, at) => keys.forEach((key) => ring.add('left', at, key)));
        const seen: string[] = [];
        allSteps(ring.visitPairs(100, (a, b) => seen.push(`${String(a)} ${String(b)}`)));
        const expected = records.flatMap((keys, a) =>
          records.flatMap((others, b) =>
            a < b && shares(keys, others) ? [`${String(a)} ${String(b)}`] : [],
          ),
        );
        expect(seen).toHaveLength(new Set(seen).size);
        expect(new Set(seen)).toEqual(new Set(expected));
      }),
    );
  });

  it('are those of two lists that share a key, each once', () => {
    fc.assert(
      fc.property(keysOfRecords, keysOfRecords, (lefts, rights) => {
        const ring = createKeyRing(false);
        lefts.forEach((keys, at) => keys.forEach((key) => ring.add('left', at, key)));
        rights.forEach((keys, at) => keys.forEach((key) => ring.add('right', at, key)));
        const seen: string[] = [];
        allSteps(ring.visitPairs(100, (a, b) => seen.push(`${String(a)} ${String(b)}`)));
        const expected = lefts.flatMap((keys, a) =>
          rights.flatMap((others, b) =>
            shares(keys, others) ? [`${String(a)} ${String(b)}`] : [],
          ),
        );
        expect(seen).toHaveLength(new Set(seen).size);
        expect(new Set(seen)).toEqual(new Set(expected));
      }),
    );
  });

  it('are none by a key that too many share', () => {
    const ring = createKeyRing(true);
    for (let at = 0; at < 5; at += 1) ring.add('left', at, 7);
    ring.add('left', 0, 8);
    ring.add('left', 4, 8);
    const seen: number[][] = [];
    allSteps(ring.visitPairs(4, (a, b) => seen.push([a, b])));
    expect(seen).toEqual([[0, 4]]);
  });

  it('are found by keys of 30 bits', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.string(), (a, b, text) => {
        for (const key of [keyOf(3, a, b), keyOfText(text)])
          expect(Number.isInteger(key) && key >= 0 && key < 2 ** 30).toBe(true);
      }),
    );
  });
});
