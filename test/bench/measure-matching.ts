import { matchOrganisations } from '../../renderer/vault/matching/organisations.ts';
import { matchPeople, matchPeopleNaively } from '../../renderer/vault/matching/people.ts';
import { heldOutNames } from '../seeds/names/held-out-names.ts';
import type { NameList } from '../seeds/names/name-list.ts';
import { tuningNames } from '../seeds/names/tuning-names.ts';
import { otherHandsNames } from '../seeds/names/other-hands-names.ts';
import { thirdHandNames } from '../seeds/names/third-hand-names.ts';
import { unseenNames } from '../seeds/names/unseen-names.ts';
import { oneOf } from '../seeds/names/random.ts';
import { fieldBodyMess } from '../seeds/registers/field-body-mess.ts';
import { fieldPeopleMess, fieldTelephone } from '../seeds/registers/field-mess.ts';
import { heldOutBodyMess, heldOutPeopleMess } from '../seeds/registers/held-out-mess.ts';
import { bodyMess, peopleMess, type Mess } from '../seeds/registers/mess.ts';
import {
  dayByOtherHand,
  otherHandsMess,
  telephoneByOtherHand,
} from '../seeds/registers/other-hands.ts';
import { otherHandsBodyMess } from '../seeds/registers/other-hands-bodies.ts';
import {
  registerBodyMess,
  registerPeopleMess,
  telephone,
} from '../seeds/registers/register-mess.ts';
import { thirdHandMess } from '../seeds/registers/third-hand.ts';
import { thirdHandBodyMess } from '../seeds/registers/third-hand-bodies.ts';
import {
  aNumberOfThirdHand,
  dayByThirdHand,
  numberByThirdHand,
} from '../seeds/registers/third-hand-numbers.ts';
import { outsiders, suppliers } from '../seeds/registers/bodies.ts';
import { associates } from '../seeds/registers/people.ts';
import type { Figure } from './figures.ts';
import { distinct, judge, type Judged } from './judge-matching.ts';

/** @file The matching of registers: how much of what was planted it finds, how much of what it is sure of is right, and how it grows. In Node,
 *  CPU time: on a machine with other work the wall measures the others. `held out`, `by other hands` and `by a third hand`: names and mess that nobody looked at while building. */

type Making = {
  readonly names: readonly NameList[];
  readonly people: readonly Mess[];
  readonly bodies: readonly Mess[];
  readonly again?: Pick<Parameters<typeof associates>[1], 'number' | 'telephone' | 'day'>;
};
type Worlds = Readonly<Record<string, Making>>;
const worlds: Worlds = {
  'looked at': { names: tuningNames, people: peopleMess, bodies: bodyMess },
  'as registers write': {
    names: tuningNames,
    people: [...registerPeopleMess, ...fieldPeopleMess],
    bodies: [...registerBodyMess, ...fieldBodyMess],
    again: {
      telephone: (random, number) => oneOf(random, [telephone, fieldTelephone])(random, number),
    },
  },
  'held out': { names: heldOutNames, people: heldOutPeopleMess, bodies: heldOutBodyMess },
  'by other hands': {
    names: [...otherHandsNames, ...unseenNames],
    people: otherHandsMess,
    bodies: otherHandsBodyMess,
    again: { telephone: telephoneByOtherHand, day: dayByOtherHand },
  },
  'by a third hand': {
    names: thirdHandNames,
    people: thirdHandMess,
    bodies: thirdHandBodyMess,
    again: { number: aNumberOfThirdHand, telephone: numberByThirdHand, day: dayByThirdHand },
  },
};

/** 50,000 associates, 20,000 suppliers, 50,000 gifts and 100,000 diary entries, and what smaller numbers take. */
export function* measureMatching(ofWorlds?: readonly string[]): Generator<Figure> {
  for (const [world, { names, people, bodies, again }] of Object.entries(worlds)) {
    if (ofWorlds?.includes(world) === false) continue;
    const index = associates(50_000, { names, mess: people, seed: 20_261_122, ...again });
    const known = suppliers(20_000, { names, seed: 11 });
    const donors = distinct(outsiders(50_000, known, { names, mess: bodies, seed: 12 }));
    const hosts = distinct(outsiders(100_000, known, { names, mess: bodies, seed: 13 }));
    const records = <T>(all: readonly { readonly record: T }[]): readonly T[] =>
      all.map(({ record }) => record);
    const same = timed(() => matchPeople(records(index), 'within'));
    const twice = judge(index, 'within', same.found);
    yield* told(`same person, 50,000 associates, ${world}`, twice, same.ms);
    const gifts = timed(() => matchOrganisations(records(donors), records(known)));
    const donor = judge(donors, known, gifts.found);
    yield* told(`donor is a supplier, 50,000 and 20,000, ${world}`, donor, gifts.ms);
    const diary = timed(() => matchOrganisations(records(hosts), records(known)));
    const host = judge(hosts, known, diary.found);
    yield* told(`diary and supplier, 100,000 and 20,000, ${world}`, host, diary.ms);
  }
  if (ofWorlds?.includes('growth') === false) return;
  yield* againstNaive();
  yield* growth();
}

const told = (of: string, judged: Judged, ms: number): readonly Figure[] => [
  { name: `recall: ${of}`, value: judged.recall, unit: 'share', goal: 0.98, direction: 'min' },
  {
    name: `precision of strong: ${of}`,
    value: judged.precision,
    unit: 'share',
    goal: 0.9,
    direction: 'min',
  },
  { name: `CPU time: ${of}`, value: ms, unit: 'ms' },
];

/** Every pair of a sample, by the same comparison. */
function againstNaive(): readonly Figure[] {
  const index = associates(2000, { names: tuningNames, mess: peopleMess, seed: 5 });
  const records = index.map(({ record }) => record);
  const quick = timed(() => matchPeople(records, 'within'));
  const naive = timed(() => matchPeopleNaively(records));
  const all = judge(index, 'within', naive.found);
  const some = judge(index, 'within', quick.found);
  return [
    { name: 'time of every pair of 2,000 associates', value: naive.ms, unit: 'ms' },
    { name: 'ours against every pair', value: quick.ms / naive.ms, unit: 'ratio', goal: 1 },
    {
      name: 'found of what every pair finds',
      value: some.recall / all.recall,
      unit: 'share',
      goal: 0.98,
      direction: 'min',
    },
  ];
}

/** Ten times as many records: 10 is linear. */
function growth(): readonly Figure[] {
  const [small, large] = [10_000, 100_000].map((count) => {
    const index = associates(count, { names: tuningNames, mess: peopleMess, seed: 6 });
    const records = index.map(({ record }) => record);
    return timed(() => matchPeople(records, 'within'));
  });
  if (!small || !large) return [];
  return [
    {
      name: 'time of 100,000 associates against 10,000',
      value: large.ms / small.ms,
      unit: 'ratio',
      goal: 15,
    },
    {
      name: 'pairs of 100,000 associates against 10,000',
      value: large.found.compared / small.found.compared,
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
