import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { cacheDir, root } from '../../build/scripts/places.mjs';

/** @file A sealer in a process of its own, by hand: what it does, how long it takes, how much memory it had at most. Plain Node, the same code
 *  as in the app. Used by the bench and by the nightly sizes. */

/** What a process took: by the clock, and of the processor in all its threads and in the system. */
export type Took = { readonly ms: number; readonly cpuMs: number };

/** What a sealer that ended had done. */
export type SealerRun = Took & {
  readonly last: { readonly say: string; readonly [field: string]: unknown };
  readonly peakRssMiB: number;
};

/** Where a try works. */
export type Scratch = { readonly dir: string; readonly source: string; readonly parts: string };

/** A fresh folder for tries; the caller removes it. */
export function scratchIn(name: string): Scratch {
  const dir = join(cacheDir, 'sealing', name);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  return { dir, source: join(dir, 'source.bin'), parts: join(dir, 'parts') };
}

/** A file of this size that nothing compresses: one random mebibyte, counted through. */
export function fillSource({ source }: Scratch, sizeBytes: number): void {
  const block = randomBytes(1024 * 1024);
  const file = openSync(source, 'w');
  for (let at = 0; at < sizeBytes; at += block.length) {
    block.writeUIntBE(at / block.length, 0, 6);
    writeSync(file, block, 0, Math.min(block.length, sizeBytes - at));
  }
  closeSync(file);
}

/** Bundles the process that the runs below start, its thread, and who makes the head of a bundle. */
export async function bundleSealer(): Promise<string> {
  await bundled('electron/sealer/hash-thread.ts');
  await bundled('test/bench/age-head-by-hand.ts', [/^age-encryption/]);
  return bundled('test/bench/sealer-by-hand.ts', [/^libsodium-wrappers-sumo/]);
}

/** As the application's own: with all it needs inside. */
async function bundled(input: string, external: RegExp[] = []): Promise<string> {
  const file = join(cacheDir, 'sealing', basename(input).replace(/ts$/, 'mjs'));
  const bundle = await rolldown({
    input: join(root, input),
    cwd: root,
    platform: 'node',
    external: [/^node:/, ...external],
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}

/** Makes the head of the bundles that are packed in this folder, and the key that opens them. */
export function makeHead(script: string, { dir }: Scratch): void {
  const made = spawnSync(process.execPath, [join(dirname(script), 'age-head-by-hand.mjs'), dir]);
  if (made.status !== 0) throw new Error(`No head: ${made.stderr.toString()}`);
}

/** Runs one job to its end; `how` is what the process is told. */
export function runJob(script: string, scratch: Scratch, how: object): SealerRun {
  const from = performance.now();
  const done = spawnSync(process.execPath, [script, JSON.stringify({ ...scratch, ...how })], {
    cwd: root,
    encoding: 'utf8',
  });
  const ms = performance.now() - from;
  if (done.status !== 0) throw new Error(`A sealer failed: ${done.stderr}`);
  return { ...(JSON.parse(done.stdout) as Omit<SealerRun, 'ms'>), ms };
}

/** Runs a command of the system, and answers what it took. */
export function runTool(command: string, cwd: string): Took {
  const timed = `TIMEFORMAT='%U %S'; time { ${command}; }`;
  const from = performance.now();
  const done = spawnSync('bash', ['-o', 'pipefail', '-c', timed], { cwd, encoding: 'utf8' });
  const ms = performance.now() - from;
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
  const seconds = (done.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { ms, cpuMs: 1000 * seconds.reduce((sum, part) => sum + part, 0) };
}

/** True when two files are the same. Small ones only. */
export const sameFile = (one: string, other: string): boolean =>
  statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other));
