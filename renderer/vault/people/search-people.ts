import type { FoundBy } from '../../../shared/contract/vault/people.ts';
import { birthEvidence } from '../matching/birth-date.ts';
import { nicknameGroups } from '../matching/nicknames.ts';
import { organisationName } from '../matching/organisation-name.ts';
import { plainNumber } from '../matching/numbers.ts';
import { personName } from '../matching/person-name.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import { withinOneEdit, withinTwoEdits } from '../search/misspelling.ts';
import { soundKeys } from '../search/sounds.ts';
import { weightOf, type Entry } from './entries.ts';
import { addressWords, handleWords } from './identifier-words.ts';
import { readQuery } from './query.ts';

/** @file Finds people as they are remembered: names in any order, short, misspelt or misheard, a day of birth with day and month turned round,
 *  part of a number, a vehicle, a handle, an address. */

/** An entry that was found, how well (higher is better), and how where it was not letter by letter. */
export type FoundEntry = {
  readonly entry: Entry;
  readonly score: number;
  readonly foundBy: readonly FoundBy[];
};

/** The index of words, days and numbers over all entries. */
export type PeopleSearch = { readonly find: (text: string) => readonly FoundEntry[] };

type Word = {
  readonly text: string;
  readonly sounds: readonly number[];
  readonly nicknames: readonly number[];
  readonly entries: number[];
};

/** Texts, each with the places of the entries that have it. */
type Texts = Map<string, number[]>;

type Index = {
  readonly words: Map<string, Word>;
  readonly numbers: Texts;
  readonly births: Texts;
  readonly handles: Texts;
  readonly addresses: Texts;
};

/** Takes everybody into an index. */
export function* createPeopleSearch(entries: readonly Entry[]): Steps<PeopleSearch> {
  const index: Index = {
    words: new Map(),
    ...{ numbers: new Map(), births: new Map(), handles: new Map(), addresses: new Map() },
  };
  yield* forEachInSteps(entries, (entry, at) => takeIn(index, entry, at), weightOf);
  return {
    find: (text) => {
      const { names, numbers, birthDates } = readQuery(text);
      const wanted = [
        ...names.map((word) => foundByName(index, word)),
        ...numbers.map((number) => foundByNumber(index, number)),
        ...(birthDates.length > 0 ? [foundByBirth(index, birthDates)] : []),
      ];
      const [first, ...others] = wanted.toSorted((a, b) => a.size - b.size);
      return [...(first ?? [])].flatMap(([at, hit]) => {
        const hits = [hit, ...others.flatMap((each) => each.get(at) ?? [])];
        const entry = entries[at];
        if (!entry || hits.length < wanted.length) return [];
        const foundBy = [...new Set(hits.flatMap(({ by }) => by ?? []))];
        return [{ entry, score: hits.reduce((sum, { score }) => sum + score, 0), foundBy }];
      });
    },
  };
}

function takeIn({ words, numbers, births, handles, addresses }: Index, entry: Entry, at: number) {
  for (const text of wordsOf(entry)) {
    const known = words.get(text);
    if (known) known.entries.push(at);
    else words.set(text, { ...wordAs(text), entries: [at] });
  }
  const put = (texts: Texts, text: string): void => {
    const known = texts.get(text);
    if (!known) texts.set(text, [at]);
    else if (known.at(-1) !== at) known.push(at);
  };
  for (const mention of entry.mentions) {
    if (mention.birthDate !== '') put(births, mention.birthDate);
    for (const number of mention.numbers) {
      put(numbers, plainNumber(number));
      for (const word of handleWords(number)) put(handles, word);
    }
    for (const address of mention.addresses)
      for (const word of addressWords(address)) put(addresses, word);
  }
}

type Hit = { readonly score: number; readonly by?: FoundBy | undefined };
type Hits = Map<number, Hit>;

const wordAs = (text: string): Omit<Word, 'entries'> => ({
  text,
  sounds: soundKeys(text),
  nicknames: nicknameGroups(text),
});

function wordsOf({ kind, mentions }: Entry): ReadonlySet<string> {
  const names = new Set(mentions.flatMap((mention) => mention.names));
  return new Set(
    [...names].flatMap((name) => {
      const { forenames, surnames } = personName(name);
      const plain = [...forenames, ...surnames];
      return kind === 'organisation' ? [...plain, ...organisationName(name).names.flat()] : plain;
    }),
  );
}

/** Every entry that has a word like this one, by the best of them: in a name, or less in a handle, a vehicle or an address. */
function foundByName(index: Index, typed: string): Hits {
  const asked = wordAs(typed);
  const hits: Hits = new Map();
  for (const word of index.words.values()) {
    const hit = likeness(asked, word);
    if (hit) take(hits, word.entries, hit);
  }
  if (typed.length >= leastOfText) takeTexts(hits, index, typed);
  return hits;
}

/** Of anything but a name at least so much is typed. */
const leastOfText = 3;

function takeTexts(hits: Hits, { handles, addresses }: Index, typed: string): void {
  for (const [text, entries] of handles)
    if (text.startsWith(typed)) take(hits, entries, { score: 4, by: 'handle' });
  for (const [text, entries] of addresses)
    if (text.startsWith(typed)) take(hits, entries, { score: 2, by: 'address' });
}

/** The best of what an entry was found by counts. */
function take(hits: Hits, entries: readonly number[], hit: Hit): void {
  for (const at of entries) if ((hits.get(at)?.score ?? 0) < hit.score) hits.set(at, hit);
}

function likeness(typed: Omit<Word, 'entries'>, word: Omit<Word, 'entries'>): Hit | undefined {
  if (typed.text === word.text) return { score: 10 };
  if (typed.text.length >= 2 && word.text.startsWith(typed.text)) return { score: 7 };
  if (typed.nicknames.some((group) => word.nicknames.includes(group)))
    return { score: 6, by: 'nickname' };
  const shorter = Math.min(typed.text.length, word.text.length);
  if (shorter >= 4 && withinOneEdit(typed.text, word.text)) return { score: 5, by: 'misspelt' };
  if (shorter >= 4 && typed.sounds.some((sound) => word.sounds.includes(sound)))
    return { score: 4, by: 'sounds' };
  if (shorter >= 8 && withinTwoEdits(typed.text, word.text)) return { score: 3, by: 'misspelt' };
  return undefined;
}

/** A number is part of one that somebody has, or a word of a name ("Unit 7 Catering"), or of an address. */
function foundByNumber(index: Index, typed: string): Hits {
  const plain = plainNumber(typed);
  const hits = foundByName(index, plain.replaceAll('@', ''));
  if (plain.length < leastOfText) return hits;
  for (const [held, entries] of index.numbers)
    if (held === plain) take(hits, entries, { score: 12 });
    else if (held.includes(plain)) take(hits, entries, { score: 6, by: 'number-part' });
  return hits;
}

const scoreOfBirth = { 'birth-same': 12, 'birth-transposed': 9, 'birth-slip': 6 } as const;

function foundByBirth({ births }: Index, typed: readonly string[]): Hits {
  const hits: Hits = new Map();
  for (const [birthDate, entries] of births)
    for (const day of typed) {
      const [reason] = birthEvidence(day, birthDate).reasons;
      if (isClose(reason)) take(hits, entries, { score: scoreOfBirth[reason], by: reason });
    }
  return hits;
}

const isClose = (reason: string | undefined): reason is keyof typeof scoreOfBirth =>
  reason !== undefined && Object.hasOwn(scoreOfBirth, reason);
