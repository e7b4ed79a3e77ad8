import { letOthers } from '../../let-others.ts';
import type { Going } from '../between.ts';
import type { InView } from '../in-view.ts';
import { neighboursOf, type Shape } from '../shape.ts';
import { pushApart } from './apart.ts';
import { forcesOver, inMeasure, lyingDown, stepsFor } from './forces.ts';
import { partsOf, untangled, type Part } from './parts.ts';
import { sideBySide } from './side-by-side.ts';

/** @file Where everything in view lies: made of the records alone, so that the same data and the same steps give the same picture. It is worked
 *  at in slices; what is there already can be drawn meanwhile. */

/** Names are kept apart where there are few enough to be read. */
const readable = 500;
/** Nodes times steps between two answers to the page: about a twentieth of a second. */
const workAtOnce = 4000;

/** Places of the nodes of the start, in their order. `show` is given every state that is worth drawing. */
export async function layOutBase(
  shape: Shape,
  base: readonly number[],
  going: Going,
  show: (places: Float32Array) => void,
): Promise<void> {
  const parts = partsOf(shape, base);
  const laid = parts.map((part) => inMeasure(part, untangled(shape, part)));
  const tell = (): void => show(inOrderOf(base, parts, sideBySide(laid)));
  tell();
  const all = base.length;
  let done = 0;
  let work = 0;
  for (const [index, part] of parts.entries()) {
    const forces = forcesOver(part, laid[index] ?? new Float32Array());
    const steps = stepsFor(part.nodes.length);
    for (let step = 0; step < steps; step += 1) {
      forces.step();
      work += part.nodes.length;
      if (work < workAtOnce) continue;
      work = 0;
      going.tell((done + (part.nodes.length * step) / steps) / all);
      if (step % 10 === 0) {
        laid[index] = inMeasure(part, forces.places());
        tell();
      }
      await letOthers();
      if (!going.isWanted()) return;
    }
    done += part.nodes.length;
    laid[index] = settled(part, forces.places());
  }
  tell();
}

function settled(part: Part, places: Float32Array): Float32Array {
  if (part.nodes.length > readable) return inMeasure(part, places);
  const measured = inMeasure(part, lyingDown(places));
  pushApart(measured, 0, 80);
  return measured;
}

function inOrderOf(
  base: readonly number[],
  parts: readonly Part[],
  laid: readonly Float32Array[],
): Float32Array {
  const at = new Map(base.map((node, place) => [node, place]));
  const places = new Float32Array(base.length * 2);
  parts.forEach(({ nodes }, index) =>
    nodes.forEach((node, place) => {
      const target = at.get(node) ?? 0;
      places[target * 2] = laid[index]?.[place * 2] ?? 0;
      places[target * 2 + 1] = laid[index]?.[place * 2 + 1] ?? 0;
    }),
  );
  return places;
}

/** What was brought in lies beside what it was brought in from; nobody who was there moves. */
export function layOutBrought(
  shape: Shape,
  { base, brought }: InView,
  basePlaces: Float32Array,
): Float32Array {
  const places = new Float32Array((base.length + brought.length) * 2);
  places.set(basePlaces);
  const placed = new Map(base.map((node, place) => [node, place]));
  brought.forEach(({ node, from }, index) => {
    const place = base.length + index;
    const [x, y] = beside(shape, places, placed, { node, from, index });
    places[place * 2] = x;
    places[place * 2 + 1] = y;
    placed.set(node, place);
  });
  if (brought.length <= readable) pushApart(places, base.length, 40);
  return places;
}

/** Among those it is linked to, a little off on a turn of its own (the golden angle never comes back to the same place). */
function beside(
  shape: Shape,
  places: Float32Array,
  placed: ReadonlyMap<number, number>,
  { node, from, index }: { readonly node: number; readonly from: number; readonly index: number },
): readonly [number, number] {
  const near = [...neighboursOf(shape, node), from].flatMap((next) => placed.get(next) ?? []);
  const mean = (axis: 0 | 1): number =>
    near.length === 0
      ? 0
      : near.reduce((sum, place) => sum + (places[place * 2 + axis] ?? 0), 0) / near.length;
  const radius = 80 + 9 * Math.sqrt(index);
  const angle = index * 2.399963;
  return [mean(0) + radius * Math.cos(angle), mean(1) + radius * Math.sin(angle)];
}
