import type { OrganisationRecord } from '../../../renderer/vault/matching/organisations.ts';
import type { NameList } from '../names/name-list.ts';
import { below, oneOf, seededRandom, type Random } from '../names/random.ts';
import type { Mess } from './mess.ts';
import type { Making, Told } from './people.ts';

/** @file Suppliers of a force, and who offered gifts or stood in a diary. No company in it exists. */

const trades = (
  'Catering,Security,Services,Construction,Engineering,Technology,Consulting,Transport,Cleaning,Recruitment,Training,Fleet,' +
  'Communications,Software,Design,Electrical,Plumbing,Roofing,Motors,Tyres,Print,Media,Events,Hotels,Foods,Wines,Travel,' +
  'Legal,Solutions,Systems,Management,Interiors,Logistics,Supplies,Uniforms,Optics,Forensics,Data,Networks,Properties'
).split(',');
const things = (
  'Harbour,Orchard,Kestrel,Granite,Beacon,Willow,Falcon,Summit,Bridge,Anchor,Copper,Silver,Cedar,Raven,Castle,Meridian,' +
  'Horizon,Compass,Juniper,Ember,Quarry,Lantern,Saddle,Thistle,Heron,Marsh,Cobalt,Amber,Foundry,Mill,Abbey,Crown'
).split(',');
const seconds = 'Lights,Gate,Field,Stone,Point,Vale,Wood,Hill,Park,Court,Cross,House'.split(',');
const forms = ['Ltd', 'Limited', 'plc', 'LLP', 'Ltd', 'Ltd'];

/** Suppliers, each with a name of its own, as the law has it. */
export function suppliers(
  count: number,
  { names, seed }: Omit<Making, 'mess'>,
): readonly Told<OrganisationRecord>[] {
  const random = seededRandom(seed);
  const taken = new Set<string>();
  const told: Told<OrganisationRecord>[] = [];
  while (told.length < count) {
    const name = aBody(random, names);
    if (taken.has(plain(name))) continue;
    taken.add(plain(name));
    told.push({
      record: { name, number: below(random, 5) < 3 ? aNumber(random) : '' },
      of: told.length,
    });
  }
  return told;
}

/** The same mess, but for what begins the names of more suppliers than a doubt is worth telling of (1 to 8): which of them is meant, no register could tell.
 *  Then the name stays as it was. */
export function tellable(
  known: readonly Told<OrganisationRecord>[],
  mess: readonly Mess[],
): readonly Mess[] {
  const all = known.map(({ record }) => lettersOf(record.name)).toSorted(compareText);
  const isTellable = (written: string): boolean => {
    const letters = lettersOf(written);
    const from = firstFrom(all, letters);
    return all[from + mostOfOneBeginning]?.startsWith(letters) !== true;
  };
  return mess.map((make) => (random, text) => {
    const written = make(random, text);
    return isTellable(written) ? written : text;
  });
}

const mostOfOneBeginning = 8;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const lettersOf = (name: string): string =>
  plain(name)
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]/gu, '');

/** The place of the first that does not come before it. */
function firstFrom(sorted: readonly string[], letters: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? '') < letters) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Donors or hosts: three in ten are suppliers, written as people write; the rest are not, and some of them share words with one. */
export function outsiders(
  count: number,
  known: readonly Told<OrganisationRecord>[],
  { names, mess, seed }: Making,
): readonly Told<OrganisationRecord>[] {
  const random = seededRandom(seed);
  const ways = tellable(known, mess);
  const taken = new Set(known.map(({ record }) => plain(record.name)));
  const told: Told<OrganisationRecord>[] = [];
  for (let of = known.length; told.length < count; of += 1) {
    if (below(random, 10) < 3) {
      const { record, of: supplier } = oneOf(random, known);
      const isPlain = below(random, 5) < 2;
      const name = isPlain ? record.name : oneOf(random, ways)(random, record.name);
      const number = below(random, 5) === 0 ? (record.number ?? '') : '';
      told.push({ record: { name, number }, of: supplier });
      continue;
    }
    const name = aBody(random, names);
    if (taken.has(plain(name))) continue;
    taken.add(plain(name));
    told.push({ record: { name, number: below(random, 10) === 0 ? aNumber(random) : '' }, of });
  }
  return told;
}

const plain = (name: string): string =>
  name.toLowerCase().replace(/ (?:ltd|limited|plc|llp)$/u, '');

function aBody(random: Random, names: readonly NameList[]): string {
  const list = oneOf(random, names);
  const surname = (): string =>
    below(random, 2) === 0
      ? oneOf(random, list.surnames)
      : oneOf(random, list.beginnings) + oneOf(random, list.endings);
  const form = oneOf(random, forms);
  switch (below(random, 5)) {
    case 0:
      return `${surname()} & ${surname()} ${form}`;
    case 1:
      return `${oneOf(random, things)} ${oneOf(random, seconds)} ${oneOf(random, trades)} ${form}`;
    case 2:
      return `${surname()} Brothers ${oneOf(random, trades)} ${form}`;
    case 3:
      return `${surname()} ${oneOf(random, trades)} ${form}`;
    default:
      return `${surname()} ${oneOf(random, things)} ${oneOf(random, trades)} ${form}`;
  }
}

const aNumber = (random: Random): string =>
  String(1_000_000 + below(random, 13_000_000)).padStart(8, '0');
