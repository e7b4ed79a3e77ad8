import type { Suggestion, SuggestionReason } from '../../../shared/contract/vault/people.ts';
import type { DecidedPair } from '../../../shared/domain/sameness/standing.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import type { Likely } from './compare-everybody.ts';
import type { Entries, Entry } from './entries.ts';
import { nameOf } from './name-of.ts';
import { sortInSteps } from '../sort-in-steps.ts';
import type { WhoIsWho } from './who-is-who.ts';
import type { Writing } from './writings.ts';

/** @file Who may be who: what the comparison found, held against what people decided. Nothing is put together by it. */

/** All suggestions, strongest first, and by whom they are of. */
export type Suggestions = {
  readonly all: readonly Suggestion[];
  readonly of: (entry: string) => readonly Suggestion[];
  readonly between: (left: string, right: string) => Suggestion | undefined;
};

/** Makes the suggestions of what is likely. Of one left and right the strongest reasons stand. */
export function* suggestionsOf(
  who: WhoIsWho,
  entries: Entries,
  writings: readonly Writing[],
  likely: readonly Likely[],
): Steps<Suggestions> {
  const standing = standingBetween(who, entries);
  const made = new Map<string, Suggestion>();
  const offer = (
    left: Entry,
    right: Entry,
    strength: Suggestion['strength'],
    reasons: readonly SuggestionReason[],
  ): void => {
    const [one, other] = left.id <= right.id ? [left, right] : [right, left];
    const key = `${one.id} ${other.id}`;
    if (made.has(key) || areOfOneRecord(one, other)) return;
    made.set(key, {
      ...{ left: one.id, right: other.id, leftName: nameOf(one), rightName: nameOf(other) },
      ...{ kind: one.kind, strength, reasons, sameness: standing.get(key) },
    });
  };
  yield* forEachInSteps(likely, ({ left, right, strength, reasons }) => {
    for (const one of entries.withWriting(left))
      for (const other of entries.withWriting(right))
        if (one !== other) offer(one, other, strength, reasons);
  });
  yield* forEachInSteps(writings, (writing, at) => {
    for (const [one, other] of alikePairs(entries.withWriting(at)))
      offer(one, other, tells(writing) ? 'strong' : 'possible', ['reads-alike']);
  });
  const suggested = yield* sortInSteps([...made.values()], strongestFirst);
  return yield* byEntry([...suggested, ...decidedApart(who, entries, made)]);
}

/** Two who decided apart are a choice to make, whether or not the machine would suggest it. Records that are of one entry by way of others stand
 *  under their own keys. */
function decidedApart(
  { decided }: WhoIsWho,
  entries: Entries,
  made: ReadonlyMap<string, Suggestion>,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { pair, sameness } of decided.values()) {
    const [a, b] = pair.map((key) => entries.of(key));
    if (sameness !== 'contested' || !a || !b) continue;
    const [one, other] = a.id <= b.id ? [a, b] : [b, a];
    if (made.has(`${one.id} ${other.id}`)) continue;
    const [left, right] = one === other ? pair : [one.id, other.id];
    found.set(`${left} ${right}`, {
      ...{ left, right, leftName: nameOf(one), rightName: nameOf(other), kind: one.kind },
      ...{ strength: 'possible', reasons: [], sameness },
    });
  }
  return [...found.values()];
}

/** So many entries of one writing are paired with each other: what is more is decided a few at a time. */
const mostAlike = 12;

/** Those of one writing that are several entries, two by two; and one of several mentions with itself. */
function alikePairs(all: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const few = all.slice(0, mostAlike);
  return few.flatMap((one, at) => [
    ...(one.together === 'alike' ? [[one, one] as const] : []),
    ...few.slice(at + 1).map((other) => [one, other] as const),
  ]);
}

/** A name alone says little of a person; with a number or a day it says much, and so does the name of a body. */
const tells = ({ kind, birthDate, numbers }: Writing): boolean =>
  kind === 'organisation' || birthDate !== '' || numbers.length > 0;

/** What one record names apart is held for two: a case does not name one associate twice. */
function areOfOneRecord(one: Entry, other: Entry): boolean {
  const [a] = one.mentions;
  const [b] = other.mentions;
  if (one === other || !a || !b || one.mentions.length > 1 || other.mentions.length > 1)
    return false;
  return recordOf(a.key) === recordOf(b.key);
}

/** `case:<number>` of `case:<number>:associate:<number>`. */
const recordOf = (key: string): string => key.split(':', 2).join(':');

/** Of two entries what stands: a contradiction before anything, *not the same* before *undecided*. */
function standingBetween(
  { decided }: WhoIsWho,
  entries: Entries,
): ReadonlyMap<string, DecidedPair['sameness']> {
  const weights = { contested: 3, different: 2, undecided: 1, same: 0, 'taken-back': 0 } as const;
  const found = new Map<string, DecidedPair['sameness']>();
  for (const { pair, sameness } of decided.values()) {
    const [a, b] = pair.map((key) => entries.of(key)?.id ?? '').sort();
    const key = `${a ?? ''} ${b ?? ''}`;
    const before = found.get(key);
    if (weights[sameness] > (before ? weights[before] : 0)) found.set(key, sameness);
  }
  return found;
}

const strongestFirst = (a: Suggestion, b: Suggestion): number =>
  a.strength === b.strength ? 0 : a.strength === 'strong' ? -1 : 1;

function* byEntry(all: readonly Suggestion[]): Steps<Suggestions> {
  const ofEntry = new Map<string, Suggestion[]>();
  yield* forEachInSteps(all, (suggestion) => {
    for (const id of new Set([suggestion.left, suggestion.right])) {
      const known = ofEntry.get(id);
      if (known) known.push(suggestion);
      else ofEntry.set(id, [suggestion]);
    }
  });
  return {
    all,
    of: (entry) => ofEntry.get(entry) ?? [],
    between: (left, right) => {
      const [one, other] = left <= right ? [left, right] : [right, left];
      return ofEntry.get(one)?.find((each) => each.left === one && each.right === other);
    },
  };
}

/** True of what a person has still to decide. */
export const isOpen = ({ sameness }: Suggestion): boolean => sameness === undefined;
