/** @file The one place of the shell that asks what time it is. */

/** Two clocks: the one people set, and one that only runs forward. */
export type Clock = {
  readonly wallMs: () => number;
  readonly monotonicMs: () => number;
};

export const platformClock: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
};
