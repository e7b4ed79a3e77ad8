import type { Steps } from '../../shared/domain/in-steps.ts';
import { letOthers } from './ingest/slices.ts';

/** @file Work over very many things, some thousands at a time: the vault answers the page between two turns. What is made must not depend on
 *  anything that may change meanwhile; all that is handed in here is never changed in place. */

/** So many things are made in one turn: well below a tenth of a second. */
const inOneTurn = 2000;

/** Carries out work that says with each step how much it was. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let work = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    work += step.value;
    if (work < inOneTurn) continue;
    work = 0;
    await letOthers();
  }
}

/** Makes something of each of many. */
export async function mapInTurns<T, R>(
  things: readonly T[],
  make: (thing: T) => R,
  atOnce = inOneTurn,
): Promise<readonly R[]> {
  const made: R[] = [];
  for (let from = 0; from < things.length; from += atOnce) {
    if (from > 0) await letOthers();
    for (const thing of things.slice(from, from + atOnce)) made.push(make(thing));
  }
  return made;
}

/** So many are compared in one turn: comparing is quicker than making. */
const sortedAtOnce = 4000;
const mergedAtOnce = 16_000;

/** Sorts many, as `toSorted` does. */
export async function sortInTurns<T>(
  things: readonly T[],
  compare: (a: T, b: T) => number,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < things.length; from += sortedAtOnce) {
    if (from > 0) await letOthers();
    runs.push(things.slice(from, from + sortedAtOnce).sort(compare));
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

async function merged<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Promise<readonly T[]> {
  if (right.length === 0) return left;
  const all: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    // Of two alike, the one that stood first.
    const isLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
    if (isLeft) l += 1;
    else r += 1;
    const next = isLeft ? a : b;
    if (next !== undefined) all.push(next);
    if (all.length % mergedAtOnce === 0) await letOthers();
  }
  return all;
}
