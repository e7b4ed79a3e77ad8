import { expect } from 'vitest';

/** @file Stands in for vitest's `describe` and `test` where a suite runs on a machine without it: bundled in its place
 *  (test/nightly/mounted-shares.mjs). What is expected is vitest's own. */

type Test = { readonly name: string; readonly run: () => Promise<void> | void };

let told: Test[] = [];

export const describe = (_what: string, tell: () => void): void => tell();

export const test = (name: string, run: Test['run']): void => void told.push({ name, run });

export { expect };

/** Runs what was told since the last time, one after the other; the answer is a line for each that failed. */
export async function runTold(): Promise<{ passed: number; failures: readonly string[] }> {
  const tests = told;
  told = [];
  const failures: string[] = [];
  for (const { name, run } of tests)
    try {
      await run();
    } catch (cause: unknown) {
      failures.push(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  return { passed: tests.length - failures.length, failures };
}
