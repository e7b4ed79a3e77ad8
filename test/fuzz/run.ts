import { assert } from '../../shared/kit/assert.ts';
import { createDice, mutate } from './mutate.ts';
import type { Target } from './target.ts';

/** @file Fires at one reader, by a seed, and keeps the first input for each thing it came to. */

/** What became of a run. */
export type Fired = {
  readonly inputs: number;
  /** The first and shortest input for each outcome. */
  readonly byOutcome: ReadonlyMap<string, Uint8Array>;
};
/** How long to go on, and what to hear of on the way. */
export type Firing = {
  readonly seed: number;
  /** Inputs that were kept from earlier runs. */
  readonly kept: readonly Uint8Array[];
  readonly goesOn: (inputs: number) => boolean;
  /** Each input, before it is parsed: what a watchdog finds when nothing comes any more. */
  readonly before?: (input: Uint8Array) => void;
};

/** A reader that threw, with the input that made it. */
export class Thrown extends Error {
  readonly input: Uint8Array;
  constructor(target: string, input: Uint8Array, cause: unknown) {
    super(`${target} threw on an input of ${String(input.length)} bytes`, { cause });
    this.input = input;
  }
}

/** Fires until it is enough. */
export function fire(target: Target, { seed, kept, goesOn, before }: Firing): Fired {
  const dice = createDice(seed);
  const seeds = [...target.seeds(), ...kept];
  assert(seeds.length > 0, 'there is something to begin from');
  const byOutcome = new Map<string, Uint8Array>();
  const pool = [...seeds];
  let inputs = 0;
  const take = (input: Uint8Array): void => {
    before?.(input);
    const outcome = outcomeOf(target, input);
    inputs += 1;
    const known = byOutcome.get(outcome);
    if (known && known.length <= input.length) return;
    byOutcome.set(outcome, input);
    pool.push(input);
  };
  for (const input of [new Uint8Array(0), ...seeds]) take(input);
  while (goesOn(inputs)) {
    const from = pool[dice(pool.length)] ?? new Uint8Array(0);
    const made = mutate(from, dice, pool[dice(pool.length)] ?? from);
    take(target.mend && dice(4) > 0 ? target.mend(made) : made);
  }
  return { inputs, byOutcome };
}

/** What a reader came to. A throw is the bug that is looked for. */
export function outcomeOf(target: Target, input: Uint8Array): string {
  try {
    return target.parse(input);
  } catch (cause: unknown) {
    throw new Thrown(target.name, input, cause);
  }
}
