import type { Steps } from './matching/steps.ts';

/** So many are sorted, or merged, in one step. */
const inOneStep = 2048;

/** Sorted as `toSorted` does, a little at a time: parts of a list first, then two sorted parts into one, until there is one. */
export function* sortInSteps<T>(
  all: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  let parts: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += inOneStep) {
    parts.push(all.slice(from, from + inOneStep).sort(compare));
    yield;
  }
  while (parts.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < parts.length; at += 2)
      merged.push(yield* merge(parts[at] ?? [], parts[at + 1] ?? [], compare));
    parts = merged;
  }
  return parts[0] ?? [];
}

function* merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  if (right.length === 0) return left;
  const merged: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    const isLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
    if (isLeft) l += 1;
    else r += 1;
    const next = isLeft ? a : b;
    if (next !== undefined) merged.push(next);
    if (merged.length % inOneStep === 0) yield;
  }
  return merged;
}
