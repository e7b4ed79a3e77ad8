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
