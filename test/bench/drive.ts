import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { cacheDir } from '../../build/scripts/places.mjs';
import { buildBenchApp } from './bench-app.ts';
import { describe, isMissed, type Figure } from './figures.ts';
import { measureActs } from './measure-acts.ts';
import { measureArgon } from './measure-argon.ts';
import { measureChecks, measureChecksBeside } from './measure-checks.ts';
import { measureChecksInWorker } from './measure-checks-in-worker.ts';
import { measureFirstList } from './measure-first-list.ts';
import { measureImport } from './measure-import.ts';
import { measureList } from './measure-list.ts';
import { measureLock } from './measure-lock.ts';
import { measureMatching } from './measure-matching.ts';
import { measureNetwork } from './measure-network.ts';
import { measurePeople } from './measure-people.ts';
import { measureRegisters } from './measure-registers.ts';
import { measureSealing } from './measure-sealing.ts';
import { measureSearch } from './measure-search.ts';
import { measureSync } from './measure-sync.ts';
import { measureUnlock } from './measure-unlock.ts';
import { vaultOf } from './sizes.ts';

/** @file `npm run bench`: every figure beside its plain counterpart, in turn, in real Electron. `--json`: one figure a line.
 *  `--only=unlock,list` measures a part; `--world=` and `--check=` a part of the checks, `--world=` of the matching. */

const asJson = process.argv.includes('--json');
const chosen = (what: string): readonly string[] | undefined =>
  process.argv
    .find((given) => given.startsWith(`--${what}=`))
    ?.slice(what.length + 3)
    .split(',');
const only = chosen('only');
const say = (text: string): void => {
  if (!asJson) console.log(text);
};
const figures: Figure[] = [];
const tell = (figure: Figure): void => {
  figures.push(figure);
  console.log(asJson ? JSON.stringify(figure) : describe(figure));
};

/** Made when the first part asks for it: the sync needs neither app nor vault, and the largest vault takes minutes. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};
const app = once(buildBenchApp);
const sized = (cases: number) =>
  once(async () => {
    const vault = await vaultOf(await app(), cases);
    say(`a vault of ${String(cases)} cases is there`);
    return vault;
  });
const [small, middle, large] = [sized(1_000), sized(10_000), sized(100_000)];

const parts: Readonly<Record<string, () => Promise<Iterable<Figure>>>> = {
  argon: async () => measureArgon(await app(), await middle()),
  unlock: async () => measureUnlock(await app(), await middle(), await large()),
  acts: async () => measureActs(await app(), await middle()),
  import: async () => measureImport(await app()),
  list: async () => measureList(await small(), await large()),
  lock: async () => measureLock(await small()),
  search: async () => measureSearch(await app()),
  sync: () => measureSync(),
  'first-list': async () => measureFirstList(await app()),
  sealing: () => measureSealing(),
  network: async () => measureNetwork(await app()),
  people: async () => measurePeople(await app()),
  matching: () => Promise.resolve(measureMatching(chosen('world'))),
  checks: () => Promise.resolve(measureChecks(chosen('world'), chosen('check'))),
  registers: async () => measureRegisters(await app()),
  'checks-in-worker': async () => measureChecksInWorker(await app()),
  'checks-beside': () => Promise.resolve(measureChecksBeside()),
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
rmSync(join(cacheDir, 'bench', 'app'), { recursive: true, force: true });
