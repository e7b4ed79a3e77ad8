import { createKeyRing, keyOf, keyOfText, mostOfRight } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { createMatches, type Matched, type MatchReason } from './match.ts';
import { organisationName, organisationNumber } from './organisation-name.ts';
import { allSteps, forEachInSteps, type Steps } from './steps.ts';
import { createWordTable, type Alike, type WordTable } from './words.ts';

/** @file Which records may be of one company or body: numbers first, then names without their legal form, in any order of words. */

/** A body as some record tells of it. */
export type OrganisationRecord = {
  readonly name: string;
  readonly number?: string | undefined;
};

type Prepared = {
  readonly names: readonly (readonly number[])[];
  readonly keys: readonly string[];
  readonly number: string;
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
  const lefts: Prepared[] = [];
  yield* forEachInSteps(left, (record) => lefts.push(prepare(words, record)));
  const rights: Prepared[] = isWithin ? lefts : [];
  if (!isWithin) yield* forEachInSteps(right, (record) => rights.push(prepare(words, record)));
  for (const list of isWithin ? [lefts] : [lefts, rights])
    yield* forEachInSteps(list, ({ names }) => {
      words.count(names.flat());
    });
  const chance = Math.log2(Math.max(2, rights.length)) - (yield* oftenWritten(rights));
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
    const found = one && other && compare(words, one, other, chance);
    if (found) matches.add(a, b, found.bits, found.reasons);
  };
  if (which === 'every pair')
    lefts.forEach((_left, a) => rights.forEach((_right, b) => visit(a, b)));
  else yield* ring.visitPairs(mostOfRight(mostInBlock, lefts.length, rights.length), visit);
  return { matches: matches.all, compared };
}

/** How often a body stands in the list under its very name, in doublings: so many fewer there are to be mistaken for. */
function* oftenWritten(all: readonly Prepared[]): Steps<number> {
  const counts = new Map<string, number>();
  yield* forEachInSteps(all, ({ keys: [key = ''] }) => counts.set(key, (counts.get(key) ?? 0) + 1));
  let sum = 0;
  for (const count of counts.values()) sum += count * Math.log2(count);
  return all.length === 0 ? 0 : sum / all.length;
}

function prepare(words: WordTable, { name, number = '' }: OrganisationRecord): Prepared {
  const { names } = organisationName(name);
  return {
    names: names.map((each) => each.map(words.idOf)),
    keys: names.map((each) => each.join('')),
    number: organisationNumber(number),
  };
}

/** What a body is found by: its number; its name without spaces, and its two ends; its words two by two in any order, as they sound, and one with
 *  the beginning or the first and last letter of another. */
function addKeys(
  words: WordTable,
  { names, keys: joined, number }: Prepared,
  add: (key: number, isExact?: boolean) => void,
): void {
  if (number !== '') add(keyOf(1, keyOfText(number)), true);
  joined.forEach((key, at) => {
    add(keyOf(2, keyOfText(key)), true);
    if (key.length >= 6) {
      add(keyOf(3, keyOfText(key.slice(0, 6))));
      add(keyOf(4, keyOfText(key.slice(-6))));
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

/** A number that agrees tells one body from all others; one that differs tells two apart, unless their names are one. */
const numberSame = 24;
const numberDiffers = -12;
const mostWithTwoNumbers = 4;
/** No two companies may bear one name: whoever writes the whole of it means that one. */
const wholeName = 7;
/** Of what they trade under, or may, several do. */
const wholeTradingName = 2;
/** Misspelt, or in another order, it may be the name of another: there are Campuccis and Castuccis. */
const nearlyWholeName = 2;
/** A word that only one of them has weighs against by so much of what it would have said, and never more than this; less where the other
 *  name is whole without it, for people leave off what a firm does. */
const shareAgainst = 0.5;
const shareLeftOff = 0.25;
const mostAgainst = 4;

function compare(words: WordTable, one: Prepared, other: Prepared, chance: number): Evidence {
  let bits = 0;
  let leastOfName = Number.NEGATIVE_INFINITY;
  const reasons: MatchReason[] = [];
  if (one.number !== '' && other.number !== '') {
    const isSame = one.number === other.number;
    bits += isSame ? numberSame : numberDiffers;
    // Numbers first: companies change their names and keep their numbers.
    if (isSame) leastOfName = -6;
    reasons.push(isSame ? 'number-same' : 'number-differs');
  }
  const name = nameEvidence(words, one, other);
  const total = bits + Math.max(name.bits, leastOfName) - chance;
  // Two numbers are two bodies, however alike their names: a group has several that differ in a word or none.
  return {
    bits: bits < 0 ? Math.min(total, mostWithTwoNumbers) : total,
    reasons: [...reasons, ...name.reasons],
  };
}

function nameEvidence(words: WordTable, one: Prepared, other: Prepared): Evidence {
  let best: Evidence = { bits: Number.NEGATIVE_INFINITY, reasons: ['name-differs'] };
  one.names.forEach((left, i) =>
    other.names.forEach((right, j) => {
      const found =
        one.keys[i] === other.keys[j]
          ? wholeOf(words, left.length >= right.length ? left : right, i + j === 0)
          : wordEvidence(words, ...joinedAlike(words, left, right));
      if (found.bits > best.bits) best = found;
    }),
  );
  return best.bits === Number.NEGATIVE_INFINITY ? { bits: -6, reasons: ['name-differs'] } : best;
}

const wholeOf = (words: WordTable, name: readonly number[], isOwn: boolean): Evidence => ({
  bits:
    (isOwn ? wholeName : wholeTradingName) +
    name.reduce((sum, id) => sum + words.bits(id, id, 'same'), 0),
  reasons: ['name-same'],
});

const reasonOf: Readonly<Record<Exclude<Alike, 'no'>, MatchReason>> = {
  same: 'name-same',
  nickname: 'name-nickname',
  misspelt: 'name-misspelt',
  sounds: 'name-sounds',
  initial: 'name-initial',
  part: 'name-part',
};

/** The last word, cut off where the field of an older system ended, says nothing against the word that it begins. */
function dropCutOff(words: WordTable, last: number | undefined, extra: number[]): void {
  const at = last === undefined ? -1 : extra.indexOf(last);
  if (last === undefined || at < 0) return;
  const whole = extra.findIndex(
    (word) => word !== last && words.text(word).startsWith(words.text(last)),
  );
  if (whole < 0) return;
  for (const place of [Math.max(at, whole), Math.min(at, whole)]) extra.splice(place, 1);
}

/** Both names with the same spaces: where one of them writes as one word what the other writes as several, both are taken as is the commoner. */
function joinedAlike(
  words: WordTable,
  left: readonly number[],
  right: readonly number[],
): readonly [readonly number[], readonly number[]] {
  const [fewer, more] = joinedAs(words, left, right);
  const [others, these] = joinedAs(words, more, fewer);
  return [these, others];
}

/** The two names, a word of the first that is several of the second apart or together in both. */
function joinedAs(
  words: WordTable,
  name: readonly number[],
  other: readonly number[],
): readonly [readonly number[], readonly number[]] {
  for (const [at, word] of name.entries()) {
    const text = words.text(word);
    const run = text.length < 6 || other.includes(word) ? undefined : runOf(words, text, other);
    if (!run) continue;
    const parts = other.slice(run.from, run.to);
    const saying = (ids: readonly number[]): number =>
      ids.reduce((sum, id) => sum + words.bits(id, id, 'same'), 0);
    return saying(parts) < saying([word])
      ? [[...name.slice(0, at), ...parts, ...name.slice(at + 1)], other]
      : [name, [...other.slice(0, run.from), word, ...other.slice(run.to)]];
  }
  return [name, other];
}

type Run = { readonly from: number; readonly to: number };

/** Words of a name that a word is, run together; an "and" between them is left out of names. */
function runOf(words: WordTable, text: string, name: readonly number[]): Run | undefined {
  for (let from = 0; from < name.length - 1; from += 1) {
    let rest = text;
    for (let to = from; to < name.length; to += 1) {
      const next = words.text(name[to] ?? 0);
      const after = rest.startsWith('and') && !next.startsWith('and') ? rest.slice(3) : rest;
      if (!after.startsWith(next)) break;
      rest = after.slice(next.length);
      if (rest === '') return to > from ? { from, to: to + 1 } : undefined;
    }
  }
  return undefined;
}

/** Word against word, each once, whatever their order. */
function wordEvidence(
  words: WordTable,
  left: readonly number[],
  right: readonly number[],
): Evidence {
  const taken = new Set<number>();
  const reasons: MatchReason[] = [];
  let bits = 0;
  let isInOrder = true;
  let last = -1;
  let unmatched = 0;
  const extra: number[] = [];
  for (const word of left) {
    let best = { bits: -1, how: 'no' as Alike, at: -1 };
    right.forEach((candidate, at) => {
      if (taken.has(at)) return;
      const how = words.alike(word, candidate);
      const said = how === 'no' ? -1 : words.bits(word, candidate, how);
      if (said > best.bits) best = { bits: said, how, at };
    });
    if (best.at < 0 || best.how === 'no') {
      unmatched += 1;
      extra.push(word);
    } else {
      taken.add(best.at);
      isInOrder &&= best.at > last;
      last = best.at;
      bits += best.bits;
      reasons.push(reasonOf[best.how]);
    }
  }
  right.forEach((word, at) => {
    if (!taken.has(at)) extra.push(word);
  });
  dropCutOff(words, left.at(-1), extra);
  const isOneWhole = unmatched === 0 || taken.size === right.length;
  const share = isOneWhole ? shareLeftOff : shareAgainst;
  for (const word of extra) bits -= Math.min(mostAgainst, words.bits(word, word, 'same') * share);
  const isPart = extra.length > 0;
  const whole = isPart || !isInOrder ? 0 : nearlyWholeName;
  return {
    bits: bits + whole,
    reasons: [
      ...reasons,
      ...(isPart ? (['name-part'] as const) : []),
      ...(isInOrder ? [] : (['name-order'] as const)),
    ],
  };
}
