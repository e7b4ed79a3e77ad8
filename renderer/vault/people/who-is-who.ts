import type { Told } from '../../../shared/domain/mention.ts';
import {
  decidedPairs,
  type DecidedPair,
  type Decision,
} from '../../../shared/domain/sameness/standing.ts';
import type { Opened } from '../opened.ts';
import { clustersOf, type Clusters } from './clusters.ts';
import { everythingTold, type Progress } from './told-of.ts';

/** @file All that is told of people, and which of it people decided to be of one. What the index, the cross-checks and the network rest on. */

/** Who is told of, and who is who. */
export type WhoIsWho = {
  readonly told: Told;
  readonly clusters: Clusters;
  readonly decided: ReadonlyMap<string, DecidedPair>;
};

const kept = new WeakMap<Opened, WhoIsWho & { readonly decisions: readonly Decision[] }>();

/** Who is who, as far as this member may see; the same object until something of it changes. */
export async function whoIsWho(opened: Opened, progress?: Progress): Promise<WhoIsWho> {
  const told = await everythingTold(opened, progress);
  const decisions = decisionsOf();
  const known = kept.get(opened);
  if (known?.told === told && known.decisions === decisions) return known;
  const decided = decidedPairs(decisions);
  const made = { told, decisions, decided, clusters: clustersOf(told, decided) };
  kept.set(opened, made);
  return made;
}

const none: readonly Decision[] = [];

/** Nothing can be decided yet. */
const decisionsOf = (): readonly Decision[] => none;
