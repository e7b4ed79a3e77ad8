import type { NetworkFilter, NetworkSource } from '../../../shared/domain/network/view.ts';
import type { MentionedIn } from '../../../shared/domain/mention.ts';
import type { Link, Network, Node, Reason } from './network-types.ts';

/** @file What a filter leaves of the network, as lists of neighbours: everything that is counted, walked or drawn goes over this. */

/** What is left. Nodes keep their places in the network; neighbours of node i are `neighbours[starts[i]]` to before `starts[i + 1]`, in order. */
export type Shape = {
  readonly network: Network;
  readonly links: readonly Link[];
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  /** Which of `links` leads to the neighbour at the same place. */
  readonly via: Int32Array;
  /** Nodes with at least one link. */
  readonly linked: number;
};

/** What the filter leaves. `inTime` false: of every time, so that a moved slider moves nobody. */
export function shapeOf(network: Network, filter: NetworkFilter, inTime: boolean): Shape {
  const isKept = network.nodes.map((node) => keepsNode(node, filter));
  const links: Link[] = [];
  for (const link of network.links) {
    if (isKept[link.a] !== true || isKept[link.b] !== true) continue;
    const reasons = link.reasons.filter((reason) => keepsReason(reason, filter, inTime));
    if (reasons.length > 0) links.push({ ...link, reasons });
  }
  const kept = withoutNamesAlone(links);
  return { network, links: kept, ...neighbourLists(network.nodes.length, kept) };
}

/** A name alone brings nobody into the picture: two of one name are joined where each is linked to something else. */
function withoutNamesAlone(links: readonly Link[]): readonly Link[] {
  const linked = new Set(links.filter((link) => !isName(link)).flatMap(({ a, b }) => [a, b]));
  return links.filter((link) => !isName(link) || (linked.has(link.a) && linked.has(link.b)));
}

const isName = ({ reasons }: Link): boolean => reasons.every(({ kind }) => kind === 'same-name');

/** Links come ordered by both ends, so each list of neighbours is ordered too. */
function neighbourLists(count: number, links: readonly Link[]): Omit<Shape, 'network' | 'links'> {
  const starts = new Int32Array(count + 1);
  for (const { a, b } of links) {
    starts[a + 1] = (starts[a + 1] ?? 0) + 1;
    starts[b + 1] = (starts[b + 1] ?? 0) + 1;
  }
  let linked = 0;
  for (let node = 0; node < count; node += 1) {
    if ((starts[node + 1] ?? 0) > 0) linked += 1;
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  }
  const next = starts.slice();
  const neighbours = new Int32Array(links.length * 2);
  const via = new Int32Array(links.length * 2);
  const put = (at: number, neighbour: number, link: number): void => {
    const place = next[at] ?? 0;
    neighbours[place] = neighbour;
    via[place] = link;
    next[at] = place + 1;
  };
  // Ends that come second first: of one node they are the lower neighbours.
  links.forEach(({ a, b }, link) => put(b, a, link));
  links.forEach(({ a, b }, link) => put(a, b, link));
  return { starts, neighbours, via, linked };
}

/** How many neighbours a node has. */
export const degreeOf = ({ starts }: Shape, node: number): number =>
  (starts[node + 1] ?? 0) - (starts[node] ?? 0);

/** The neighbours of a node, in order. */
export const neighboursOf = ({ starts, neighbours }: Shape, node: number): Int32Array =>
  neighbours.subarray(starts[node] ?? 0, starts[node + 1] ?? 0);

/** Where a reason was recorded. */
export const sourceOf = (record: MentionedIn): NetworkSource =>
  record.kind === 'case' ? 'cases' : record.register;

function keepsNode({ kind, mentions, record }: Node, filter: NetworkFilter): boolean {
  if (filter.withoutKinds.includes(kind)) return false;
  if (record) return !filter.withoutSources.includes(sourceOf(record));
  return (
    filter.withoutRoles.length === 0 ||
    mentions.some(({ role }) => !filter.withoutRoles.includes(role))
  );
}

const keepsReason = (reason: Reason, filter: NetworkFilter, inTime: boolean): boolean =>
  keepsGrading(reason, filter) &&
  !filter.withoutLinks.includes(reason.kind) &&
  !filter.withoutSources.includes(sourceOf(reason.in)) &&
  (!inTime || isWithin(reason, filter));

/** Graded apart, it stays while one of the gradings is wanted. */
const keepsGrading = ({ gradings }: Reason, { withoutGradings }: NetworkFilter): boolean =>
  gradings.length === 0 || gradings.some((grading) => !withoutGradings.includes(grading));

/** What has no day stays: that it is not known when is no reason to hide it. */
const isWithin = ({ since, until }: Reason, filter: NetworkFilter): boolean =>
  (filter.from === '' || until === '' || until >= filter.from) &&
  (filter.until === '' || since === '' || since <= filter.until);
