import { withinOneEdit, withinTwoEdits } from '../search/misspelling.ts';
import { soundKeys } from '../search/sounds.ts';
import { commonness } from './commonness.ts';
import { nicknameGroups } from './nicknames.ts';
import { isClippedFrom, isShortFor, isWithoutParticle, resemble, shapeOf } from './spellings.ts';

/** @file Words of names, numbered once: how often each stands in the records, how it sounds, and how alike two of them are. */

/** How two words agree. */
export type Alike =
  | 'same'
  | 'nickname'
  | 'clipped'
  | 'misspelt'
  | 'sounds'
  | 'initial'
  | 'part'
  | 'resembles'
  | 'no';

/** Words that were met, and in how many records. */
export type WordTable = {
  readonly idOf: (word: string) => number;
  readonly text: (id: number) => string;
  readonly alike: (a: number, b: number) => Alike;
  /** The codes by which words that sound or are used alike find each other. */
  readonly codes: (id: number) => readonly number[];
  /** Bits of evidence when two records agree on these words: rare words say more. */
  readonly bits: (a: number, b: number, how: Alike) => number;
  /** Counts words of one record: each once, with its codes. */
  readonly count: (ids: Iterable<number>) => void;
};

/** What an agreement that is not letter by letter loses, in bits. A nickname is a choice of few, a sound or a slip one of many. */
const loss: Readonly<Record<Alike, number>> = {
  same: 0,
  nickname: 1,
  sounds: 2,
  misspelt: 2.5,
  initial: 0.5,
  part: 2,
  // Of a short form that is made up, and in no list, several names may be meant.
  clipped: 4,
  resembles: 0,
  no: 0,
};

/** Words that resemble each other say little for it, but nothing against: among names taken at random they are seldom. */
const resemblance = 1;

/** A small register is counted as if so many more were in it, of whom so many share a first letter or a sound. */
const asIfThere = 1000;
const startsLikeIt = 50;
const soundsLikeIt = 1;

/** An empty table. `forNicknames`: words are of people. */
export function createWordTable(areNamesOfPeople: boolean): WordTable {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const codesOf: (readonly number[])[] = [];
  const counts: number[] = [];
  const codeCounts = new Map<number, number>();
  const initialCounts = new Map<string, number>();
  const known = createKnown();
  let records = asIfThere;

  const groupsOf = (word: string) => (areNamesOfPeople ? nicknameGroups(word) : []);
  const idOf = (word: string): number => {
    const before = ids.get(word);
    if (before !== undefined) return before;
    const id = texts.length;
    ids.set(word, id);
    texts.push(word);
    counts.push(commonness(word, areNamesOfPeople));
    initialCounts.set(word.charAt(0), initialCounts.get(word.charAt(0)) ?? startsLikeIt);
    const sounds = soundKeys(word);
    // Groups and words that have no sound are numbered apart from sounds, which have 30 bits.
    const codes = [...groupsOf(word).map((group) => 2 ** 30 + group), ...sounds];
    codesOf.push(codes.length > 0 ? codes : [2 ** 31 + id]);
    return id;
  };
  const shapes: string[] = [];
  const shapeAt = (id: number): string => (shapes[id] ??= shapeOf(texts[id] ?? ''));
  const compare = (idA: number, idB: number): Alike => {
    const [a, b] = [texts[idA] ?? '', texts[idB] ?? ''];
    if (a.length === 1 || b.length === 1) return a.startsWith(b.charAt(0)) ? 'initial' : 'no';
    const shorter = Math.min(a.length, b.length);
    const longer = Math.max(a.length, b.length);
    const groups = groupsOf(a);
    if (groups.some((group) => groupsOf(b).includes(group))) return 'nickname';
    if (shorter >= 3 && longer >= 4 && withinOneEdit(a, b)) return 'misspelt';
    if (shorter >= 8 && longer <= 60 && withinTwoEdits(a, b)) return 'misspelt';
    if (shorter >= (areNamesOfPeople ? 3 : 4) && shapeAt(idA) === shapeAt(idB)) return 'misspelt';
    if (!areNamesOfPeople && (isShortFor(a, b) || isShortFor(b, a))) return 'nickname';
    const codes = codesOf[idB] ?? [];
    const areHeardAlike = codesOf[idA]?.some((code) => codes.includes(code)) === true;
    if (shorter >= 4 && areHeardAlike) return 'sounds';
    if (shorter >= 4 && (a.startsWith(b) || b.startsWith(a))) return 'part';
    if (!areNamesOfPeople) return 'no';
    // "Lee" and "Leigh": of so few sounds there are many.
    return areHeardAlike ? 'resembles' : ofPeople(a, b);
  };
  const rarity = (count: number): number => Math.log2(Math.max(2, records) / Math.max(1, count));
  const codeRarity = (a: number, b: number): number => {
    const shared = (codesOf[a] ?? []).filter((code) => codesOf[b]?.includes(code));
    return Math.max(0, ...shared.map((code) => rarity(codeCounts.get(code) ?? soundsLikeIt)));
  };
  return {
    idOf,
    text: (id) => texts[id] ?? '',
    codes: (id) => codesOf[id] ?? [],
    alike: (a, b) => {
      if (a === b) return 'same';
      return known(Math.min(a, b), Math.max(a, b), compare);
    },
    bits: (a, b, how) => {
      const rarer = Math.min(rarity(counts[a] ?? 1), rarity(counts[b] ?? 1));
      if (how === 'no') return 0;
      if (how === 'initial') {
        const [initial = ''] = texts[a] ?? '';
        return Math.max(0, rarity(initialCounts.get(initial) ?? 1) - loss.initial);
      }
      if (how === 'same') return rarer;
      if (how === 'resembles') return Math.min(rarer, resemblance);
      const isBySound = how === 'sounds' || (how === 'nickname' && areNamesOfPeople);
      const shared = isBySound ? codeRarity(a, b) : rarer;
      return Math.max(0, Math.min(rarer, shared) - loss[how]);
    },
    count: (words) => {
      records += 1;
      const each = new Set(words);
      const codes = new Set<number>();
      const initials = new Set<string>();
      for (const id of each) {
        counts[id] = (counts[id] ?? 0) + 1;
        for (const code of codesOf[id] ?? []) codes.add(code);
        initials.add((texts[id] ?? '').charAt(0));
      }
      for (const code of codes) codeCounts.set(code, (codeCounts.get(code) ?? soundsLikeIt) + 1);
      for (const one of initials) initialCounts.set(one, (initialCounts.get(one) ?? 0) + 1);
    },
  };
}

/** What was found of two words lately. Of one size for ever: a map of millions stands still while it grows. */
function createKnown() {
  // No pair is 0: a word is never compared with itself. To fill in millions takes a moment that nobody needs.
  const pairs = new Float64Array(knownAtOnce);
  const found = new Uint8Array(knownAtOnce);
  return (a: number, b: number, compare: (a: number, b: number) => Alike): Alike => {
    const pair = a * 4_194_304 + b;
    const place = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - 20);
    if (pairs[place] === pair) return hows[found[place] ?? 0] ?? 'no';
    const how = compare(a, b);
    pairs[place] = pair;
    found[place] = hows.indexOf(how);
    return how;
  };
}

const knownAtOnce = 2 ** 20;
const hows: readonly Alike[] = [
  ...(['no', 'same', 'nickname', 'misspelt', 'sounds', 'initial', 'part'] as const),
  ...(['clipped', 'resembles'] as const),
];

/** What is left for names of people, where nothing nearer was found. */
function ofPeople(a: string, b: string): Alike {
  if (isClippedFrom(a, b) || isClippedFrom(b, a)) return 'clipped';
  if (isWithoutParticle(a, b) || isWithoutParticle(b, a)) return 'part';
  return resemble(a, b) ? 'resembles' : 'no';
}
