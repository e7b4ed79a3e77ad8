import type { Mention } from '../../../shared/domain/mention.ts';
import type { DecidedPair } from '../../../shared/domain/sameness/standing.ts';
import { forEachInSteps, type Steps } from '../matching/steps.ts';
import { sortInSteps } from '../sort-in-steps.ts';
import type { WhoIsWho } from './who-is-who.ts';
import type { Writing } from './writings.ts';

/** @file The index of people: one entry for whom people decided to be one, and one for mentions that read exactly alike while nobody said
 *  that they are of two. */

/** Somebody in the index. */
export type Entry = {
  /** The smallest key of its mentions. */
  readonly id: string;
  readonly kind: Mention['kind'];
  readonly mentions: readonly Mention[];
  readonly writings: readonly number[];
  readonly together: 'one' | 'decided' | 'alike';
};

/** Everybody that is told of. */
export type Entries = {
  readonly all: readonly Entry[];
  /** The entry that a mention belongs to; undefined for one that names nobody, or that is not there. */
  readonly of: (key: Mention['key']) => Entry | undefined;
  /** The entries in which a writing stands. */
  readonly withWriting: (writing: number) => readonly Entry[];
};

/** Makes the index of who is who and of how they are written. */
export function* entriesOf(
  { clusters, decided }: WhoIsWho,
  writings: readonly Writing[],
): Steps<Entries> {
  const apart = new Set([...decided.values()].filter(tellsApart).flatMap(({ pair }) => pair));
  const made = new Map<string, Mutable>();
  const byWriting: string[][] = [];
  const idOf = new Map<string, string>();
  for (const [at, { kind, mentions }] of writings.entries()) {
    const homes = new Set<string>();
    yield* forEachInSteps(mentions, (mention) => {
      const cluster = clusters.clusterOf(mention.key);
      const isAlone = clusters.members(cluster).length === 1 && !apart.has(mention.key);
      const home = isAlone ? `alike ${String(at)}` : cluster;
      homes.add(home);
      idOf.set(mention.key, home);
      const entry = made.get(home) ?? { kind, isAlone, mentions: [], writings: new Set<number>() };
      entry.mentions.push(mention);
      entry.writings.add(at);
      made.set(home, entry);
    });
    byWriting.push([...homes]);
    if (at % inOneStep === inOneStep - 1) yield;
  }
  const entries = new Map<string, Entry>();
  let since = 0;
  for (const [home, entry] of made) {
    entries.set(home, yield* entryOf(entry));
    since += weightOf(entry);
    if (since < inOneStep) continue;
    since = 0;
    yield;
  }
  return {
    all: [...entries.values()],
    of: (key) => entries.get(idOf.get(key) ?? ''),
    withWriting: (at) => (byWriting[at] ?? []).flatMap((home) => entries.get(home) ?? []),
  };
}

const inOneStep = 256;

/** As how much work somebody counts: a chief officer is told of by each entry of a diary. */
export const weightOf = ({ mentions }: { readonly mentions: readonly Mention[] }): number =>
  1 + mentions.length / 16;

type Mutable = {
  readonly kind: Mention['kind'];
  readonly isAlone: boolean;
  readonly mentions: Mention[];
  readonly writings: Set<number>;
};

function* entryOf({ kind, isAlone, mentions: found, writings }: Mutable): Steps<Entry> {
  const mentions = yield* sortInSteps(found, (a, b) => (a.key < b.key ? -1 : 1));
  const decided = isAlone || mentions.length === 1 ? 'one' : 'decided';
  return {
    ...{ id: mentions[0]?.key ?? '', kind, mentions, writings: [...writings] },
    together: isAlone && mentions.length > 1 ? 'alike' : decided,
  };
}

/** Who was told from somebody stands alone, however alike they read. */
const tellsApart = ({ sameness }: DecidedPair): boolean =>
  sameness === 'different' || sameness === 'contested';
