import { degreeOf, neighboursOf, type Shape } from '../shape.ts';

/** @file The parts of a picture that hang together, each on its own: they are laid out apart and put side by side. */

/** A connected part: its nodes, and its links by the places of their ends among them. */
export type Part = {
  readonly nodes: readonly number[];
  readonly links: readonly (readonly [number, number])[];
};

/** The parts of what is in view, the largest first. */
export function partsOf(shape: Shape, inView: readonly number[]): readonly Part[] {
  const waiting = new Set(inView.toSorted((a, b) => a - b));
  const parts: Part[] = [];
  for (const first of waiting) {
    waiting.delete(first);
    const nodes = [first];
    for (const node of nodes)
      for (const next of neighboursOf(shape, node)) if (waiting.delete(next)) nodes.push(next);
    parts.push(
      partOf(
        shape,
        nodes.toSorted((a, b) => a - b),
      ),
    );
  }
  return parts.sort(
    (one, other) =>
      other.nodes.length - one.nodes.length || (one.nodes[0] ?? 0) - (other.nodes[0] ?? 0),
  );
}

function partOf(shape: Shape, nodes: readonly number[]): Part {
  const placeOf = new Map(nodes.map((node, place) => [node, place]));
  const links: [number, number][] = [];
  nodes.forEach((node, place) => {
    for (const next of neighboursOf(shape, node)) {
      const other = placeOf.get(next);
      if (other !== undefined && other > place) links.push([place, other]);
    }
  });
  return { nodes, links };
}

/** Where a part's layout begins: a tree around its best connected node, each branch with the room it needs. What begins untangled ends untangled,
 *  and after far fewer steps than a heap does. */
export function untangled(shape: Shape, { nodes, links }: Part): Float32Array {
  const next: number[][] = nodes.map(() => []);
  for (const [a, b] of links) {
    next[a]?.push(b);
    next[b]?.push(a);
  }
  const root = nodes.reduce(
    (best, node, place) =>
      degreeOf(shape, node) > degreeOf(shape, nodes[best] ?? node) ? place : best,
    0,
  );
  const order = [root];
  const parent = new Int32Array(nodes.length).fill(-1);
  parent[root] = root;
  for (const place of order)
    for (const child of next[place] ?? [])
      if (parent[child] === -1) {
        parent[child] = place;
        order.push(child);
      }
  return around(order, parent, root);
}

function around(order: readonly number[], parent: Int32Array, root: number): Float32Array {
  const leaves = new Float64Array(order.length);
  for (const place of order.toReversed()) {
    leaves[place] = Math.max(leaves[place] ?? 0, 1);
    const above = parent[place] ?? place;
    if (place !== root) leaves[above] = (leaves[above] ?? 0) + (leaves[place] ?? 0);
  }
  const from = new Float64Array(order.length);
  const used = new Float64Array(order.length);
  const depth = new Float64Array(order.length);
  const places = new Float32Array(order.length * 2);
  for (const place of order) {
    const above = parent[place] ?? place;
    if (place !== root) {
      from[place] = (from[above] ?? 0) + (used[above] ?? 0);
      used[above] = (used[above] ?? 0) + (leaves[place] ?? 0);
      depth[place] = (depth[above] ?? 0) + 1;
    }
    const angle =
      ((from[place] ?? 0) + (leaves[place] ?? 0) / 2) * ((2 * Math.PI) / (leaves[root] ?? 1));
    // A little apart from an exact circle: forces that cancel out exactly never let go.
    const radius = (depth[place] ?? 0) * (60 + (place % 7));
    places[place * 2] = radius * Math.cos(angle);
    places[place * 2 + 1] = radius * Math.sin(angle);
  }
  return places;
}
