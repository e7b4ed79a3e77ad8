import type { ShellClient } from '../../shared/contract/shell-client.ts';
import type { Fonts } from './documents/paper.ts';
import type { Steps } from './ingest/slices.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import type { Instant } from '../../shared/kit/instant.ts';

/** @file What the vault needs from outside. Tests pass a memory shell, a fixed clock and seeded entropy. */

/** The wall clock with its offset; for display and evidence, never for order. */
export type Clock = { readonly now: () => Instant; readonly elapsedMs: () => number };

/** Everything outside the vault. The shell sees ciphertext only. */
export type Ports = {
  readonly shell: ShellClient;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** The fonts of our documents, fetched when first needed. */
  readonly fonts: () => Promise<Fonts>;
  /** Reads a JSON file of our own scheme; undefined when it is not there. */
  readonly fetchOwn: (address: string) => Promise<unknown>;
  /** How dear each guess at the words of a guest pack is, as age counts it; only tests make it cheaper (docs/formats/guest-pack.md 1). */
  readonly wordsCost?: number;
  /** Only tests take smaller steps, so that a thousand acts tell what five thousand would (decision 0036). */
  readonly steps?: Steps;
  /** Something threw that should not have: for the developer's eye in the test flavour, never with case data. */
  readonly note: (cause: unknown) => void;
};
