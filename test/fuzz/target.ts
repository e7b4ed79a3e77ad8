/** @file What a fuzzed reader is: it takes any bytes, answers in a word what it came to, and never throws. */

/** A reader under fire. */
export type Target = {
  readonly name: string;
  /** Sound inputs to begin from. */
  readonly seeds: () => readonly Uint8Array[];
  /** Makes sums right again, half of the time: what lies behind them is to be reached. */
  readonly mend?: (bytes: Uint8Array) => Uint8Array;
  /** What it came to: a word. Throws only where there is a bug, or where a promise of the reader is broken. */
  readonly parse: (bytes: Uint8Array) => string;
};

/** A result in a word. */
export const wordOf = (
  result: { readonly ok: true } | { readonly ok: false; readonly error: { readonly kind: string } },
): string => (result.ok ? 'ok' : result.error.kind);

/** Something or nothing, in a word. */
export const isThere = (value: unknown): string => (value === undefined ? 'none' : 'some');
