import { median, medianRatio, type Figure } from './figures.ts';
import { paintList, startRealApp, unlockOnScreen } from './real-app.ts';
import type { SizedVault } from './sizes.ts';

const rounds = 5;
const laterVisits = 3;
const goal = 1.25;

/** First paint of the case list in the real application: of 100,000 cases beside 1,000. */
export async function measureList(
  small: SizedVault,
  large: SizedVault,
): Promise<readonly Figure[]> {
  const apps = [await startRealApp(small.profile), await startRealApp(large.profile)] as const;
  const first: [number[], number[]] = [[], []];
  const later: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const running of apps) {
      if (round > 0) await running.fresh();
      await unlockOnScreen(running.page());
    }
    // Both have been unlocked for a moment; the search is still being built behind the larger one.
    for (const which of inTurn(round)) first[which].push(await paintList(apps[which]));
    for (let visit = 0; visit < laterVisits; visit += 1)
      for (const which of inTurn(visit)) later[which].push(await paintList(apps[which]));
  }
  for (const running of apps) await running.close();
  return [
    {
      name: 'list first paint, 1,000: first visit after an unlock',
      value: median(first[0]),
      unit: 'ms',
    },
    {
      name: 'list first paint, 100,000: first visit after an unlock',
      value: median(first[1]),
      unit: 'ms',
    },
    { name: 'list first paint, 1,000: later visits', value: median(later[0]), unit: 'ms' },
    { name: 'list first paint, 100,000: later visits', value: median(later[1]), unit: 'ms' },
    {
      name: 'list first paint, 100,000 against 1,000: first visit',
      value: medianRatio(first[1], first[0]),
      unit: 'ratio',
      goal,
    },
    {
      name: 'list first paint, 100,000 against 1,000: later visits',
      value: medianRatio(later[1], later[0]),
      unit: 'ratio',
      goal,
    },
  ];
}

const inTurn = (round: number): readonly (0 | 1)[] => (round % 2 === 0 ? [0, 1] : [1, 0]);
