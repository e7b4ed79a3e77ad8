import { benchReady, freshProfile, measure, start } from './bench-app.ts';
import { percentile, type Figure } from './figures.ts';

const size = { associates: 50_000, rows: 100_000 };
/** A worker that is silent for longer is felt. */
const longestGoal = 100;

/** The index of people over 50,000 associates and 100,000 entries of registers, in the app's worker: put together, everybody compared, searched, and
 *  the longest time in which nobody else would have been answered. */
export async function measurePeople(folder: string): Promise<readonly Figure[]> {
  const running = await start(folder, freshProfile(), benchReady);
  const took = await measure(running, 'people', size);
  await running.close();
  const of = `people, ${String(took.mentions)} mentions, ${String(took.entries)} entries`;
  const ms = { unit: 'ms' } as const;
  return [
    { name: `${of}: put together`, value: took.putTogetherMs, ...ms },
    { name: `${of}: everybody compared`, value: took.comparedMs, ...ms },
    {
      name: `${of}: ${String(took.suggestions)} suggestions`,
      value: took.suggestedMs,
      ...ms,
    },
    { name: `${of}: a search, median`, value: percentile(took.searches, 50), ...ms },
    { name: `${of}: a search, p99`, value: percentile(took.searches, 99), ...ms },
    ...Object.entries(took.longestMs).map(([what, value]) => ({
      ...{ name: `${of}: longest without an answer, ${what}`, value, goal: longestGoal },
      ...ms,
    })),
  ];
}
