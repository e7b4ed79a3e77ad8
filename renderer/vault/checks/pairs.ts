import type { Matched, MatchReason } from '../matching/match.ts';
import { matchOrganisationsInSteps } from '../matching/organisations.ts';
import { matchPeopleInSteps } from '../matching/people.ts';
import type { Steps } from '../matching/steps.ts';
import type { Party } from './facts.ts';
import { manyBy } from './many-by.ts';
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

/** Compares two lists of parties. */
export function* pairParties(
  left: readonly Party[],
  right: readonly Party[],
  sameness: Sameness,
): Steps<Alikes> {
  const found = new Map<string, AlikeGroup[]>();
  for (const kind of ['organisation', 'person'] as const) {
    const lefts = grouped(left, kind);
    // One list beside itself stays one: nobody is their own namesake.
    const rights = right === left ? lefts : grouped(right, kind);
    yield;
    const matched = yield* match(kind, lefts, rights);
    for (const { left: a, right: b, strength, bits, reasons } of matched.matches) {
      const [one, other] = [lefts[a], rights[b]];
      if (!one || !other) continue;
      const group = { parties: other.parties, strength, bits, reasons: inWords(kind, reasons) };
      const known = found.get(writingOf(one.first));
      if (known) known.push(group);
      else found.set(writingOf(one.first), [group]);
    }
    yield;
  }
  for (const groups of found.values()) groups.sort((a, b) => b.bits - a.bits);
  const byCluster = manyBy(
    right.filter(({ key }) => sameness.isTouched(key)),
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

const grouped = (parties: readonly Party[], kind: Party['kind']): readonly Group[] =>
  [
    ...manyBy(
      parties.filter((party) => party.kind === kind && canBeCompared(party)),
      writingOf,
    ).values(),
  ].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ parties: alike, first }] : [];
  });

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

function match(
  kind: Party['kind'],
  lefts: readonly Group[],
  rights: readonly Group[],
): Steps<Matched> {
  if (kind === 'organisation')
    return matchOrganisationsInSteps(lefts.map(asOrganisation), rights.map(asOrganisation));
  const people = lefts.map(asPerson);
  return matchPeopleInSteps(people, rights === lefts ? people : rights.map(asPerson));
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
