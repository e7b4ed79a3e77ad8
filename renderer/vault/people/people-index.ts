import type { Comparing, PeopleListArgs } from '../../../shared/contract/vault/people.ts';
import { createQueue, type Queue } from '../ledger/queue.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { compareEverybody, type Likely } from './compare-everybody.ts';
import { entriesOf, type Entries } from './entries.ts';
import { onceInTurns } from './in-turns.ts';
import { inOrderOf, inOrderOfNames, type InOrder } from './in-order.ts';
import { createPeopleSearch, type PeopleSearch } from './search-people.ts';
import { suggestionsOf, type Suggestions } from './suggestions.ts';
import { tiesInSteps, type TiesByKey } from './ties.ts';
import { whoIsWho, type WhoIsWho } from './who-is-who.ts';
import { writingsOf, type Writing } from './writings.ts';

/** @file The index of people in memory: made when it is first asked for, made again when something of it changes, always a little at a time.
 *  Everybody is compared with everybody behind the answers; the page is told when that is done. */

/** The index of people. What takes long is made when it is first asked for. */
export type PeopleIndex = {
  readonly who: WhoIsWho;
  readonly entries: Entries;
  readonly inOrder: (sortBy: PeopleListArgs['sortBy']) => Promise<InOrder>;
  readonly search: () => Promise<PeopleSearch>;
  readonly ties: () => Promise<TiesByKey>;
  /** Before the comparison is done only those of what reads exactly alike. */
  readonly suggestions: () => Promise<Suggestions>;
  readonly comparing: () => Comparing;
};

type Written = { readonly told: WhoIsWho['told']; readonly writings: readonly Writing[] };
type Compared = {
  writings: readonly Writing[];
  done: number;
  likely?: readonly Likely[];
};

type Kept = {
  readonly queue: Queue;
  written?: Written;
  compared?: Compared;
  index?: PeopleIndex;
};

const keptBy = new WeakMap<Opened, Kept>();

/** The index as it is now. The comparison of everybody begins with it where it was not begun, but for who only looks somebody up. Who asks while it
 *  is made waits for it. */
export async function peopleIndex(
  room: Room,
  opened: Opened,
  purpose: 'compare' | 'look up' = 'compare',
): Promise<PeopleIndex> {
  const kept: Kept = keptBy.get(opened) ?? { queue: createQueue() };
  keptBy.set(opened, kept);
  const index = await kept.queue.run(() => indexNow(room, opened, kept));
  const writings = kept.written?.writings;
  if (purpose === 'compare' && writings) compareBehind(room, opened, kept, writings);
  return index;
}

async function indexNow(room: Room, opened: Opened, kept: Kept): Promise<PeopleIndex> {
  const { elapsedMs } = room.ports.clock;
  const who = await whoIsWho(opened);
  if (kept.written?.told !== who.told)
    kept.written = { told: who.told, writings: await writingsOf(who.told.mentions) };
  const { writings } = kept.written;
  if (kept.index?.who === who) return kept.index;
  const entries = await onceInTurns(() => entriesOf(who, writings), elapsedMs)();
  kept.index = madeOf(kept, who, entries, writings, elapsedMs);
  return kept.index;
}

function madeOf(
  kept: Kept,
  who: WhoIsWho,
  entries: Entries,
  writings: readonly Writing[],
  elapsedMs: () => number,
): PeopleIndex {
  const byName = onceInTurns(() => inOrderOfNames(entries), elapsedMs);
  const sorted = async (sortBy: 'records' | 'latest'): Promise<InOrder> => {
    const names = await byName();
    return onceInTurns(() => inOrderOf(names, sortBy), elapsedMs)();
  };
  const others = { records: once(() => sorted('records')), latest: once(() => sorted('latest')) };
  const suggestions = onceBy((likely: readonly Likely[]) =>
    onceInTurns(() => suggestionsOf(who, entries, writings, likely), elapsedMs)(),
  );
  return {
    ...{ who, entries },
    inOrder: (sortBy) => (sortBy === 'name' ? byName() : others[sortBy]()),
    search: onceInTurns(() => createPeopleSearch(entries.all), elapsedMs),
    ties: onceInTurns(() => tiesInSteps(who.told), elapsedMs),
    suggestions: () => {
      const { compared } = kept;
      return suggestions(compared?.writings === writings ? (compared.likely ?? none) : none);
    },
    comparing: () => ({ done: kept.compared?.done ?? 0 }),
  };
}

const none: readonly Likely[] = [];

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

/** Of the newest only: what was made of an older one is not asked for again. */
function onceBy<K, T>(make: (by: K) => T): (by: K) => T {
  let made: { readonly by: K; readonly value: T } | undefined;
  return (by) => {
    if (made?.by !== by) made = { by, value: make(by) };
    return made.value;
  };
}
