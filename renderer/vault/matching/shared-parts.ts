import { beginningsOf } from './beginnings.ts';
import { forEachInSteps, type Steps } from './steps.ts';

/** @file What several bodies have beside their names: a trading name, a person, a place. That two of them share it says no more than that each is one of
 *  those who have it. */

type Named = { readonly names: readonly (readonly number[])[] };

/** Asks how many bodies have these words beside a name of their own. */
export type SharedParts = {
  readonly many: (part: readonly number[]) => number;
  /** The same of what a record writes first, as if it were a name of its own: "Sea Breeze t/a Pell Ltd". None where it stands alone anywhere, for then it
   *  is one. */
  readonly manyOfFirst: (name: readonly number[]) => number;
};

/** Counts what stands beside names: once for each own name it stands with. */
export function* createSharedParts(lists: readonly (readonly Named[])[]): Steps<SharedParts> {
  const alone = new Set<number>();
  for (const list of lists)
    yield* forEachInSteps(list, ({ names: [own = [], ...parts] }) => {
      if (parts.length === 0) alone.add(keyOfWhole(own));
    });
  const [besideOwn, besideFirst] = [createCount(), createCount()];
  for (const list of lists)
    yield* forEachInSteps(list, ({ names: [own = [], ...parts] }) => {
      const ownKey = keyOfWhole(own);
      for (const part of parts) {
        const key = keyOfWhole(part);
        besideOwn.add(key, ownKey);
        // A branch, an address or a person is beside a name of its own; a body that others know by itself is what the name belongs to.
        if (!alone.has(ownKey) && alone.has(key)) besideFirst.add(ownKey, key);
      }
    });
  return {
    many: (part) => besideOwn.of(keyOfWhole(part)),
    manyOfFirst: (name) => besideFirst.of(keyOfWhole(name)),
  };
}

/** Counts with how many others something stands, each once. */
function createCount() {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  return {
    add(key: number, beside: number): void {
      const pair = `${String(key)} ${String(beside)}`;
      if (seen.has(pair)) return;
      seen.add(pair);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    of: (key: number): number => counts.get(key) ?? 0,
  };
}

const keyOfWhole = (name: readonly number[]): number => beginningsOf(name).at(-1) ?? 0;
