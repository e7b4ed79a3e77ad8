import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { buildBenchApp } from './bench-app.ts';
import { describe, isMissed, type Figure } from './figures.ts';
import { measureActs } from './measure-acts.ts';
import { measureArgon } from './measure-argon.ts';
import { measureImport } from './measure-import.ts';
import { measureList } from './measure-list.ts';
import { measureLock } from './measure-lock.ts';
import { measureSearch } from './measure-search.ts';
import { measureSync } from './measure-sync.ts';
import { measureUnlock } from './measure-unlock.ts';
import { vaultOf } from './sizes.ts';

/** @file `npm run bench`: every figure beside its plain counterpart, in turn, in real Electron. `--json`: one figure a line.
 *  `--only=unlock,list` measures a part. */

const asJson = process.argv.includes('--json');
const only = process.argv
  .find((given) => given.startsWith('--only='))
  ?.slice(7)
  .split(',');
const say = (text: string): void => {
  if (!asJson) console.log(text);
};
const figures: Figure[] = [];
const tell = (figure: Figure): void => {
  figures.push(figure);
  console.log(asJson ? JSON.stringify(figure) : describe(figure));
};

const folder = await buildBenchApp();
const sized = async (cases: number) => {
  const vault = await vaultOf(folder, cases);
  say(`a vault of ${String(cases)} cases is there`);
  return vault;
};
const small = await sized(1_000);
const middle = await sized(10_000);
const large = await sized(100_000);

const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  argon: () => measureArgon(folder, middle),
  unlock: () => measureUnlock(folder, middle, large),
  acts: () => measureActs(folder, middle),
  import: () => measureImport(folder),
  list: () => measureList(small, large),
  lock: () => measureLock(small),
  search: () => measureSearch(folder),
  sync: () => measureSync(),
};
tell({ name: 'load average at the start', value: loadavg()[0] ?? 0, unit: 'processes' });
for (const [name, measurePart] of Object.entries(parts))
  if (!only || only.includes(name)) for (const figure of await measurePart()) tell(figure);
tell({ name: 'load average at the end', value: loadavg()[0] ?? 0, unit: 'processes' });

const missed = figures.filter(isMissed);
say(
  missed.length === 0
    ? 'Every goal was met.'
    : `Missed: ${missed.map(({ name }) => name).join('; ')}.`,
);
rmSync(folder, { recursive: true, force: true });
