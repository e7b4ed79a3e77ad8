import type { PersonRecord } from '../../../renderer/vault/matching/people.ts';
import type { NameList } from '../names/name-list.ts';
import { below, oneOf, seededRandom, type Random } from '../names/random.ts';
import type { Mess } from './mess.ts';

/** @file Associates in a large index, some of them twice. Nobody in it exists. */

/** A record and who it is of. */
export type Told<T> = { readonly record: T; readonly of: number };

/** What is made: from which names, with which mess. */
export type Making = {
  readonly names: readonly NameList[];
  readonly mess: readonly Mess[];
  /** A number of somebody, where not a telephone. */
  readonly number?: (random: Random) => string;
  /** How numbers are written the second time, where otherwise than in the usual ways. */
  readonly telephone?: (random: Random, number: string) => string;
  /** How a day of birth is written the second time, where otherwise. */
  readonly day?: (random: Random, day: string) => string | undefined;
  readonly seed: number;
};

/** So many records; one in twenty is a second one of somebody, written another way. */
export function associates(
  count: number,
  { names, mess, seed, number = aTelephone, telephone = numberAgain, day = dayAgain }: Making,
): readonly Told<PersonRecord>[] {
  const random = seededRandom(seed);
  const told: Told<PersonRecord>[] = [];
  const originals = Math.round(count * 0.95);
  for (let of = 0; of < originals; of += 1)
    told.push({ record: somebody(random, names, number), of });
  for (let more = originals; more < count; more += 1) {
    const of = below(random, originals);
    const first = told[of]?.record;
    if (first) told.push({ record: again(random, first, mess, { telephone, day }), of });
  }
  return told;
}

/** Few names are borne by many. */
const skewed = <T>(random: Random, list: readonly T[]): T => {
  const drawn = random();
  const chosen = list[Math.floor(list.length * drawn * drawn)];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
};

function somebody(
  random: Random,
  names: readonly NameList[],
  number: (random: Random) => string,
): PersonRecord {
  const list = oneOf(random, names);
  const surname =
    below(random, 10) < 5
      ? skewed(random, list.surnames)
      : oneOf(random, list.beginnings) + oneOf(random, list.endings);
  const middle = below(random, 4) === 0 ? ` ${skewed(random, list.forenames)}` : '';
  const birthDate = below(random, 10) < 7 ? aDay(random) : undefined;
  const numbers = below(random, 10) < 5 || birthDate === undefined ? [number(random)] : [];
  return { names: [`${skewed(random, list.forenames)}${middle} ${surname}`], birthDate, numbers };
}

const two = (value: number): string => String(value).padStart(2, '0');
const aDay = (random: Random): string =>
  `${String(1945 + below(random, 60))}-${two(1 + below(random, 12))}-${two(1 + below(random, 28))}`;
/** Of a range that is given to nobody. */
const aTelephone = (random: Random): string =>
  `05999 ${String(below(random, 1_000_000)).padStart(6, '0')}`;

/** The same person in another record: one or two things about the name differ, and of day and number one is there, more or less. */
function again(
  random: Random,
  first: PersonRecord,
  mess: readonly Mess[],
  { telephone, day }: Required<Pick<Making, 'telephone' | 'day'>>,
): PersonRecord {
  const [name = ''] = first.names;
  const once = oneOf(random, mess)(random, name);
  const written = below(random, 5) === 0 ? oneOf(random, mess)(random, once) : once;
  const birthDate = first.birthDate && day(random, first.birthDate);
  const numbers = (first.numbers ?? []).flatMap((number) =>
    below(random, 3) === 0 && birthDate !== undefined ? [] : [telephone(random, number)],
  );
  // What has neither a day nor a number in common is nobody's to recognise.
  const isBare = birthDate === undefined && numbers.length === 0;
  return { names: [written], birthDate: isBare ? first.birthDate : birthDate, numbers };
}

function dayAgain(random: Random, day: string): string | undefined {
  const [year = '', month = '', date = ''] = day.split('-');
  switch (below(random, 10)) {
    case 0:
      return Number(date) <= 12 ? `${year}-${date}-${month}` : day;
    case 1:
      return `${String(Number(year) + 1)}-${month}-${date}`;
    case 2:
      return undefined;
    default:
      return day;
  }
}

function numberAgain(random: Random, number: string): string {
  switch (below(random, 4)) {
    case 0:
      return number.replace(/^0/u, '+44 ');
    case 1:
      return number.replaceAll(' ', '').slice(-7);
    default:
      return number.replaceAll(' ', '');
  }
}
