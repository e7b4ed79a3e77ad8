import type { NodeKind } from '../../../../shared/domain/network/view.ts';

/** @file The shape of each kind, so that no kind is told by its colour alone: people are round, organisations square, cases stand on a corner,
 *  entries of registers are triangles. Each about as large to the eye. */

/** What a shape is drawn with: a canvas, or its path. */
export type Pen = Pick<Path2D, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>;

const corners: Readonly<
  Record<Exclude<NodeKind, 'person'>, readonly (readonly [number, number])[]>
> = {
  organisation: [
    ...([
      [-0.88, -0.88],
      [0.88, -0.88],
      [0.88, 0.88],
      [-0.88, 0.88],
    ] as const),
  ],
  case: [
    ...([
      [0, -1.25],
      [1.25, 0],
      [0, 1.25],
      [-1.25, 0],
    ] as const),
  ],
  entry: [
    ...([
      [0, -1.15],
      [1.1, 0.8],
      [-1.1, 0.8],
    ] as const),
  ],
};

/** Adds the shape of a kind to what is being drawn. */
export function addShape(pen: Pen, kind: NodeKind, x: number, y: number, radius: number): void {
  if (kind === 'person') {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  corners[kind].forEach(([dx, dy], index) => {
    if (index === 0) pen.moveTo(x + dx * radius, y + dy * radius);
    else pen.lineTo(x + dx * radius, y + dy * radius);
  });
  pen.closePath();
}
