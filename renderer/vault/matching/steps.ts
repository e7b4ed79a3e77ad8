/** @file Long work in steps, so that whoever does it can answer others in between, or stop. */

/** Work that pauses after each step, and what it comes to. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does something for each, a few in one step: of a long name that is taken apart by rules, so many take some milliseconds. `weigh`: as how many one
 *  of them counts. */
export function* forEachInSteps<T>(
  all: readonly T[],
  take: (each: T, at: number) => void,
  weigh: (each: T) => number = () => 1,
): Steps<undefined> {
  let since = 0;
  for (const [at, each] of all.entries()) {
    take(each, at);
    since += weigh(each);
    if (since < inOneStep) continue;
    since = 0;
    yield;
  }
  return undefined;
}

const inOneStep = 16;

/** What each comes to, one list. */
export function* flatMapInSteps<T, Made>(
  all: readonly T[],
  make: (each: T) => readonly Made[],
): Steps<readonly Made[]> {
  const made: Made[] = [];
  yield* forEachInSteps(all, (each) => {
    for (const one of make(each)) made.push(one);
  });
  return made;
}

/** What each is found by, one map; of two under one key the later. */
export function* mapByInSteps<T, Key, Value>(
  all: readonly T[],
  entriesOf: (each: T) => readonly (readonly [Key, Value])[],
): Steps<ReadonlyMap<Key, Value>> {
  const map = new Map<Key, Value>();
  yield* forEachInSteps(all, (each) => {
    for (const [key, value] of entriesOf(each)) map.set(key, value);
  });
  return map;
}
