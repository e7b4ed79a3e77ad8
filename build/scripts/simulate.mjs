/** @file `npm run simulate -- --schedules N --seed S`: invents schedules of work and trouble for several workstations and shares, runs each
 *  in one process over the real code, and prints what befell and what was promised and broken. `--only K` replays one of them,
 *  `--steps FILE` a written one. What it is: docs/simulator.md. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { isMain } from './is-main.mjs';
import { ensurePackages } from './packages.mjs';
import { cacheDir, root } from './places.mjs';
import { runScript, say } from './say.mjs';
import { standIn } from './stand-ins.mjs';

const places = {
  stubbed: 'main.ts',
  full: 'full-main.ts',
  crash: 'crash-main.ts',
  deaths: 'deaths-main.ts',
};
/** Of deaths over operations every one is tried. */
const usual = { stubbed: 1000, full: 1000, crash: 1_000_000, deaths: 1000 };

/** Runs schedules on all cores; resolves to their tally and what was broken. */
export async function simulate({
  mode = 'stubbed',
  schedules = usual[mode],
  seed = 1,
  only,
  steps,
}) {
  const worker = await bundled(mode);
  const workers = only === undefined && steps === undefined ? Math.min(schedules, cores()) : 1;
  const parts = Array.from({ length: workers }, (_, nth) => [
    ...['--seed', String(seed), '--first', String(only ?? nth), '--step', String(workers)],
    ...['--schedules', String(only === undefined ? schedules : Number(only) + 1)],
    ...(steps === undefined ? [] : ['--steps', steps]),
  ]);
  const said = (await Promise.all(parts.map((args) => runWorker(worker, args)))).flat();
  rmSync(worker, { force: true });
  const broken = said.filter((line) => line.said === 'broken').map(({ text }) => text);
  return {
    tally: sum(said.flatMap((line) => (line.said === 'tally' ? [line.tally] : []))),
    broken,
  };
}

const cores = () => Math.max(1, Math.min(8, availableParallelism()));

async function bundled(mode) {
  const folder = join(cacheDir, 'simulate');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${mode}-${String(process.pid)}.mjs`);
  const bundle = await rolldown({
    input: join(root, 'test', 'simulator', places[mode]),
    cwd: root,
    platform: 'node',
    external: [/^[^./]/],
    plugins: [standIn(mode)],
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}

function runWorker(worker, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-semi-space-size=64', worker, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = [];
    const reading = createInterface({ input: child.stdout });
    reading.on('line', (line) => said.push(JSON.parse(line)));
    child.on('error', reject);
    child.on('close', (code) => {
      // A worker that ends without a tally has proved nothing.
      if (code !== 0) said.push({ said: 'broken', text: `A worker ended with ${String(code)}.` });
      resolve(said);
    });
  });
}

function sum(tallies) {
  const total = { befell: new Map() };
  for (const { befell, ...counts } of tallies) {
    for (const [what, times] of Object.entries(counts)) total[what] = (total[what] ?? 0) + times;
    for (const [what, times] of befell)
      total.befell.set(what, (total.befell.get(what) ?? 0) + times);
  }
  return total;
}

/** What a run reads like. */
export function told({ befell, ...counts }) {
  const number = (value) => value.toLocaleString('en-GB');
  return [
    Object.entries(counts)
      .map(([what, times]) => `${number(times)} ${what}`)
      .join(', '),
    ...[...befell]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([what, times]) => `  ${what.padEnd(24)}${number(times).padStart(12)}`),
  ].join('\n');
}

if (isMain(import.meta.url)) {
  await runScript(async () => {
    await ensurePackages();
    const { values } = parseArgs({
      options: {
        mode: { type: 'string', default: 'stubbed' },
        schedules: { type: 'string' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string' },
        steps: { type: 'string' },
      },
    });
    const startedMs = Date.now();
    const { tally, broken } = await simulate({
      ...values,
      ...(values.schedules === undefined ? {} : { schedules: Number(values.schedules) }),
    });
    say(told(tally));
    const seconds = (Date.now() - startedMs) / 1000;
    say(`in ${seconds.toFixed(0)} s, ${values.mode}, seed ${values.seed}`);
    for (const text of broken) say(`\n${text}`);
    say(broken.length === 0 ? 'No promise was broken.' : `\n${String(broken.length)} broken.`);
    return broken.length === 0 ? 0 : 1;
  });
}
