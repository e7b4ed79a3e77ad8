import { nodeKinds } from '../../../../shared/domain/network/view.ts';
import { drawLines } from './draw-lines.ts';
import { drawNames } from './draw-names.ts';
import { toScreen } from './camera.ts';
import { isSeen, nodeScale, secondOutlinePx, standsOut, type Drawing } from './drawing.ts';
import { placeOf, radiusOf } from './scene.ts';
import { addShape } from './shapes.ts';

/** @file The picture on a canvas. The pen is set once for each kind: setting it anew for each of ten thousand shapes is too slow. */

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
const dotBelowPx = 3.4;

function drawNodes(drawing: Drawing): void {
  const { pen, palette } = drawing;
  const grow = nodeScale(drawing.camera);
  const isOut = standsOut(drawing);
  for (const [clear, alpha] of [
    [false, 0.4],
    [true, 1],
  ] as const)
    for (const kind of nodeKinds) {
      pen.globalAlpha = alpha;
      pen.fillStyle = grow < 0.35 ? palette.edges[kind] : palette.fills[kind];
      pen.lineWidth = grow < 0.5 ? 1 : 2;
      pen.strokeStyle = palette.edges[kind];
      drawing.scene.nodes.forEach((node, index) => {
        if (node.kind === kind && isOut(index) === clear) drawNode(drawing, index, grow);
      });
      pen.globalAlpha = 1;
    }
}

/** Each by itself: thousands in one path are slow to fill in without a graphics card. */
function drawNode({ pen, scene, camera, size }: Drawing, index: number, grow: number): void {
  const node = scene.nodes[index];
  if (!node) return;
  const { x, y } = toScreen(camera, size, placeOf(scene, index));
  const radius = radiusOf(node) * grow;
  if (!isSeen(size, x, y, radius)) return;
  if (radius < dotBelowPx) {
    pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
    return;
  }
  pen.beginPath();
  addShape(pen, node.kind, x, y, radius);
  pen.fill();
  if (grow >= 0.35) pen.stroke();
}

/** A second outline around an organised crime group. */
function drawGroups({ pen, scene, camera, size, palette }: Drawing, grow: number): void {
  pen.lineWidth = 1.5;
  pen.strokeStyle = palette.ink;
  scene.nodes.forEach((node, index) => {
    if (!node.isCrimeGroup) return;
    const { x, y } = toScreen(camera, size, placeOf(scene, index));
    const radius = radiusOf(node) * grow + secondOutlinePx;
    if (!isSeen(size, x, y, radius)) return;
    pen.beginPath();
    addShape(pen, node.kind, x, y, radius);
    pen.stroke();
  });
}

/** Rings around who is chosen and who is pointed at; a small cross where there are links that are not in the picture. */
function drawMarks(drawing: Drawing): void {
  const { pen, scene, camera, size, palette, marks } = drawing;
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
  drawGroups(drawing, grow);
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
