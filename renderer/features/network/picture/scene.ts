import { quadtree, type Quadtree } from 'd3-quadtree';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import type { PictureLink, PictureNode } from '../../../../shared/contract/vault/network.ts';
import type { Point } from './camera.ts';

/** @file What is drawn, with what is looked up while it is drawn: what lies under the pointer, and who is linked with whom. */

export type Scene = {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly places: Float32Array;
  readonly indexOf: ReadonlyMap<string, number>;
  /** The neighbours of each node, by their places in the list. */
  readonly linkedTo: readonly (readonly number[])[];
  /** Nodes by how many links they have, most first: who is named where there is not room for all. */
  readonly byImportance: readonly number[];
  readonly tree: Quadtree<number>;
};

/** Makes it of an answer. */
export function sceneOf({
  nodes,
  links,
  places,
}: Pick<VaultAnswers['networkPicture'], 'nodes' | 'links' | 'places'>): Scene {
  const linkedTo: number[][] = nodes.map(() => []);
  for (const { a, b } of links) {
    linkedTo[a]?.push(b);
    linkedTo[b]?.push(a);
  }
  return {
    ...{ nodes, links, places, linkedTo },
    indexOf: new Map(nodes.map(({ id }, index) => [id, index])),
    byImportance: nodes
      .map((_node, index) => index)
      .sort((a, b) => (nodes[b]?.links ?? 0) - (nodes[a]?.links ?? 0) || a - b),
    tree: quadtree<number>(
      nodes.map((_node, index) => index),
      (index) => places[index * 2] ?? 0,
      (index) => places[index * 2 + 1] ?? 0,
    ),
  };
}

/** Where a node lies. */
export const placeOf = ({ places }: Scene, index: number): Point => ({
  x: places[index * 2] ?? 0,
  y: places[index * 2 + 1] ?? 0,
});

/** How large a node is drawn when looked at from near: the better linked the larger, within bounds. */
export const radiusOf = ({ links }: PictureNode): number =>
  Math.min(largestRadius, 7 + 1.8 * Math.sqrt(links));
export const largestRadius = 20;

/** From the middle outwards. */
const placesOnALine = [1 / 2, 3 / 8, 5 / 8, 1 / 4, 3 / 4];

/** Where a mark on a line is seen: as near its middle as nobody lies within so much of it. Its middle where there is no such place. */
export function freePlaceOn(scene: Scene, { a, b }: PictureLink, room: number): Point {
  const [from, to] = [placeOf(scene, a), placeOf(scene, b)];
  const at = (part: number): Point => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  });
  const free = placesOnALine.find((part) => {
    const { x, y } = at(part);
    return scene.tree.find(x, y, room) === undefined;
  });
  return at(free ?? 1 / 2);
}

const turns = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const;
/** A key that goes to another node. */
export type Direction = keyof typeof turns;
export const isDirection = (key: string): key is Direction => Object.hasOwn(turns, key);

/** The node one comes to in a direction: one that is linked, where there is any that way; else the next of all. */
export function towards(scene: Scene, from: number, direction: Direction): number | undefined {
  const linked = nearestThatWay(scene, from, direction, scene.linkedTo[from] ?? []);
  return linked ?? nearestThatWay(scene, from, direction, scene.byImportance);
}

/** Straight ahead counts as nearer than aside; what lies more aside than ahead is not that way. */
function nearestThatWay(
  scene: Scene,
  from: number,
  direction: Direction,
  among: readonly number[],
): number | undefined {
  const here = placeOf(scene, from);
  const [dx, dy] = turns[direction];
  let best: number | undefined;
  let least = Infinity;
  for (const index of among) {
    const there = placeOf(scene, index);
    const ahead = (there.x - here.x) * dx + (there.y - here.y) * dy;
    const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
    if (index === from || ahead <= 0 || aside > ahead * 1.2) continue;
    if (ahead + 2 * aside < least) [best, least] = [index, ahead + 2 * aside];
  }
  return best;
}
