/** @file Long work a step at a time: whoever carries it out may do something else between two steps. Each step says how much it was, about as
 *  many things as it made. */

/** Work in steps, and what comes of it. */
export type Steps<T> = Generator<number, T, undefined>;

/** All of it, one step behind the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
