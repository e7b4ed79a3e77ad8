import { beginningsOf } from './beginnings.ts';
import { forEachInSteps, type Steps } from './steps.ts';

/** @file What several bodies have beside their names: a trading name, a person, a place. That two of them share it says no more than that each is one of
 *  those who have it. */

type Named = { readonly names: readonly (readonly number[])[] };

/** Asks how many bodies have these words beside a name of their own. */
export type SharedParts = { readonly many: (part: readonly number[]) => number };

/** Counts what stands beside names: once for each own name it stands with. */
export function* createSharedParts(lists: readonly (readonly Named[])[]): Steps<SharedParts> {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const list of lists)
    yield* forEachInSteps(list, ({ names: [own = [], ...parts] }) => {
      if (parts.length === 0) return;
      const ownKey = keyOfWhole(own);
      for (const part of parts) {
        const key = keyOfWhole(part);
        const pair = `${String(ownKey)} ${String(key)}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
  return { many: (part) => counts.get(keyOfWhole(part)) ?? 0 };
}

const keyOfWhole = (name: readonly number[]): number => beginningsOf(name).at(-1) ?? 0;
