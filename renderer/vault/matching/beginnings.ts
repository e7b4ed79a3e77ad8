import { keyOf } from './blocks.ts';
import { forEachInSteps, type Steps } from './steps.ts';

/** @file Names that are the whole beginning of longer ones: people leave off what a firm does. Whoever writes "Girard Brothers" means one of those whose
 *  names begin so: of one it is likely, of eight each may be it. */

/** A body's names as numbers of words, its own first. */
type Named = { readonly names: readonly (readonly number[])[] };

/** Asks how many different names of a list begin with these words and go on. */
export type Beginnings = {
  readonly many: (name: readonly number[]) => number;
};

/** Counts the beginnings of a list, each name once. */
export function* countBeginnings(list: readonly Named[]): Steps<Beginnings> {
  const counts = new Map<number, number>();
  const seen = new Set<number>();
  yield* forEachInSteps(list, ({ names: [name = []] }) => {
    const all = beginningsOf(name);
    const whole = all.pop() ?? 0;
    if (seen.has(whole)) return;
    seen.add(whole);
    for (const key of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return { many: (name) => counts.get(beginningsOf(name).at(-1) ?? 0) ?? 0 };
}

/** A key of each beginning of a name, the whole of it last. */
export function beginningsOf(name: readonly number[]): number[] {
  let key = 0;
  return name.map((word) => (key = keyOf(20, key, word)));
}

/** Bits that a name says by being the beginning of another, beyond what chance takes away; undefined where it is none. */
export function beginningBits(
  one: Named,
  other: Named,
  { ofLeft, ofRight }: { readonly ofLeft: Beginnings; readonly ofRight: Beginnings },
): number | undefined {
  const [[left = []], [right = []]] = [one.names, other.names];
  if (left.length === right.length || left.length === 0 || right.length === 0) return undefined;
  const [short, long, among] =
    left.length < right.length ? [left, right, ofRight] : [right, left, ofLeft];
  return short.every((word, at) => word === long[at])
    ? -Math.log2(Math.max(1, among.many(short)))
    : undefined;
}
