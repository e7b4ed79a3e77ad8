import type { Mention } from '../../../shared/domain/mention.ts';
import type { DecidedPair } from '../../../shared/domain/sameness/standing.ts';

/** @file Who is who: mentions that a person decided to be of one. The machine puts nothing together. */

/** Mentions by the person or organisation they are of. */
export type Clusters = {
  /** The smallest key of the mentions that are of one; a key that nothing tells of is its own. */
  readonly clusterOf: (key: Mention['key']) => string;
  /** All mentions of one, in the order of their keys; none of a cluster that is not there. */
  readonly members: (cluster: string) => readonly Mention[];
  /** Every cluster, once. */
  readonly all: () => Iterable<string>;
};

/** Puts together what was decided to be the same, and only mentions that are told of now: a decision that rests on one that is not in sight
 *  joins nothing. */
export function clustersOf(
  byKey: ReadonlyMap<Mention['key'], Mention>,
  decided: ReadonlyMap<string, DecidedPair>,
): Clusters {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { pair, sameness } of decided.values()) {
    const [a, b] = pair;
    if (sameness !== 'same' || !byKey.has(a) || !byKey.has(b)) continue;
    const [one, other] = [rootOf(a), rootOf(b)];
    // The smaller is the root, so that a cluster has one name whatever came first.
    if (one !== other) parents.set(one < other ? other : one, one < other ? one : other);
  }
  const joined = new Map<string, Mention[]>();
  for (const key of new Set([...parents.keys(), ...parents.values()])) {
    const mention = byKey.get(key);
    if (!mention) continue;
    const root = rootOf(key);
    joined.set(root, [...(joined.get(root) ?? []), mention]);
  }
  for (const members of joined.values()) members.sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    clusterOf: rootOf,
    members: (cluster) => {
      const alone = byKey.get(cluster);
      return joined.get(cluster) ?? (alone && rootOf(cluster) === cluster ? [alone] : []);
    },
    all: function* () {
      for (const key of byKey.keys()) if (rootOf(key) === key) yield key;
    },
  };
}
