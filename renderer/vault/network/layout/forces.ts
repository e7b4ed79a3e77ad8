import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Part } from './parts.ts';

/** @file ForceAtlas2 over one part, a step at a time: nothing in it is drawn by chance. */

const perNode = 10;
const perLink = 3;
const [x, y, mass, convergence, size] = [0, 1, 6, 7, 8] as const;

/** A part that is being laid out. */
export type Forces = { readonly step: () => void; readonly places: () => Float32Array };

/** Begins at the given places. */
export function forcesOver(part: Part, start: Float32Array): Forces {
  const count = part.nodes.length;
  const nodes = new Float32Array(count * perNode);
  for (let node = 0; node < count; node += 1) {
    const at = node * perNode;
    nodes[at + x] = start[node * 2] ?? 0;
    nodes[at + y] = start[node * 2 + 1] ?? 0;
    nodes[at + mass] = 1;
    nodes[at + convergence] = 1;
    nodes[at + size] = 1;
  }
  const links = new Float32Array(part.links.length * perLink);
  part.links.forEach(([a, b], link) => {
    links.set([a * perNode, b * perNode, 1], link * perLink);
    for (const end of [a, b]) nodes[end * perNode + mass] = (nodes[end * perNode + mass] ?? 0) + 1;
  });
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(count),
    barnesHutOptimize: count > 500,
    barnesHutTheta: 0.7,
  };
  return {
    step: () => void iterate(settings, nodes, links),
    places: () => {
      const places = new Float32Array(count * 2);
      for (let node = 0; node < count; node += 1) {
        places[node * 2] = nodes[node * perNode + x] ?? 0;
        places[node * 2 + 1] = nodes[node * perNode + y] ?? 0;
      }
      return places;
    },
  };
}

/** Steps that a part of this size gets: a small one is done in a moment anyway. */
export const stepsFor = (count: number): number =>
  count <= 2 ? 0 : Math.round(Math.min(400, Math.max(70, 300_000 / count)));

const linkLength = 74;
/** Frames are wider than high, and so are names. */
const wider = 1.35;

/** In the same measure for every part: the middle link as long as the next part's; and drawn out in width. */
export function inMeasure({ links }: Part, places: Float32Array): Float32Array {
  const lengths = links
    .map(([a, b]) =>
      Math.hypot(
        (places[a * 2] ?? 0) - (places[b * 2] ?? 0),
        (places[a * 2 + 1] ?? 0) - (places[b * 2 + 1] ?? 0),
      ),
    )
    .sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const times = middle > 0 ? linkLength / middle : 1;
  return places.map((value, at) => value * times * (at % 2 === 0 ? wider : 1));
}

/** Turned so that its longer side lies along the width of the frame. */
export function lyingDown(places: Float32Array): Float32Array {
  const count = Math.max(places.length / 2, 1);
  const middle = [0, 0];
  places.forEach((value, at) => (middle[at % 2] = (middle[at % 2] ?? 0) + value / count));
  const [mx = 0, my = 0] = middle;
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < places.length; at += 2) {
    const [dx, dy] = [(places[at] ?? 0) - mx, (places[at + 1] ?? 0) - my];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [along, across] = [Math.cos(angle), Math.sin(angle)];
  return places.map((value, at) =>
    at % 2 === 0
      ? value * along + (places[at + 1] ?? 0) * across
      : value * along - (places[at - 1] ?? 0) * across,
  );
}
