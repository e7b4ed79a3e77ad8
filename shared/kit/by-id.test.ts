import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allById, emptyById, findById, withId, withIds, type ById } from './by-id.ts';

const id = fc.stringMatching(/^[0-9a-f]{32}$/);

describe('things by their number', () => {
  it('are found again, the last of a number standing, and nothing that was given is changed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.integer())), (pairs) => {
        const steps: ById<number>[] = [emptyById];
        for (const [key, value] of pairs) steps.push(withId(steps.at(-1) ?? emptyById, key, value));
        const expected = new Map(pairs);
        const last = steps.at(-1) ?? emptyById;
        const inOrder = (a: number, b: number): number => a - b;
        expect([...allById(last)].toSorted(inOrder)).toEqual(
          [...expected.values()].toSorted(inOrder),
        );
        for (const [key, value] of expected) expect(findById(last, key)).toBe(value);
        expect(allById(steps[0] ?? emptyById)).toEqual([]);
        expect([...allById(withIds<number>(emptyById, pairs))].toSorted(inOrder)).toEqual(
          [...allById(last)].toSorted(inOrder),
        );
      }),
    );
  });
});
