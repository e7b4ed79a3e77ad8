import { toNetwork, toScreen } from './camera.ts';
import { isSeen, nodeScale, secondOutlinePx, standsOut, type Drawing } from './drawing.ts';
import { placeOf, radiusOf } from './scene.ts';

/** @file Names under their nodes, as many as there is room for: who is chosen first, then who stands out, then the best linked. */

const most = 220;
const widestPx = 170;

export function drawNames(drawing: Drawing): void {
  const { pen, scene, camera, size, palette, marks } = drawing;
  const isOut = standsOut(drawing);
  const first = [marks.selected, marks.pointed, ...marks.way].filter(
    (index) => index !== undefined,
  );
  const order = new Set([
    ...first,
    ...scene.byImportance.filter(isOut),
    // From afar only who stands out is named.
    ...(nodeScale(camera) < 0.35 ? [] : scene.byImportance),
  ]);
  const grow = nodeScale(camera);
  const atMost = grow < 0.35 ? 40 : most;
  const taken: { x: number; y: number; width: number }[] = [];
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  pen.lineJoin = 'round';
  for (const index of order) {
    if (taken.length >= atMost) return;
    const node = scene.nodes[index];
    if (!node) continue;
    const at = toScreen(camera, size, placeOf(scene, index));
    if (!isSeen(size, at.x, at.y, 0)) continue;
    const isChosen = index === marks.selected;
    pen.font = `${isChosen ? '600 ' : ''}12px ${drawing.font}`;
    const text = shortened(drawing, node.label);
    const width = pen.measureText(text).width;
    const below = isChosen ? 10 : node.isCrimeGroup ? 4 + secondOutlinePx : 4;
    const y = at.y + radiusOf(node) * grow * (node.kind === 'case' ? 1.25 : 1) + below;
    const isInTheWay = taken.some(
      (other) =>
        Math.abs(other.x - at.x) < (other.width + width) / 2 + 4 && Math.abs(other.y - y) < 15,
    );
    if (!first.includes(index) && (isInTheWay || covers(drawing, { index, x: at.x, y, width })))
      continue;
    taken.push({ x: at.x, y, width });
    pen.globalAlpha = isOut(index) ? 1 : 0.55;
    pen.strokeStyle = palette.ground;
    pen.lineWidth = 4;
    pen.strokeText(text, at.x, y);
    pen.fillStyle = palette.ink;
    pen.fillText(text, at.x, y);
    pen.globalAlpha = 1;
  }
}

/** A name that would lie on another node is left out: the node is what there is to see. */
function covers(
  { scene, camera, size }: Drawing,
  name: { readonly index: number; readonly x: number; readonly y: number; readonly width: number },
): boolean {
  return [-0.45, -0.15, 0.15, 0.45].some((part) => {
    const at = toNetwork(camera, size, { x: name.x + part * name.width, y: name.y + 7 });
    const found = scene.tree.find(at.x, at.y, 13 / camera.scale);
    return found !== undefined && found !== name.index;
  });
}

function shortened({ pen }: Drawing, label: string): string {
  if (pen.measureText(label).width <= widestPx) return label;
  let text = label;
  while (text.length > 4 && pen.measureText(`${text}…`).width > widestPx) text = text.slice(0, -1);
  return `${text.trimEnd()}…`;
}
