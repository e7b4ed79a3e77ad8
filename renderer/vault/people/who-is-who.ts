import type { Mention, Told } from '../../../shared/domain/mention.ts';
import {
  decidedPairs,
  type DecidedPair,
  type Decision,
} from '../../../shared/domain/sameness/standing.ts';
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

type Kept = WhoIsWho & { readonly decisions: readonly Decision[] };
const kept = new WeakMap<Opened, Kept>();

/** Who is who, as far as this member may see; the same object until something of it changes. */
export async function whoIsWho(opened: Opened, progress?: Progress): Promise<WhoIsWho> {
  const told = await everythingTold(opened, progress);
  const decisions = await decisionsOf(opened);
  const known = kept.get(opened);
  if (known?.told === told && known.decisions === decisions) return known;
  const mentions =
    known?.told === told
      ? known.mentions
      : new Map(told.mentions.map((mention) => [mention.key, mention]));
  // A decision on a record that is hidden now joins and shows nothing.
  const decided = new Map(
    [...decidedPairs(decisions)].filter(([, { pair }]) => pair.every((key) => mentions.has(key))),
  );
  const made = { told, mentions, decisions, decided, clusters: clustersOf(told, decided) };
  kept.set(opened, made);
  return made;
}
