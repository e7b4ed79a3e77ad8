import { isWorthTelling, strengthOf, type Matched, type MatchReason } from '../matching/match.ts';
import { matchOrganisationsInSteps } from '../matching/organisations.ts';
import { matchPeopleInSteps } from '../matching/people.ts';
import { flatMapInSteps, forEachInSteps, type Steps } from '../matching/steps.ts';
import type { Party } from './facts.ts';
import { manyByInSteps } from './many-by.ts';
import { reasonSentence } from './reason-words.ts';

/** @file Which parties of two lists may be one. Those written alike are compared once, however often a register names them. What people decided of
 *  who is who goes before what the machine thinks. */

/** What people decided of who is who. */
export type Sameness = {
  readonly clusterOf: (key: Party['key']) => string;
  readonly isDifferent: (one: Party['key'], other: Party['key']) => boolean;
  /** Whether anything was decided of this one. */
  readonly isTouched: (key: Party['key']) => boolean;
};

/** Nothing was decided. */
export const nothingDecided: Sameness = {
  clusterOf: (key) => key,
  isDifferent: () => false,
  isTouched: () => false,
};

/** Parties of the other list that are written alike and may be the one asked for. */
export type AlikeGroup = {
  readonly parties: readonly Party[];
  readonly strength: 'strong' | 'possible';
  readonly bits: number;
  readonly reasons: readonly string[];
};

/** Asks for the groups of the other list that may be this one. */
export type Alikes = (party: Party) => readonly AlikeGroup[];

type Group = { readonly parties: readonly Party[]; readonly first: Party };

/** Compares two lists of parties. `besides`: bits of evidence that a check has for any pair it would tell, as that both are of one day; the bits of
 *  what is found have it in them. */
export function* pairParties(
  left: readonly Party[],
  right: readonly Party[],
  sameness: Sameness,
  besides = 0,
): Steps<Alikes> {
  const found = new Map<string, AlikeGroup[]>();
  for (const kind of ['organisation', 'person'] as const) {
    const lefts = yield* grouped(left, kind);
    // One list beside itself stays one: nobody is their own namesake.
    const rights = right === left ? lefts : yield* grouped(right, kind);
    const matched = yield* match(kind, lefts, rights, besides);
    yield* forEachInSteps(matched.matches, ({ left: a, right: b, strength, bits, reasons }) => {
      const [one, other] = [lefts[a], rights[b]];
      if (!one || !other) return;
      const group = { parties: other.parties, strength, bits, reasons: inWords(kind, reasons) };
      const known = found.get(writingOf(one.first));
      if (known) known.push(group);
      else found.set(writingOf(one.first), [group]);
    });
  }
  yield* forEachInSteps([...found.values()], (groups) => groups.sort((a, b) => b.bits - a.bits));
  const byCluster = yield* manyByInSteps(
    yield* flatMapInSteps(right, (party) => (sameness.isTouched(party.key) ? [party] : [])),
    ({ key }) => sameness.clusterOf(key),
  );
  const none: readonly AlikeGroup[] = [];
  return (party) => {
    const groups = found.get(writingOf(party)) ?? none;
    // The same list for all who are written alike, unless something was decided of this very one.
    return sameness.isTouched(party.key)
      ? decidedFirst(party, groups, byCluster, sameness)
      : groups;
  };
}

/** A group as it is without what a check knew besides, if that is still worth telling. */
export function withoutBesides(group: AlikeGroup, besides: number): readonly AlikeGroup[] {
  const bits = group.bits - besides;
  return isWorthTelling(bits) ? [{ ...group, bits, strength: strengthOf(bits) }] : [];
}

/** A decision *same* is as strong as can be; *different* takes a pair away; otherwise what was found stands. */
function decidedFirst(
  party: Party,
  groups: readonly AlikeGroup[],
  byCluster: ReadonlyMap<string, readonly Party[]>,
  sameness: Sameness,
): readonly AlikeGroup[] {
  const same = (byCluster.get(sameness.clusterOf(party.key)) ?? []).filter(
    ({ key }) => key !== party.key,
  );
  const isSame = new Set(same.map(({ key }) => key));
  const others = groups.flatMap((group) => {
    const parties = group.parties.filter(
      ({ key }) => !isSame.has(key) && !sameness.isDifferent(party.key, key),
    );
    return parties.length === 0 ? [] : [{ ...group, parties }];
  });
  return same.length === 0
    ? others
    : [{ parties: same, strength: 'strong', bits: 40, reasons: [decidedSame] }, ...others];
}

const decidedSame = 'A person decided that they are one.';

function* grouped(parties: readonly Party[], kind: Party['kind']): Steps<readonly Group[]> {
  const alike = yield* manyByInSteps(
    yield* flatMapInSteps(parties, (party) =>
      party.kind === kind && canBeCompared(party) ? [party] : [],
    ),
    writingOf,
  );
  return yield* flatMapInSteps([...alike.values()], (all) => {
    const [first] = all;
    return first ? [{ parties: all, first }] : [];
  });
}

/** A party without a name or a number can be compared with nobody. */
export const canBeCompared = (party: Party | undefined): party is Party =>
  party !== undefined &&
  (party.names.some((name) => name.trim() !== '') ||
    party.number !== '' ||
    party.numbers.length > 0);

const writings = new WeakMap<Party, string>();

/** How a party is written, all of it. */
function writingOf(party: Party): string {
  const known = writings.get(party);
  if (known !== undefined) return known;
  const { kind, names, number, birthDate, numbers } = party;
  const made = [kind, number, birthDate, names.join('\n'), numbers.join('\n')].join('\t');
  writings.set(party, made);
  return made;
}

function* match(
  kind: Party['kind'],
  lefts: readonly Group[],
  rights: readonly Group[],
  besides: number,
): Steps<Matched> {
  if (kind === 'organisation')
    return yield* matchOrganisationsInSteps(
      yield* flatMapInSteps(lefts, (group) => [asOrganisation(group)]),
      yield* flatMapInSteps(rights, (group) => [asOrganisation(group)]),
      'keyed',
      besides,
    );
  const people = yield* flatMapInSteps(lefts, (group) => [asPerson(group)]);
  const others =
    rights === lefts ? people : yield* flatMapInSteps(rights, (group) => [asPerson(group)]);
  return yield* matchPeopleInSteps(people, others, besides);
}

const asOrganisation = ({ first }: Group) => ({
  // A body with other names has traded under each.
  name: first.names.join(' t/a '),
  number: first.number,
});
const asPerson = ({ first: { names, birthDate, number, numbers } }: Group) => ({
  names,
  birthDate: birthDate === '' ? undefined : birthDate,
  numbers: number === '' ? numbers : [...numbers, number],
});

const inWords = (kind: Party['kind'], reasons: readonly MatchReason[]): readonly string[] =>
  reasons.map((reason) => reasonSentence(kind, reason));
