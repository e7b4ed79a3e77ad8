import { rmSync } from 'node:fs';
import { queryClasses } from '../seeds/names/queries.ts';
import { benchReady, freshProfile, measure, start } from './bench-app.ts';
import type { Figure } from './figures.ts';

/** The search beside MiniSearch, in the worker, on names it was not tuned on. */
export async function measureSearch(folder: string): Promise<readonly Figure[]> {
  const profile = freshProfile();
  const running = await start(folder, profile, benchReady);
  const { ours, miniSearch, ratios } = await measure(running, 'searchBeside', {
    documents: 100_000,
    rounds: 2,
    perClass: 50,
  });
  await running.close();
  rmSync(profile, { recursive: true, force: true });
  return [
    { name: 'search of 100,000: p99', value: ours.p99Ms, unit: 'ms' },
    { name: 'search of 100,000: p99 of MiniSearch', value: miniSearch.p99Ms, unit: 'ms' },
    {
      name: 'search p99 at 100,000 against MiniSearch',
      value: ratios.p99,
      unit: 'ratio',
      goal: 0.1,
    },
    { name: 'search built at 100,000 against MiniSearch', value: ratios.build, unit: 'ratio' },
    ...queryClasses.map(
      (kind): Figure => ({
        name: `search recall of 20, ${kind}, held-out names (goal: MiniSearch’s)`,
        value: ours.recall[kind],
        unit: 'share',
        goal: miniSearch.recall[kind],
        direction: 'min',
      }),
    ),
  ];
}
