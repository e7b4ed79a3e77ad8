import type { NetworkAnswers } from '../../../shared/contract/vault/network.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import type { Network } from './network-types.ts';
import { sourceOf } from './shape.ts';

type Facets = NetworkAnswers['networkPicture']['facets'];
const made = new WeakMap<Network, Facets>();

/** What a network can be filtered by, and how much there is of each. */
export function facetsOf(network: Network): Facets {
  const known = made.get(network) ?? countFacets(network);
  made.set(network, known);
  return known;
}

function countFacets({ nodes, links }: Network): Facets {
  const reasons = links.flatMap((link) => link.reasons);
  const days = reasons
    .flatMap(({ since, until }) => [since, until])
    .filter((day): day is CivilDate => day !== '')
    .sort();
  return {
    kinds: counted(nodes.map(({ kind }) => kind)),
    roles: counted(nodes.flatMap(({ mentions }) => [...new Set(mentions.map(({ role }) => role))])),
    links: counted(reasons.map(({ kind }) => kind)),
    gradings: counted(reasons.flatMap(({ gradings }) => gradings)),
    sources: counted(reasons.map((reason) => sourceOf(reason.in))),
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
  };
}

function counted<Key extends string>(
  keys: readonly Key[],
): readonly { readonly key: Key; readonly count: number }[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
