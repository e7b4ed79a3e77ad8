import { letOthers } from '../let-others.ts';
import { degreeOf, type Shape } from './shape.ts';

/** @file How often a node lies between others (Brandes 2001, unweighted), and the shortest way between two. Sums are made in the order of the
 *  nodes, so that the same network gives the same digits. */

/** What one walk from a node outwards found. The same arrays serve every walk. */
type Walk = {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly ways: Float64Array;
};

const walkOver = ({ network }: Shape): Walk => ({
  order: new Int32Array(network.nodes.length),
  distance: new Int32Array(network.nodes.length).fill(-1),
  ways: new Float64Array(network.nodes.length),
});

/** Walks from a node over all it reaches, and answers how many that are. What was reached before must be forgotten first. */
function walkFrom({ starts, neighbours }: Shape, from: number, walk: Walk): number {
  const { order, distance, ways } = walk;
  order[0] = from;
  distance[from] = 0;
  ways[from] = 1;
  let found = 1;
  for (let at = 0; at < found; at += 1) {
    const node = order[at] ?? 0;
    const next = (distance[node] ?? 0) + 1;
    const waysHere = ways[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    for (let place = starts[node] ?? 0; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if (distance[neighbour] === -1) {
        distance[neighbour] = next;
        ways[neighbour] = 0;
        order[found] = neighbour;
        found += 1;
      }
      if (distance[neighbour] === next) ways[neighbour] = (ways[neighbour] ?? 0) + waysHere;
    }
  }
  return found;
}

function forget({ order, distance }: Walk, found: number): void {
  for (let at = 0; at < found; at += 1) distance[order[at] ?? 0] = -1;
}

/** Steps of a walk between two answers to the page: about a twentieth of a second. */
const stepsAtOnce = 2_000_000;

/** How far it has got, and whether to go on. */
export type Going = { readonly tell: (progress: number) => void; readonly isWanted: () => boolean };

/** Betweenness of every node, normalised by the pairs of the others that are linked at all; undefined where nobody wants it any more. */
export async function betweenness(shape: Shape, going: Going): Promise<Float64Array | undefined> {
  const count = shape.network.nodes.length;
  const sums = new Float64Array(count);
  const share = new Float64Array(count);
  const walk = walkOver(shape);
  let steps = 0;
  for (let source = 0; source < count; source += 1) {
    if (degreeOf(shape, source) === 0) continue;
    const found = walkFrom(shape, source, walk);
    steps += addShares(shape, walk, found, share, sums);
    forget(walk, found);
    if (steps < stepsAtOnce) continue;
    steps = 0;
    going.tell(source / count);
    await letOthers();
    if (!going.isWanted()) return undefined;
  }
  const pairs = (shape.linked - 1) * (shape.linked - 2);
  return pairs > 0 ? sums.map((sum) => sum / pairs) : sums;
}

/** From the farthest inwards: what passes through a node is shared out among those before it. Answers how much work it was. */
function addShares(
  { starts, neighbours }: Shape,
  { order, distance, ways }: Walk,
  found: number,
  share: Float64Array,
  sums: Float64Array,
): number {
  let work = 0;
  for (let at = 0; at < found; at += 1) share[order[at] ?? 0] = 0;
  for (let at = found - 1; at > 0; at -= 1) {
    const node = order[at] ?? 0;
    const before = (distance[node] ?? 0) - 1;
    const each = (1 + (share[node] ?? 0)) / (ways[node] ?? 1);
    const end = starts[node + 1] ?? 0;
    for (let place = starts[node] ?? 0; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if (distance[neighbour] === before)
        share[neighbour] = (share[neighbour] ?? 0) + (ways[neighbour] ?? 0) * each;
    }
    work += end - (starts[node] ?? 0);
    sums[node] = (sums[node] ?? 0) + (share[node] ?? 0);
  }
  return work * 2 + found;
}

/** The shortest way between two, the first by the order of the nodes where several are as short, and how many are. */
export function wayBetween(
  shape: Shape,
  from: number,
  to: number,
): { readonly nodes: readonly number[]; readonly ways: number } {
  const walk = walkOver(shape);
  walkFrom(shape, to, walk);
  if (walk.distance[from] === -1) return { nodes: [], ways: 0 };
  const nodes = [from];
  let here = from;
  while (here !== to) {
    const closer = (walk.distance[here] ?? 0) - 1;
    const end = shape.starts[here + 1] ?? 0;
    let place = shape.starts[here] ?? 0;
    while (place < end && walk.distance[shape.neighbours[place] ?? 0] !== closer) place += 1;
    here = shape.neighbours[place] ?? to;
    nodes.push(here);
  }
  return { nodes, ways: walk.ways[from] ?? 1 };
}
