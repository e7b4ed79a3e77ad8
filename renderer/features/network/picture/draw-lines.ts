import type { PictureLink } from '../../../../shared/contract/vault/network.ts';
import { toScreen } from './camera.ts';
import { isSeen, nodeScale, standsOut, type Drawing } from './drawing.ts';
import { freePlaceOn, largestRadius, placeOf } from './scene.ts';

/** @file The lines of the picture. What a record says of two is a whole line, thicker with more reasons; that a record only names somebody is
 *  a broken one. */

type Stroke = {
  readonly links: readonly PictureLink[];
  readonly width: number;
  readonly dash: readonly number[];
  readonly colour: string;
  readonly alpha: number;
};

export function drawLines(drawing: Drawing): void {
  const { scene, palette, camera, marks } = drawing;
  const isOut = standsOut(drawing);
  const onWay = new Set(marks.way.slice(1).map((index, at) => pair(marks.way[at] ?? index, index)));
  const isClear = (link: PictureLink): boolean =>
    marks.way.length > 0
      ? onWay.has(pair(link.a, link.b))
      : marks.groups === true
        ? isOfGroup(link)
        : marks.selected === undefined || link.a === marks.selected || link.b === marks.selected;
  const isOfGroup = ({ a, b }: PictureLink): boolean =>
    [a, b].some((end) => scene.nodes[end]?.isCrimeGroup === true);
  const thin = nodeScale(camera) < 0.4;
  const hasMark = marks.selected !== undefined || marks.way.length > 0 || marks.groups === true;
  const back = scene.links.filter((link) => !isClear(link) || !isOut(link.a) || !isOut(link.b));
  const front = scene.links.filter((link) => isClear(link) && isOut(link.a) && isOut(link.b));
  const base = thin ? 0.6 : 1.2;
  const strokes = (links: readonly PictureLink[], colour: string, alpha: number, more: number) => [
    {
      links: links.filter(isName),
      width: base + more + 0.4,
      dash: [1.5, 5],
      ...{ colour, alpha },
    },
    { links: links.filter(isNaming), width: base + more, dash: [5, 4], colour, alpha },
    {
      links: links.filter((link) => !isNaming(link) && !isName(link) && link.reasons < 3),
      width: base + more + 0.3,
      dash: [],
      colour,
      alpha,
    },
    {
      links: links.filter((link) => !isNaming(link) && !isName(link) && link.reasons >= 3),
      width: base * 2 + more + 0.6,
      dash: [],
      colour,
      alpha,
    },
  ];
  for (const stroke of strokes(back, palette.line, hasMark ? 0.25 : 0.6, 0))
    drawStroke(drawing, stroke);
  for (const stroke of hasMark
    ? strokes(front, palette.accent, 1, 0.8)
    : strokes(front, palette.line, thin ? 0.45 : 0.75, 0))
    drawStroke(drawing, stroke);
  if (!thin) drawDoubts(drawing);
}

const pair = (a: number, b: number): string =>
  a < b ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`;
const isName = ({ kinds }: PictureLink): boolean => kinds.every((kind) => kind === 'same-name');
const isNaming = ({ kinds }: PictureLink): boolean => kinds.every((kind) => kind === 'named-in');

const doubtPx = 8;

/** An E on the middle of a line, or beside it where somebody lies there, of which a reason is suspected to be false: a letter, for not everybody tells red. */
function drawDoubts({ pen, scene, camera, size, palette, font }: Drawing): void {
  pen.font = `600 11px ${font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineWidth = 1.5;
  const room = (largestRadius * nodeScale(camera) + doubtPx) / camera.scale;
  for (const link of scene.links) {
    if (!link.isDoubted) continue;
    const { x, y } = toScreen(camera, size, freePlaceOn(scene, link, room));
    if (!isSeen(size, x, y, doubtPx)) continue;
    pen.beginPath();
    pen.arc(x, y, doubtPx, 0, 2 * Math.PI);
    pen.fillStyle = palette.ground;
    pen.fill();
    pen.strokeStyle = palette.doubt;
    pen.stroke();
    pen.fillStyle = palette.doubt;
    pen.fillText('E', x, y + 0.5);
  }
}

/** So many in one path are slow to fill in without a graphics card: each is drawn by itself, and so is a hair. */
const manyAtOnce = 1500;

/** Dashes cost: from afar nobody sees them. */
function drawStroke({ pen, scene, camera, size }: Drawing, stroke: Stroke): void {
  if (stroke.links.length === 0) return;
  const isMany = stroke.links.length > manyAtOnce;
  pen.setLineDash(isMany ? [] : [...stroke.dash]);
  pen.lineWidth = isMany ? Math.min(stroke.width, 1) : stroke.width;
  pen.globalAlpha = stroke.alpha;
  pen.strokeStyle = stroke.colour;
  pen.beginPath();
  for (const { a, b } of stroke.links) {
    const from = toScreen(camera, size, placeOf(scene, a));
    const to = toScreen(camera, size, placeOf(scene, b));
    if (Math.max(from.x, to.x) < 0 || Math.min(from.x, to.x) > size.width) continue;
    if (Math.max(from.y, to.y) < 0 || Math.min(from.y, to.y) > size.height) continue;
    if (isMany) pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    if (isMany) pen.stroke();
  }
  if (!isMany) pen.stroke();
  pen.globalAlpha = 1;
  pen.setLineDash([]);
}
