import { vi } from 'vitest';

/** Waits until what is expected holds: for as long as a machine may take that is busy with something else, and not a moment longer. */
export const eventually = <T>(expectation: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(expectation, { timeout: 60_000, interval: 5 });
