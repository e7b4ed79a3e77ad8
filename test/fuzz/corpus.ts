import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTargets } from './bundle-targets.ts';
import { fileTargets } from './file-targets.ts';
import { formatTargets } from './format-targets.ts';
import type { Target } from './target.ts';

/** @file What earlier runs kept: for each reader a folder, in it one input for each thing it came to, named by it. What once made a reader
 *  throw lies there too, as `found-…`, and is read again for ever. */

/** Every reader under fire. */
export const targets: readonly Target[] = [...formatTargets, ...bundleTargets, ...fileTargets];

const corpus = join(process.cwd(), 'test/vectors/corpus');
const fileFor = (outcome: string): string => `${outcome.replaceAll(/[^a-z0-9-]/gi, '_')}.bin`;

/** The longest input that is kept. */
const longestKept = 8 * 1024;

/** The inputs that were kept for a reader, by the name of their file. */
export function keptFor(target: Target): ReadonlyMap<string, Uint8Array> {
  const folder = join(corpus, target.name);
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return new Map(names.map((name) => [name, Uint8Array.from(readFileSync(join(folder, name)))]));
}

/** Keeps an input for each outcome that has none yet; answers how many came in. */
export function keep(target: Target, byOutcome: ReadonlyMap<string, Uint8Array>): number {
  const folder = join(corpus, target.name);
  mkdirSync(folder, { recursive: true });
  const fresh = [...byOutcome].filter(
    ([outcome, input]) =>
      input.length <= longestKept && !existsSync(join(folder, fileFor(outcome))),
  );
  for (const [outcome, input] of fresh) writeFileSync(join(folder, fileFor(outcome)), input);
  return fresh.length;
}

/** Keeps what made a reader throw, or never come back. */
export function keepFound(target: Target, input: Uint8Array): string {
  const folder = join(corpus, target.name);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `found-${String(readdirSync(folder).length)}.bin`);
  writeFileSync(path, input);
  return path;
}

/** True when a kept input still comes to what its file is named by, or was found and need only not throw. */
export const isAsKept = (name: string, outcome: string): boolean =>
  name.startsWith('found-') || name === fileFor(outcome);
