import type { Mention, Told } from '../../../shared/domain/mention.ts';
import {
  decidedPairs,
  type DecidedPair,
  type Decision,
} from '../../../shared/domain/sameness/standing.ts';
import { letOthers } from '../let-others.ts';
import { createQueue, type Queue } from '../ledger/queue.ts';
import type { Opened } from '../opened.ts';
import { clustersOf, type Clusters } from './clusters.ts';
import { decisionsOf } from './decisions.ts';
import { everythingTold, type Progress } from './told-of.ts';

/** @file All that is told of people, and which of it people decided to be of one. What the index, the cross-checks and the network rest on. */

/** Who is told of, and who is who. */
export type WhoIsWho = {
  readonly told: Told;
  readonly mentions: ReadonlyMap<Mention['key'], Mention>;
  readonly clusters: Clusters;
  /** Of mentions in sight only. */
  readonly decided: ReadonlyMap<string, DecidedPair>;
};

type Kept = {
  readonly queue: Queue;
  last?: WhoIsWho & { readonly decisions: readonly Decision[] };
};
const keptBy = new WeakMap<Opened, Kept>();

/** Who is who, as far as this member may see; the same object until something of it changes. Who asks while it is made waits for it: the cases are
 *  read once. */
export function whoIsWho(opened: Opened, progress?: Progress): Promise<WhoIsWho> {
  const kept: Kept = keptBy.get(opened) ?? { queue: createQueue() };
  keptBy.set(opened, kept);
  return kept.queue.run(() => made(opened, kept, progress));
}

async function made(opened: Opened, kept: Kept, progress?: Progress): Promise<WhoIsWho> {
  const told = await everythingTold(opened, progress);
  const decisions = await decisionsOf(opened);
  const known = kept.last;
  if (known?.told === told && known.decisions === decisions) return known;
  const mentions = known?.told === told ? known.mentions : await mentionsByKey(told);
  // A decision on a record that is hidden now joins and shows nothing.
  const decided = new Map(
    [...decidedPairs(decisions)].filter(([, { pair }]) => pair.every((key) => mentions.has(key))),
  );
  kept.last = { told, mentions, decisions, decided, clusters: clustersOf(mentions, decided) };
  return kept.last;
}

/** So many are taken in before others have their turn. */
const takenAtOnce = 2000;

/** Every mention by its key. */
export async function mentionsByKey({
  mentions,
}: Told): Promise<ReadonlyMap<Mention['key'], Mention>> {
  const found = new Map<Mention['key'], Mention>();
  for (const mention of mentions) {
    found.set(mention.key, mention);
    if (found.size % takenAtOnce === 0) await letOthers();
  }
  return found;
}
