import { nodeKinds } from '../../../../shared/contract/vault/network.ts';
import { drawLines } from './draw-lines.ts';
import { drawNames } from './draw-names.ts';
import { toScreen } from './camera.ts';
import { isSeen, nodeScale, standsOut, type Drawing } from './drawing.ts';
import { placeOf, radiusOf } from './scene.ts';
import { addShape } from './shapes.ts';

/** @file The picture on a canvas. Much is drawn in one stroke for each kind: ten thousand shapes with a pen set anew for each are too slow. */

/** Draws it all. */
export function draw(drawing: Drawing): void {
  const { pen, size, palette } = drawing;
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, size.width, size.height);
  drawLines(drawing);
  drawNodes(drawing);
  drawMarks(drawing);
  if (drawing.isMoving !== true) drawNames(drawing);
}

/** What is too small to have a shape is a dot. */
const dotBelowPx = 2.2;

function drawNodes(drawing: Drawing): void {
  const { pen, scene, camera, size, palette } = drawing;
  const grow = nodeScale(camera);
  const isOut = standsOut(drawing);
  for (const [clear, alpha] of [
    [false, 0.4],
    [true, 1],
  ] as const)
    for (const kind of nodeKinds) {
      pen.beginPath();
      scene.nodes.forEach((node, index) => {
        if (node.kind !== kind || isOut(index) !== clear) return;
        const { x, y } = toScreen(camera, size, placeOf(scene, index));
        const radius = radiusOf(node) * grow;
        if (!isSeen(size, x, y, radius)) return;
        if (radius < dotBelowPx) pen.rect(x - radius, y - radius, radius * 2, radius * 2);
        else addShape(pen, kind, x, y, radius);
      });
      pen.globalAlpha = alpha;
      pen.fillStyle = grow < 0.35 ? palette.edges[kind] : palette.fills[kind];
      pen.fill();
      pen.lineWidth = grow < 0.5 ? 1 : 2;
      pen.strokeStyle = palette.edges[kind];
      if (grow >= 0.35) pen.stroke();
      pen.globalAlpha = 1;
    }
}

/** Rings around who is chosen and who is pointed at; a small cross where there are links that are not in the picture. */
function drawMarks({ pen, scene, camera, size, palette, marks }: Drawing): void {
  const grow = nodeScale(camera);
  for (const index of new Set([marks.pointed, marks.selected])) {
    const node = index === undefined ? undefined : scene.nodes[index];
    if (!node || index === undefined) continue;
    const { x, y } = toScreen(camera, size, placeOf(scene, index));
    pen.beginPath();
    addShape(pen, node.kind, x, y, radiusOf(node) * grow + (index === marks.selected ? 6 : 4));
    pen.lineWidth = index === marks.selected ? 3 : 1.5;
    pen.strokeStyle = palette.accent;
    pen.stroke();
  }
  if (grow < 0.6) return;
  pen.beginPath();
  scene.nodes.forEach((node, index) => {
    if (node.more === 0) return;
    const { x, y } = toScreen(camera, size, placeOf(scene, index));
    const off = radiusOf(node) * grow;
    pen.moveTo(x + off, y - off);
    pen.lineTo(x + off + 7, y - off);
    pen.moveTo(x + off + 3.5, y - off - 3.5);
    pen.lineTo(x + off + 3.5, y - off + 3.5);
  });
  pen.lineWidth = 1.5;
  pen.strokeStyle = palette.soft;
  pen.stroke();
}
