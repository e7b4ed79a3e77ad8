import { describe, expect, it } from 'vitest';
import { isAsKept, keptFor, targets } from './corpus.ts';
import { createDice, longestInput, mutate } from './mutate.ts';
import { fire, outcomeOf } from './run.ts';

/** @file A short run at every reader of our formats, the same each time. The long one is `node test/nightly/fuzz.mjs`. */

const inputsEach = 800;

describe.each(targets.map((target) => [target.name, target] as const))('%s', (_name, target) => {
  it('comes to what it came to before, on every input that was kept', () => {
    for (const [name, input] of keptFor(target)) {
      const outcome = outcomeOf(target, input);
      expect([name, outcome, isAsKept(name, outcome)]).toEqual([name, outcome, true]);
    }
  });

  it('throws on nothing that is fired at it', () => {
    const fired = fire(target, {
      seed: 20270218,
      kept: [...keptFor(target).values()],
      goesOn: (inputs) => inputs < inputsEach,
    });
    expect(fired.byOutcome.size).toBeGreaterThan(0);
  });
});

it('makes the same inputs from the same seed, and none beyond its bounds', () => {
  const wander = (seed: number): readonly string[] => {
    const dice = createDice(seed);
    const from = Uint8Array.from({ length: 300 }, (_, at) => at & 255);
    return Array.from({ length: 50 }, () => {
      const made = mutate(from, dice, from);
      expect(made.length).toBeLessThanOrEqual(longestInput);
      return Buffer.from(made).toString('base64');
    });
  };
  expect(wander(7)).toEqual(wander(7));
  expect(new Set(wander(7)).size).toBeGreaterThan(30);
});
