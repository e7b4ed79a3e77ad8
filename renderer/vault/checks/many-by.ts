import { forEachInSteps, type Steps } from '../matching/steps.ts';

/** Things by a text of theirs, those that share one together. */
export function manyBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = byKey.get(key);
    if (known) known.push(thing);
    else byKey.set(key, [thing]);
  }
  return byKey;
}

/** The same of many things, a few hundred in one step. */
export function* manyByInSteps<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): Steps<ReadonlyMap<string, readonly T[]>> {
  const byKey = new Map<string, T[]>();
  yield* forEachInSteps(things, (thing) => {
    const key = keyOf(thing);
    const known = byKey.get(key);
    if (known) known.push(thing);
    else byKey.set(key, [thing]);
  });
  return byKey;
}
