import { benchReady, measure, start } from './bench-app.ts';
import { median, medianRatio, type Figure } from './figures.ts';
import type { SizedVault } from './sizes.ts';

const rounds = 120;

/** Opening a case beside a plain get, and a save beside a plain strict put. */
export async function measureActs(
  folder: string,
  { profile, vaultId }: SizedVault,
): Promise<readonly Figure[]> {
  const running = await start(folder, profile, benchReady);
  await measure(running, 'unlock', { vaultId });
  await measure(running, 'searchReady', {});
  const open = await measure(running, 'openCases', { rounds });
  const seed = Math.floor(performance.timeOrigin) % 1_000_000_000;
  const save = await measure(running, 'saves', { rounds, seed });
  await running.close();
  return [
    { name: 'open a case: a plain Dexie get', value: median(open.plain), unit: 'ms' },
    { name: 'open a case: read, opened and folded', value: median(open.folded), unit: 'ms' },
    {
      name: 'open a case: the call as it is, the look on the disk',
      value: median(open.call),
      unit: 'ms',
    },
    {
      name: 'open case (read, open, fold) against a plain Dexie get',
      value: median(open.folded) / median(open.plain),
      unit: 'ratio',
      goal: 1.3,
    },
    {
      name: 'open case with the look on the disk against a plain Dexie get',
      value: median(open.call) / median(open.plain),
      unit: 'ratio',
    },
    { name: 'save: a plain strict Dexie put', value: median(save.plain), unit: 'ms' },
    { name: 'save: to Saved', value: median(save.saved), unit: 'ms' },
    { name: 'save: until the store has followed too', value: median(save.followed), unit: 'ms' },
    { name: 'save: the bare round trip with fdatasync', value: median(save.bare), unit: 'ms' },
    {
      name: 'time to Saved against a plain strict Dexie put',
      value: medianRatio(save.saved, save.plain),
      unit: 'ratio',
      goal: 1,
    },
    {
      name: 'the bare round trip against a plain strict Dexie put',
      value: medianRatio(save.bare, save.plain),
      unit: 'ratio',
    },
  ];
}
