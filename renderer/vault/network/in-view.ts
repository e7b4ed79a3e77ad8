import type { NetworkView } from '../../../shared/domain/network/view.ts';
import { degreeOf, neighboursOf, type Shape } from './shape.ts';

/** @file What is in the picture: the most connected part, what lies around one node, or all; and what was brought in since. */

/** More cannot be told apart on a screen, and is not drawn. */
export const drawnAtMost = 12_000;
const firstLook = 120;
const enoughToSee = 40;
const aroundAtMost = 800;
const broughtInAtMost = 400;

/** The nodes in view by their places in the network: first those of the start, then what each step brought in. */
export type InView = {
  readonly base: readonly number[];
  /** Each with the node it was brought in from; itself where it was brought in alone. */
  readonly brought: readonly { readonly node: number; readonly from: number }[];
  /** There is more than is shown. */
  readonly cut: boolean;
};

/** What a view shows of a shape. */
export function inView(shape: Shape, view: NetworkView): InView {
  const start = startOf(shape, view);
  const known = new Set(start.nodes);
  const brought: { node: number; from: number }[] = [];
  const bring = (node: number, from: number): void => {
    if (known.has(node) || known.size >= drawnAtMost) return;
    known.add(node);
    brought.push({ node, from });
  };
  const placeOf = (id: string): number | undefined => shape.network.indexOf.get(id);
  let before: number | undefined;
  for (const id of view.added) {
    const node = placeOf(id);
    if (node !== undefined) bring(node, before ?? node);
    before = node;
  }
  for (const id of view.expanded) {
    const node = placeOf(id);
    if (node === undefined) continue;
    bring(node, node);
    for (const next of neighboursOf(shape, node).subarray(0, broughtInAtMost)) bring(next, node);
  }
  return { base: start.nodes, brought, cut: start.cut };
}

function startOf(
  shape: Shape,
  view: NetworkView,
): { readonly nodes: readonly number[]; readonly cut: boolean } {
  if (view.start === 'all') return everything(shape);
  if (view.start === 'connected') return { nodes: mostConnected(shape), cut: false };
  const from = shape.network.indexOf.get(view.node);
  return from === undefined
    ? { nodes: [], cut: false }
    : nearest(shape, from, view.steps, aroundAtMost);
}

/** The best connected first, so that what is left out is what tells least. */
function everything(shape: Shape): { readonly nodes: readonly number[]; readonly cut: boolean } {
  const linked = shape.network.nodes.flatMap((_node, index) =>
    degreeOf(shape, index) > 0 ? [index] : [],
  );
  if (linked.length <= drawnAtMost) return { nodes: linked, cut: false };
  const best = linked.toSorted((a, b) => degreeOf(shape, b) - degreeOf(shape, a) || a - b);
  return { nodes: best.slice(0, drawnAtMost).sort((a, b) => a - b), cut: true };
}

/** What lies around the best connected node; where that is little, around the next best as well. */
function mostConnected(shape: Shape): readonly number[] {
  const best = shape.network.nodes
    .flatMap((_node, index) => (degreeOf(shape, index) > 0 ? [index] : []))
    .sort((a, b) => degreeOf(shape, b) - degreeOf(shape, a) || a - b);
  const known = new Set<number>();
  for (const from of best) {
    if (known.size >= enoughToSee) break;
    if (known.has(from)) continue;
    for (const node of nearest(shape, from, Number.POSITIVE_INFINITY, firstLook).nodes)
      known.add(node);
  }
  return [...known];
}

/** From one node outwards, step by step. */
function nearest(
  shape: Shape,
  from: number,
  steps: number,
  atMost: number,
): { readonly nodes: readonly number[]; readonly cut: boolean } {
  const known = new Set([from]);
  let edge = [from];
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const beyond: number[] = [];
    for (const node of edge)
      for (const next of neighboursOf(shape, node)) {
        if (known.has(next)) continue;
        if (known.size >= atMost) return { nodes: [...known], cut: true };
        known.add(next);
        beyond.push(next);
      }
    edge = beyond;
  }
  return { nodes: [...known], cut: false };
}
