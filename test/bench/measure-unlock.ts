import { benchReady, measure, start, type Running } from './bench-app.ts';
import { median, medianRatio, type Figure } from './figures.ts';
import type { SizedVault } from './sizes.ts';

const rounds = 5;
const growthGoal = 12;
/** What the process before left to do is over by then. */
const quietMs = 1_200;

type Times = { alone: number[]; unlock: number[]; sorted: number[]; built: number[] };

/** Unlock beside Argon2id alone, each in a process of its own; the list and the search behind it; and how all of it grows. */
export async function measureUnlock(
  folder: string,
  middle: SizedVault,
  large: SizedVault,
): Promise<readonly Figure[]> {
  const vaults = [middle, large] as const;
  const apps = await Promise.all(vaults.map(({ profile }) => start(folder, profile, benchReady)));
  const times = vaults.map((): Times => ({ alone: [], unlock: [], sorted: [], built: [] }));
  for (let round = 0; round < rounds; round += 1)
    for (const [which, vault] of vaults.entries()) {
      const running = apps[which];
      const mine = times[which];
      if (running && mine) await oneRound(running, vault, mine, round % 2 === 0);
    }
  for (const running of apps) await running.close();
  const [ten, hundred] = times;
  if (!ten || !hundred) throw new Error('Two vaults were measured.');
  return [
    ...figuresOf('10,000', ten, 1.15),
    ...figuresOf('100,000', hundred, 1.5),
    ...growthOf(ten, hundred),
  ];
}

async function oneRound(
  running: Running,
  { vaultId, cost }: SizedVault,
  times: Times,
  aloneFirst: boolean,
): Promise<void> {
  const alone = async (): Promise<void> => {
    await quietly(running);
    times.alone.push(await measure(running, 'argonAlone', { cost, salt: '0123456789abcdef' }));
  };
  if (aloneFirst) await alone();
  await quietly(running);
  times.unlock.push((await measure(running, 'unlock', { vaultId })).ms);
  times.sorted.push(await measure(running, 'sortList', {}));
  await measure(running, 'searchReady', {});
  times.built.push(await measure(running, 'buildSearch', {}));
  if (!aloneFirst) await alone();
}

/** A fresh process whose worker is ready, and a pause. */
async function quietly(running: Running): Promise<void> {
  await running.fresh();
  await measure(running, 'ready', {});
  await running.page().waitForTimeout(quietMs);
}

const figuresOf = (cases: string, times: Times, goal: number): readonly Figure[] => [
  { name: `unlock of ${cases}: Argon2id alone`, value: median(times.alone), unit: 'ms' },
  { name: `unlock of ${cases}: to the list`, value: median(times.unlock), unit: 'ms' },
  {
    name: `unlock of ${cases} against the vault’s own Argon2id alone`,
    value: medianRatio(times.unlock, times.alone),
    unit: 'ratio',
    goal,
  },
];

function growthOf(ten: Times, hundred: Times): readonly Figure[] {
  const beyond = ({ unlock, alone }: Times): number => median(unlock) - median(alone);
  const pairs = [
    ['unlock without Argon2id', beyond(ten), beyond(hundred)],
    ['the list sorted anew', median(ten.sorted), median(hundred.sorted)],
    ['the search built', median(ten.built), median(hundred.built)],
  ] as const;
  return pairs.flatMap(([what, small, large]): Figure[] => [
    { name: `growth: ${what}, 10,000`, value: small, unit: 'ms' },
    { name: `growth: ${what}, 100,000`, value: large, unit: 'ms' },
    {
      name: `growth from 10,000 to 100,000: ${what}`,
      value: large / small,
      unit: 'ratio',
      goal: growthGoal,
    },
  ]);
}
