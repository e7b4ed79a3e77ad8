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

/** Does something for each, a few hundred in one step. */
export function* forEachInSteps<T>(
  all: readonly T[],
  take: (each: T, at: number) => void,
): Steps<undefined> {
  for (const [at, each] of all.entries()) {
    take(each, at);
    if (at % inOneStep === inOneStep - 1) yield;
  }
  return undefined;
}

const inOneStep = 512;
