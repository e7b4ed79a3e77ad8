import { benchReady, freshProfile, measure, start } from './bench-app.ts';
import type { Figure } from './figures.ts';

/** So many times less, to see that it runs. */
const share = Number(process.env['PROBITY_BENCH_SHARE'] ?? '1');
const sizes = {
  gifts: 50_000 / share,
  suppliers: 20_000 / share,
  diary: 100_000 / share,
  associates: 50_000 / share,
};

/** A worker that is silent for longer is felt. */
const longestGoal = 100;

/** Every check in the app's worker: how long it takes there, and the longest time in which nobody else would have been answered. On the wall. */
export async function measureChecksInWorker(folder: string): Promise<readonly Figure[]> {
  const running = await start(folder, freshProfile(), benchReady);
  const { hits, watched } = await measure(running, 'checkWorld', { sizes });
  await running.close();
  return Object.entries(watched.longestMs).flatMap(([what, longest]): readonly Figure[] => [
    {
      name: `checks in the worker: ${what}`,
      value: watched.tookMs[what] ?? Number.NaN,
      unit: 'ms',
    },
    {
      name: `checks in the worker, ${String(hits)} hits: longest without an answer, ${what}`,
      ...{ value: longest, unit: 'ms', goal: longestGoal },
    },
  ]);
}
