import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letOthers } from './let-others.ts';
import { inTurns, mapInTurns, sortInTurns } from './turns.ts';

describe('work in turns', () => {
  it('sorts as one sort does, of two alike the first first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30_000, size: 'max' }),
        async (numbers) => {
          const things = numbers.map((key, at) => ({ key, at }));
          const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
          expect(await sortInTurns(things, byKey)).toEqual(things.toSorted(byKey));
        },
      ),
      { numRuns: 6 },
    );
  });

  it('lets others have their turn before much is made, and makes all of it', async () => {
    const order: string[] = [];
    void letOthers().then(() => order.push('another'));
    const things = Array.from({ length: 6000 }, (_each, at) => at);
    const made = await mapInTurns(things, (thing) => thing + 1);
    order.push('made');
    expect(made.at(-1)).toBe(6000);
    expect(order).toEqual(['another', 'made']);
    const steps = function* () {
      for (let at = 0; at < 6000; at += 1) yield 1;
      return 'all';
    };
    expect(await inTurns(steps())).toBe('all');
  });
});
