import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../build/scripts/places.mjs';
import { houseSettings } from '../../shared/domain/check/settings.ts';
import { allChecks } from '../../renderer/vault/checks/all-checks.ts';
import { noFacts, type Facts } from '../../renderer/vault/checks/facts.ts';
import type { Check } from '../../renderer/vault/checks/hit.ts';
import { nothingDecided } from '../../renderer/vault/checks/pairs.ts';
import { matchOrganisations } from '../../renderer/vault/matching/organisations.ts';
import { allSteps } from '../../renderer/vault/matching/steps.ts';
import { heldOutNames } from '../seeds/names/held-out-names.ts';
import type { NameList } from '../seeds/names/name-list.ts';
import { tuningNames } from '../seeds/names/tuning-names.ts';
import { outsiders, suppliers } from '../seeds/registers/bodies.ts';
import { heldOutBodyMess, heldOutPeopleMess } from '../seeds/registers/held-out-mess.ts';
import { fieldBodyMess } from '../seeds/registers/field-body-mess.ts';
import { fieldPeopleMess } from '../seeds/registers/field-mess.ts';
import { bodyMess, peopleMess, type Mess } from '../seeds/registers/mess.ts';
import { registerBodyMess, registerPeopleMess } from '../seeds/registers/register-mess.ts';
import { aWorld, type Sizes } from '../seeds/registers/world.ts';
import type { Figure } from './figures.ts';
import { judgeCheck } from './judge-checks.ts';

/** @file The cross-checks over a force's registers with known pairs: how much of what is true each finds, how much of what it is sure of is true,
 *  how it grows, and beside plainer ways. In Node, CPU time. `held out`: names and mess that nobody looked at while building;
 *  the others were looked at. */

const worlds: Readonly<
  Record<string, { names: readonly NameList[]; people: readonly Mess[]; bodies: readonly Mess[] }>
> = {
  'looked at': { names: tuningNames, people: peopleMess, bodies: bodyMess },
  'as registers write': {
    names: tuningNames,
    people: [...registerPeopleMess, ...fieldPeopleMess],
    bodies: [...registerBodyMess, ...fieldBodyMess],
  },
  'held out': { names: heldOutNames, people: heldOutPeopleMess, bodies: heldOutBodyMess },
};
const whole: Sizes = { gifts: 50_000, suppliers: 20_000, diary: 100_000, associates: 50_000 };

/** Every check over 50,000 gifts, 20,000 suppliers, 100,000 diary entries and 50,000 associates, or those that were asked for. Each figure is told when it
 *  is there: the whole takes minutes. */
export function* measureChecks(
  ofWorlds?: readonly string[],
  ofChecks?: readonly string[],
): Generator<Figure> {
  for (const [called, making] of Object.entries(worlds)) {
    if (ofWorlds?.includes(called) === false) continue;
    const world = aWorld(whole, { ...making, seed: 31 });
    for (const { name, check } of allChecks) {
      if (ofChecks?.includes(name) === false) continue;
      const { found, ms, longestMs } = inSlices(check, world.facts);
      const verdict = judgeCheck(name, found.hits, world);
      const of = `${name}, ${called} (${String(verdict.truly)} true)`;
      const share = { unit: 'share', direction: 'min' } as const;
      yield { name: `recall: ${of}`, value: verdict.recall, goal: 0.98, ...share };
      yield { name: `precision of strong: ${of}`, value: verdict.precision, goal: 0.9, ...share };
      yield { name: `possible: ${of}`, value: verdict.possible, unit: 'hits' };
      yield { name: `CPU time: ${name}, ${called}`, value: ms, unit: 'ms' };
      yield { name: `longest slice: ${name}, ${called}`, value: longestMs, unit: 'ms', goal: 100 };
    }
  }
}

/** How the checks grow, and what plainer ways find. */
export function* measureChecksBeside(): Generator<Figure> {
  yield* besidePlainerWays();
  yield* growth();
}

/** Runs a check as the worker does, slice by slice: the page is answered after each that is longer than a moment. CPU time, or the wall where that is
 *  shorter: on a machine with other work a slice waits for them. */
function inSlices(check: Check, facts: Facts) {
  const began = process.cpuUsage();
  const steps = check(facts, { settings: houseSettings, sameness: nothingDecided });
  let longestMs = 0;
  for (;;) {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    const step = steps.next();
    const { user, system } = process.cpuUsage(cpu);
    longestMs = Math.max(longestMs, Math.min((user + system) / 1000, performance.now() - wall));
    if (step.done !== true) continue;
    const all = process.cpuUsage(began);
    return { found: step.value, ms: (all.user + all.system) / 1000, longestMs };
  }
}

const run = (check: Check, facts: Facts) =>
  allSteps(check({ ...noFacts, ...facts }, { settings: houseSettings, sameness: nothingDecided }));

/** Ten times of everything: 10 is linear. */
function growth(): readonly Figure[] {
  const making = { names: tuningNames, people: peopleMess, bodies: bodyMess, seed: 32 };
  const [small = Number.NaN, large = Number.NaN] = [1, 10].map((times) => {
    const sizes = { gifts: 10_000, suppliers: 2_000, diary: 10_000, associates: 10_000 };
    const grown = Object.fromEntries(
      Object.entries(sizes).map(([of, count]) => [of, count * times]),
    ) as Sizes;
    const { facts } = aWorld(grown, making);
    return timed(() => allChecks.map(({ check }) => run(check, facts))).ms;
  });
  return [
    {
      ...{ name: 'time of all checks, 100,000 of each against 10,000', value: large / small },
      ...{ unit: 'ratio', goal: 15 },
    },
  ];
}

/** Some donors among all suppliers: our way, every pair by the same comparison, and SQLite's full text search. */
function besidePlainerWays(): readonly Figure[] {
  const known = suppliers(20_000, { names: heldOutNames, seed: 41 });
  const donors = outsiders(2_000, known, { names: heldOutNames, mess: heldOutBodyMess, seed: 42 });
  const records = <T>(told: readonly { readonly record: T }[]): readonly T[] =>
    told.map(({ record }) => record);
  const few = known.slice(0, 2_000);
  const quick = timed(() => matchOrganisations(records(donors), records(few)));
  const every = timed(() => matchOrganisations(records(donors), records(few), 'every pair'));
  const ours = timed(() => matchOrganisations(records(donors), records(known)));
  const best = new Map<number, { right: number; bits: number }>();
  for (const { left, right, bits } of ours.found.matches)
    if ((best.get(left)?.bits ?? Number.NEGATIVE_INFINITY) < bits) best.set(left, { right, bits });
  const truly = donors.flatMap(({ of }, at) => (of < known.length ? [at] : []));
  const shareRight = (found: (at: number) => number | undefined): number =>
    truly.filter((at) => known[found(at) ?? -1]?.of === donors[at]?.of).length / truly.length;
  return [
    {
      name: '2,000 donors, 2,000 suppliers: ours against every pair',
      value: quick.ms / every.ms,
      unit: 'ratio',
      goal: 1,
    },
    {
      name: 'strong of every pair that ours finds',
      value: share(quick.found, every.found),
      unit: 'share',
      goal: 0.98,
      direction: 'min',
    },
    {
      name: 'first answer is the supplier: ours, held out',
      value: shareRight((at) => best.get(at)?.right),
      unit: 'share',
    },
    ...withFts5(records(known), records(donors), shareRight, ours.ms),
  ];
}

type Matched = ReturnType<typeof matchOrganisations>;
function share(some: Matched, all: Matched): number {
  const names = new Set(some.matches.map(({ left, right }) => `${String(left)} ${String(right)}`));
  const strong = all.matches.filter(({ strength }) => strength === 'strong');
  return (
    strong.filter(({ left, right }) => names.has(`${String(left)} ${String(right)}`)).length /
    Math.max(1, strong.length)
  );
}

type Named = { readonly name: string };

function withFts5(
  known: readonly Named[],
  donors: readonly Named[],
  shareRight: (found: (at: number) => number | undefined) => number,
  oursMs: number,
): readonly Figure[] {
  const asked = spawnSync('python3', [join(root, 'test', 'bench', 'fts5.py')], {
    input: JSON.stringify({
      suppliers: known.map(({ name }) => name),
      donors: donors.map(({ name }) => name),
    }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (asked.status !== 0) {
    console.error('SQLite FTS5 is not here: python3 with its sqlite3 module is needed.');
    return [];
  }
  const { ms, best } = JSON.parse(asked.stdout) as { ms: number; best: number[] };
  return [
    {
      name: 'first answer is the supplier: SQLite FTS5, held out',
      value: shareRight((at) => best[at]),
      unit: 'share',
    },
    {
      name: 'ours against SQLite FTS5, 2,000 donors among 20,000 suppliers',
      value: oursMs / ms,
      unit: 'ratio',
    },
  ];
}

function timed<T>(work: () => T): { readonly found: T; readonly ms: number } {
  const began = process.cpuUsage();
  const found = work();
  const { user, system } = process.cpuUsage(began);
  return { found, ms: (user + system) / 1000 };
}
