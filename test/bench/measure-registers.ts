import { benchReady, freshProfile, measure, start } from './bench-app.ts';
import type { Figure } from './figures.ts';
import type { Watched } from './page/watch-turns.ts';

/** @file Long registers in the app's worker: imported, the application started again, read for the first time, listed, searched, added to, compared.
 *  The longest piece is what a page would wait for in the worst moment, on the wall. */

/** So many times less, to see that it runs. */
const share = Number(process.env['PROBITY_BENCH_SHARE'] ?? '1');

/** What took longer is felt. */
const longestGoal = 100;

/** Both registers, and the checks over them. */
export async function measureRegisters(folder: string): Promise<readonly Figure[]> {
  const running = await start(folder, freshProfile(), benchReady);
  const { vaultId } = await measure(running, 'found', {});
  const imported = await measure(running, 'importRegisters', { share });
  await running.fresh();
  await measure(running, 'unlock', { vaultId });
  await measure(running, 'searchReady', {});
  const times = await measure(running, 'registers', { share });
  const checked = await measure(running, 'checkRegisters', {});
  await running.close();
  return [
    ...figuresOf('import', imported),
    ...times.flatMap(({ says, watched }) => figuresOf(says, watched)),
    ...figuresOf(`checks of both, ${String(checked.hits)} hits`, checked.watched),
  ];
}

const figuresOf = (says: string, { longestMs, tookMs }: Watched): readonly Figure[] =>
  Object.entries(longestMs).flatMap(([what, longest]): readonly Figure[] => [
    { name: `${says}: ${what}`, value: tookMs[what] ?? Number.NaN, unit: 'ms' },
    ...[{ name: `${says}: longest without an answer, ${what}`, value: longest }].map(
      (figure): Figure => ({ ...figure, unit: 'ms', goal: longestGoal }),
    ),
  ]);
