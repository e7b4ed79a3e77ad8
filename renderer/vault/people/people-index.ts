import type { Comparing } from '../../../shared/contract/vault/people.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { compareEverybody, type Likely } from './compare-everybody.ts';
import { entriesOf, type Entries } from './entries.ts';
import { createPeopleSearch, type PeopleSearch } from './search-people.ts';
import { suggestionsOf, type Suggestions } from './suggestions.ts';
import { whoIsWho, type WhoIsWho } from './who-is-who.ts';
import { writingsOf, type Writing } from './writings.ts';

/** @file The index of people in memory: made when it is first asked for, made again when something of it changes. Everybody is compared with
 *  everybody behind the answers; the page is told when that is done. */

/** The index of people. */
export type PeopleIndex = {
  readonly who: WhoIsWho;
  readonly entries: Entries;
  readonly search: () => PeopleSearch;
  /** None before the comparison is done. */
  readonly suggestions: () => Suggestions;
  readonly comparing: () => Comparing;
};

type Written = { readonly told: WhoIsWho['told']; readonly writings: readonly Writing[] };
type Compared = { writings: readonly Writing[]; done: number; likely?: readonly Likely[] };

type Kept = {
  written?: Written;
  compared?: Compared;
  index?: PeopleIndex;
};

const keptBy = new WeakMap<Opened, Kept>();

/** The index as it is now; the comparison of everybody begins with it, where it was not begun. */
export async function peopleIndex(room: Room, opened: Opened): Promise<PeopleIndex> {
  const kept = keptBy.get(opened) ?? {};
  keptBy.set(opened, kept);
  const who = await whoIsWho(opened);
  if (kept.written?.told !== who.told)
    kept.written = { told: who.told, writings: await writingsOf(who.told.mentions) };
  const { writings } = kept.written;
  compareBehind(room, opened, kept, writings);
  if (kept.index?.who === who) return kept.index;
  const entries = entriesOf(who, writings);
  kept.index = {
    ...{ who, entries },
    search: once(() => createPeopleSearch(entries.all)),
    suggestions: onceBy(
      () => kept.compared,
      (compared) =>
        suggestionsOf(
          ...([who, entries, writings] as const),
          compared?.writings === writings ? (compared.likely ?? []) : [],
        ),
    ),
    comparing: () => ({ done: kept.compared?.done ?? 0 }),
  };
  return kept.index;
}

/** Only the newest state is compared: what was begun on an older one stops. */
function compareBehind(room: Room, opened: Opened, kept: Kept, writings: readonly Writing[]): void {
  const before = kept.compared;
  if (before?.writings === writings) return;
  // Something changed that nobody is compared by.
  if (before && readTheSame(before.writings, writings)) {
    before.writings = writings;
    return;
  }
  const compared: Compared = { writings, done: 0 };
  kept.compared = compared;
  const isWanted = (): boolean => kept.compared === compared && room.opened === opened;
  void compareEverybody(writings, {
    isWanted,
    elapsedMs: room.ports.clock.elapsedMs,
    progress: (done) => {
      compared.done = Math.min(0.99, done);
    },
  })
    .then((likely) => {
      if (!likely || !isWanted()) return;
      // Another object: what was made of the unfinished one is made again.
      kept.compared = { writings: compared.writings, done: 1, likely };
      room.tell({ changed: ['people'] });
    })
    .catch((cause: unknown) => room.ports.note(cause));
}

const readTheSame = (before: readonly Writing[], after: readonly Writing[]): boolean =>
  before.length === after.length && before.every(({ text }, at) => text === after[at]?.text);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function onceBy<K, T>(key: () => K, make: (by: K) => T): () => T {
  let made: readonly { readonly by: K; readonly value: T }[] = [];
  return () => {
    const by = key();
    const known = made.find((each) => each.by === by) ?? { by, value: make(by) };
    made = [known];
    return known.value;
  };
}
