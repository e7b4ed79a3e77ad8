import { beginningBits, beginningsOf, countBeginnings } from './beginnings.ts';
import { createKeyRing, keyOf, keyOfText, mostOfRight } from './blocks.ts';
import { createMatches, type Matched } from './match.ts';
import { compareBodies, type PreparedBody } from './organisation-evidence.ts';
import { organisationName, organisationNumber } from './organisation-name.ts';
import { allSteps, forEachInSteps, type Steps } from './steps.ts';
import { createSharedParts } from './shared-parts.ts';
import { createWordTable, type WordTable } from './words.ts';

/** @file Which records may be of one company or body: numbers first, then names without their legal form, in any order of words. */

/** A body as some record tells of it. */
export type OrganisationRecord = {
  readonly name: string;
  readonly number?: string | undefined;
};

/** A key that more records share than this brings no pairs. */
const mostInBlock = 32;

/** Compares two lists, or one within itself; `every pair` only to measure what the keys leave out. */
export const matchOrganisations = (
  left: readonly OrganisationRecord[],
  right: readonly OrganisationRecord[] | 'within',
  which: 'keyed' | 'every pair' = 'keyed',
): Matched => allSteps(matchOrganisationsInSteps(left, right, which));

/** The same in steps. */
export function* matchOrganisationsInSteps(
  left: readonly OrganisationRecord[],
  right: readonly OrganisationRecord[] | 'within',
  which: 'keyed' | 'every pair' = 'keyed',
  besides = 0,
): Steps<Matched> {
  const isWithin = right === 'within';
  const words = createWordTable(false);
  const lefts: PreparedBody[] = [];
  yield* forEachInSteps(left, (record) => lefts.push(prepare(words, record)));
  const rights: PreparedBody[] = isWithin ? lefts : [];
  if (!isWithin) yield* forEachInSteps(right, (record) => rights.push(prepare(words, record)));
  for (const list of isWithin ? [lefts] : [lefts, rights])
    yield* forEachInSteps(list, ({ names }) => {
      words.count(names.flat());
    });
  const chance = Math.log2(Math.max(2, rights.length)) - (yield* oftenWritten(rights));
  const shared = yield* createSharedParts(isWithin ? [lefts] : [lefts, rights]);
  const ofLeft = yield* countBeginnings(lefts);
  const beginnings = { ofLeft, ofRight: isWithin ? ofLeft : yield* countBeginnings(rights) };
  const matches = createMatches(besides);
  let compared = 0;
  const ring = createKeyRing(isWithin);
  yield* forEachInSteps(lefts, (each, at) => {
    addKeys(words, each, (key, isExact) => ring.add('left', at, key, isExact));
  });
  if (!isWithin)
    yield* forEachInSteps(rights, (each, at) => {
      addKeys(words, each, (key, isExact) => ring.add('right', at, key, isExact));
    });
  const visit = (a: number, b: number): void => {
    compared += 1;
    const [one, other] = [lefts[a], rights[b]];
    const found = one && other && compareBodies({ words, chance, shared }, one, other);
    if (!found) return;
    // A name that begins so few others is one of theirs, unless their numbers tell them apart.
    const beginning = found.reasons.includes('number-differs')
      ? undefined
      : beginningBits(one, other, beginnings);
    matches.add(a, b, Math.max(found.bits, beginning ?? found.bits), found.reasons);
  };
  if (which === 'every pair')
    lefts.forEach((_left, a) => rights.forEach((_right, b) => visit(a, b)));
  else yield* ring.visitPairs(mostOfRight(mostInBlock, lefts.length, rights.length), visit);
  return { matches: matches.all, compared };
}

/** How often a body stands in the list under its very name, in doublings: so many fewer there are to be mistaken for. */
function* oftenWritten(all: readonly PreparedBody[]): Steps<number> {
  const counts = new Map<string, number>();
  yield* forEachInSteps(all, ({ keys: [key = ''] }) => counts.set(key, (counts.get(key) ?? 0) + 1));
  let sum = 0;
  for (const count of counts.values()) sum += count * Math.log2(count);
  return all.length === 0 ? 0 : sum / all.length;
}

function prepare(words: WordTable, { name, number = '' }: OrganisationRecord): PreparedBody {
  const { names } = organisationName(name);
  return {
    names: names.map((each) => each.map(words.idOf)),
    keys: names.map((each) => each.join('')),
    number: organisationNumber(number),
  };
}

/** What a body is found by: its number; its name without spaces, its two ends, and without its first letters; its words two by two in any order, as they sound, and one with
 *  the beginning or the first and last letter of another. */
function addKeys(
  words: WordTable,
  { names, keys: joined, number }: PreparedBody,
  add: (key: number, isExact?: boolean) => void,
): void {
  if (number !== '') add(keyOf(1, keyOfText(number)), true);
  for (const key of beginningsOf(names[0] ?? [])) add(keyOf(12, key));
  joined.forEach((key, at) => {
    add(keyOf(2, keyOfText(key)), true);
    if (key.length >= 6) {
      add(keyOf(3, keyOfText(key.slice(0, 6))));
      add(keyOf(4, keyOfText(key.slice(-6))));
      // The first letter wrong, left out, or after the second.
      add(keyOf(13, keyOfText(key)));
      add(keyOf(13, keyOfText(key.slice(1))));
      add(keyOf(14, keyOfText(key.slice(2))));
    }
    const all = names[at] ?? [];
    // A site has the words without what the firm does, or with the "and" in between.
    add(keyOf(10, keyOfText(key)));
    if (all.length > 1) {
      const last = words.text(all.at(-1) ?? 0);
      if (key.length - last.length >= 5) add(keyOf(10, keyOfText(key.slice(0, -last.length))));
    } else if (/.{2}and.{2}/u.test(key))
      add(keyOf(10, keyOfText(key.replace(/(?<=.{2})and(?=.{2})/u, ''))));
    const initials = all.map((id) => words.text(id).charAt(0)).join('');
    if (initials.length >= 3) add(keyOf(2, keyOfText(initials)));
    if (all.length === 1) for (const code of words.codes(all[0] ?? 0)) add(keyOf(5, code));
    for (const [place, one] of all.entries()) {
      add(keyOf(6, one));
      for (const other of all.slice(place + 1))
        for (const a of words.codes(one))
          for (const b of words.codes(other)) add(a < b ? keyOf(7, a, b) : keyOf(7, b, a));
      // Both words with a slip: they begin and end alike.
      for (const other of all.slice(place + 1)) {
        const ends = [endsOf(words.text(one)), endsOf(words.text(other))];
        add(keyOf(11, Math.min(...ends), Math.max(...ends)));
      }
      for (const [beside, other] of all.entries()) {
        if (beside === place) continue;
        const text = words.text(other);
        add(keyOf(8, one, keyOfText(text.slice(0, 3))));
        add(keyOf(9, one, keyOfText(text.charAt(0) + text.slice(-1))));
      }
    }
  });
}

const endsOf = (word: string): number =>
  word.charCodeAt(0) * 256 + word.charCodeAt(word.length - 1);
