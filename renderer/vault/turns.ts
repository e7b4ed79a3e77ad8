import type { Steps } from '../../shared/domain/in-steps.ts';
import { letOthers } from './let-others.ts';
import { sortInSteps } from './sort-in-steps.ts';

/** @file Work over very many things, some thousands at a time: the vault answers the page between two turns. What is made must not depend on
 *  anything that may change meanwhile; all that is handed in here is never changed in place. */

/** So many things are made in one turn: well below a tenth of a second, on a busy machine too. */
const inOneTurn = 500;

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

/** Sorts many, as `toSorted` does. */
export async function sortInTurns<T>(
  things: readonly T[],
  compare: (a: T, b: T) => number,
): Promise<readonly T[]> {
  const steps = sortInSteps(things, compare);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await letOthers();
  }
}
