import { clustersOf } from '../../../renderer/vault/people/clusters.ts';
import { compareEverybody } from '../../../renderer/vault/people/compare-everybody.ts';
import { entriesOf } from '../../../renderer/vault/people/entries.ts';
import { inOrderOfNames } from '../../../renderer/vault/people/in-order.ts';
import { onceInTurns } from '../../../renderer/vault/people/in-turns.ts';
import { createPeopleSearch } from '../../../renderer/vault/people/search-people.ts';
import { suggestionsOf } from '../../../renderer/vault/people/suggestions.ts';
import { tiesInSteps } from '../../../renderer/vault/people/ties.ts';
import { mentionsByKey } from '../../../renderer/vault/people/who-is-who.ts';
import { writingsOf } from '../../../renderer/vault/people/writings.ts';
import type { Room } from '../../../renderer/vault/room.ts';
import type { Told } from '../../../shared/domain/mention.ts';
import { manyPeople, queriesFor } from '../many-people.ts';
import { watchTurns } from './watch-turns.ts';

/** @file The index of people in the worker: put together, everybody compared, searched, and how long nobody else was answered meanwhile. What
 *  cases and registers tell is made up and not read from a vault. */

/** What it took, in milliseconds. */
export type PeopleTimes = {
  readonly mentions: number;
  readonly entries: number;
  readonly suggestions: number;
  readonly putTogetherMs: number;
  readonly comparedMs: number;
  readonly suggestedMs: number;
  readonly searches: readonly number[];
  /** The longest wait between two turns, by what was done. */
  readonly longestMs: Readonly<Record<string, number>>;
};

const nowMs = (): number => performance.now();

/** So many associates, and so many entries of the registers, each with somebody of the force and somebody outside. */
export async function people(
  _room: Room,
  { associates, rows }: { associates: number; rows: number },
): Promise<PeopleTimes> {
  const told: Told = manyPeople(associates, rows);
  const watch = watchTurns();
  const turn = <T extends object>(what: string, make: Parameters<typeof onceInTurns<T>>[0]) =>
    watch.during(what, onceInTurns(make, nowMs));
  const from = nowMs();
  const mentions = await watch.during('gathered', () => mentionsByKey(told));
  const decided = new Map<string, never>();
  const clusters = clustersOf(mentions, decided);
  const who = { told, mentions, clusters, decided };
  const writings = await watch.during('written', () => writingsOf(told.mentions));
  const entries = await turn('put together', () => entriesOf(who, writings));
  await turn('put in order', () => inOrderOfNames(entries));
  const search = await turn('made searchable', () => createPeopleSearch(entries.all));
  await turn('tied', () => tiesInSteps(told));
  const putTogetherMs = nowMs() - from;
  const likely = await watch.during('compared', () =>
    compareEverybody(writings, {
      elapsedMs: nowMs,
      isWanted: () => true,
      progress: () => undefined,
    }),
  );
  const comparedMs = nowMs() - from - putTogetherMs;
  const suggestions = await turn('suggested', () =>
    suggestionsOf(who, entries, writings, likely ?? []),
  );
  const suggestedMs = nowMs() - from - putTogetherMs - comparedMs;
  const searches = queriesFor(told).map((text) => {
    const began = nowMs();
    search.find(text);
    return nowMs() - began;
  });
  return {
    ...{ mentions: mentions.size, entries: entries.all.length },
    ...{ suggestions: suggestions.all.length, putTogetherMs, comparedMs, suggestedMs, searches },
    longestMs: watch.watched.longestMs,
  };
}
