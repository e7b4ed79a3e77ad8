import type { FoundBy } from '../../../shared/contract/vault/people.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import { foldText } from '../search/fold-text.ts';
import { weightOf, type Entries, type Entry } from './entries.ts';
import { nameOf } from './name-of.ts';
import { sortInSteps } from '../sort-in-steps.ts';

/** @file Everybody in the orders of the list, each made once for a state of the index. */

/** Somebody in the list, and how they were found. */
export type ListedPerson = {
  readonly entry: Entry;
  readonly latest: string;
  readonly foundBy: readonly FoundBy[];
};

/** Everybody in an order, and the place of each in it. */
export type InOrder = {
  readonly all: readonly ListedPerson[];
  readonly placeOf: ReadonlyMap<Entry, number>;
};

/** Everybody by name. */
export function* inOrderOfNames(entries: Entries): Steps<InOrder> {
  const named: (ListedPerson & { readonly name: string })[] = [];
  const take = (entry: Entry): void => {
    const latest = entry.mentions.reduce((last, { on = '' }) => (on > last ? on : last), '');
    named.push({ entry, latest, name: foldText(lastNameFirst(entry)), foundBy: [] });
  };
  yield* forEachInSteps(entries.all, take, weightOf);
  const byName = (a: (typeof named)[number], b: (typeof named)[number]): number =>
    compareText(a.name, b.name) || compareText(a.entry.id, b.entry.id);
  return yield* placed(yield* sortInSteps(named, byName));
}

/** Everybody by another column; who is alike in it by name. */
export function* inOrderOf({ all }: InOrder, sortBy: 'records' | 'latest'): Steps<InOrder> {
  return yield* placed(
    yield* sortInSteps(
      all,
      sortBy === 'records'
        ? (a, b) => a.entry.mentions.length - b.entry.mentions.length
        : (a, b) => compareText(a.latest, b.latest),
    ),
  );
}

function* placed(all: readonly ListedPerson[]): Steps<InOrder> {
  const placeOf = new Map<Entry, number>();
  yield* forEachInSteps(all, ({ entry }, at) => placeOf.set(entry, at));
  return { all, placeOf };
}

/** People by the last word of their name, organisations by the first. */
function lastNameFirst(entry: Entry): string {
  const name = nameOf(entry);
  if (entry.kind === 'organisation' || name.includes(',')) return name;
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

/** Less, the same or more, letter by letter. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
