import type { FoundBy } from '../../../shared/contract/vault/people.ts';
import { birthEvidence } from '../matching/birth-date.ts';
import { nicknameGroups } from '../matching/nicknames.ts';
import { organisationName } from '../matching/organisation-name.ts';
import { plainNumber } from '../matching/numbers.ts';
import { personName } from '../matching/person-name.ts';
import { withinOneEdit, withinTwoEdits } from '../search/misspelling.ts';
import { soundKeys } from '../search/sounds.ts';
import type { Entry } from './entries.ts';
import { readQuery } from './query.ts';

/** @file Finds people as they are remembered: names in any order, short, misspelt or misheard, a day of birth with day and month turned round,
 *  part of a number. */

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

/** Takes everybody into an index. */
export function createPeopleSearch(entries: readonly Entry[]): PeopleSearch {
  const words = new Map<string, Word>();
  entries.forEach((entry, at) => {
    for (const text of wordsOf(entry)) {
      const known = words.get(text);
      if (known) known.entries.push(at);
      else words.set(text, { ...wordAs(text), entries: [at] });
    }
  });
  return {
    find: (text) => {
      const { names, numbers, birthDates } = readQuery(text);
      const wanted = [
        ...names.map((word) => foundByWord(words, word)),
        ...numbers.map((number) => foundByNumber(entries, number, foundByWord(words, number))),
        ...(birthDates.length > 0 ? [foundByBirth(entries, birthDates)] : []),
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

/** Every entry that has a word like this one, by the best of them. */
function foundByWord(words: ReadonlyMap<string, Word>, typed: string): Hits {
  const asked = wordAs(typed);
  const hits: Hits = new Map();
  for (const word of words.values()) {
    const hit = likeness(asked, word);
    if (!hit) continue;
    for (const at of word.entries) if ((hits.get(at)?.score ?? 0) < hit.score) hits.set(at, hit);
  }
  return hits;
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

/** A number is part of one that somebody has, or a word of a name ("Unit 7 Catering"). */
function foundByNumber(entries: readonly Entry[], typed: string, asWord: Hits): Hits {
  const hits: Hits = new Map(asWord);
  const plain = plainNumber(typed);
  if (plain.length < 3) return hits;
  entries.forEach(({ mentions }, at) => {
    for (const { numbers } of mentions)
      for (const number of numbers) {
        const held = plainNumber(number);
        if (held === plain) hits.set(at, { score: 12 });
        else if (held.includes(plain) && (hits.get(at)?.score ?? 0) < 6)
          hits.set(at, { score: 6, by: 'number-part' });
      }
  });
  return hits;
}

const scoreOfBirth = { 'birth-same': 12, 'birth-transposed': 9, 'birth-slip': 6 } as const;

function foundByBirth(entries: readonly Entry[], typed: readonly string[]): Hits {
  const hits: Hits = new Map();
  entries.forEach(({ mentions }, at) => {
    for (const { birthDate } of mentions) {
      if (birthDate === '') continue;
      for (const day of typed) {
        const [reason] = birthEvidence(day, birthDate).reasons;
        if (!isClose(reason)) continue;
        const score = scoreOfBirth[reason];
        if ((hits.get(at)?.score ?? 0) < score) hits.set(at, { score, by: reason });
      }
    }
  });
  return hits;
}

const isClose = (reason: string | undefined): reason is keyof typeof scoreOfBirth =>
  reason !== undefined && Object.hasOwn(scoreOfBirth, reason);
