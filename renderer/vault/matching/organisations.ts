import { createKeyRing, keyOf, keyOfText } from './blocks.ts';
import { matchOf, type Match, type Matched, type MatchReason } from './match.ts';
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
): Steps<Matched> {
  const isWithin = right === 'within';
  const words = createWordTable(false);
  const lefts: Prepared[] = [];
  yield* forEachInSteps(left, (record) => lefts.push(prepare(words, record)));
  const rights: Prepared[] = isWithin ? lefts : [];
  if (!isWithin) yield* forEachInSteps(right, (record) => rights.push(prepare(words, record)));
  yield* forEachInSteps(isWithin ? lefts : [...lefts, ...rights], ({ names }) => {
    words.count(names.flat());
  });
  const chance = Math.log2(Math.max(2, rights.length));
  const matches: Match[] = [];
  let compared = 0;
  const ring = createKeyRing(isWithin);
  yield* forEachInSteps(lefts, (each, at) => {
    addKeys(words, each, (key) => ring.add('left', at, key));
  });
  if (!isWithin)
    yield* forEachInSteps(rights, (each, at) => {
      addKeys(words, each, (key) => ring.add('right', at, key));
    });
  const visit = (a: number, b: number): void => {
    compared += 1;
    const [one, other] = [lefts[a], rights[b]];
    const match = one && other && compare(words, one, other, a, b, chance);
    if (match) matches.push(match);
  };
  if (which === 'every pair')
    lefts.forEach((_left, a) => rights.forEach((_right, b) => visit(a, b)));
  else yield* ring.visitPairs(mostInBlock, visit);
  return { matches, compared };
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
  add: (key: number) => void,
): void {
  if (number !== '') add(keyOf(1, keyOfText(number)));
  joined.forEach((key, at) => {
    add(keyOf(2, keyOfText(key)));
    if (key.length >= 6) {
      add(keyOf(3, keyOfText(key.slice(0, 6))));
      add(keyOf(4, keyOfText(key.slice(-6))));
    }
    const all = names[at] ?? [];
    const initials = all.map((id) => words.text(id).charAt(0)).join('');
    if (initials.length >= 3) add(keyOf(2, keyOfText(initials)));
    if (all.length === 1) for (const code of words.codes(all[0] ?? 0)) add(keyOf(5, code));
    for (const [place, one] of all.entries()) {
      add(keyOf(6, one));
      for (const other of all.slice(place + 1))
        for (const a of words.codes(one))
          for (const b of words.codes(other)) add(a < b ? keyOf(7, a, b) : keyOf(7, b, a));
      for (const [beside, other] of all.entries()) {
        if (beside === place) continue;
        const text = words.text(other);
        add(keyOf(8, one, keyOfText(text.slice(0, 3))));
        add(keyOf(9, one, keyOfText(text.charAt(0) + text.slice(-1))));
      }
    }
  });
}

/** A number that agrees tells one body from all others; one that differs tells two apart, unless their names are one. */
const numberSame = 24;
const numberDiffers = -12;
const mostWithTwoNumbers = 4;
/** No two companies may bear one name: whoever writes the whole of it means that one. */
const wholeName = 7;
/** Misspelt, or in another order, it may be the name of another: there are Campuccis and Castuccis. */
const nearlyWholeName = 2;
/** A word that only one of them has weighs against by so much of what it would have said, and never more than this; less where the other
 *  name is whole without it, for people leave off what a firm does. */
const shareAgainst = 0.5;
const shareLeftOff = 0.25;
const mostAgainst = 4;

function compare(
  words: WordTable,
  one: Prepared,
  other: Prepared,
  a: number,
  b: number,
  chance: number,
): Match | undefined {
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
  return matchOf(a, b, bits < 0 ? Math.min(total, mostWithTwoNumbers) : total, [
    ...reasons,
    ...name.reasons,
  ]);
}

type Evidence = { readonly bits: number; readonly reasons: readonly MatchReason[] };

function nameEvidence(words: WordTable, one: Prepared, other: Prepared): Evidence {
  let best: Evidence = { bits: Number.NEGATIVE_INFINITY, reasons: ['name-differs'] };
  one.names.forEach((left, i) =>
    other.names.forEach((right, j) => {
      const found =
        one.keys[i] === other.keys[j]
          ? wholeOf(words, left.length >= right.length ? left : right)
          : wordEvidence(words, left, right);
      if (found.bits > best.bits) best = found;
    }),
  );
  return best.bits === Number.NEGATIVE_INFINITY ? { bits: -6, reasons: ['name-differs'] } : best;
}

const wholeOf = (words: WordTable, name: readonly number[]): Evidence => ({
  bits: wholeName + name.reduce((sum, id) => sum + words.bits(id, id, 'same'), 0),
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
