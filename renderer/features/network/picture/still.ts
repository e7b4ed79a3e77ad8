import { toScreen, type Camera, type Size } from './camera.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** @file A large picture in motion: what was drawn last is moved and scaled, and drawn anew when it rests. Without a graphics card, ten thousand
 *  shapes are not drawn thirty times a second. */

/** What was drawn, and from where it was seen. */
export type Still = {
  readonly sheet: OffscreenCanvas;
  readonly camera: Camera;
  readonly scene: Scene;
};

const manyFrom = 1200;
/** True of what is too much to be drawn in each frame. */
export const isLarge = ({ nodes, links }: Pick<Scene, 'nodes' | 'links'>): boolean =>
  nodes.length + links.length > manyFrom;

/** Keeps what a canvas shows now. */
export function keptStill(
  from: HTMLCanvasElement,
  camera: Camera,
  scene: Scene,
): Still | undefined {
  const sheet = new OffscreenCanvas(from.width, from.height);
  const pen = sheet.getContext('2d', { alpha: false });
  pen?.drawImage(from, 0, 0);
  return pen ? { sheet, camera, scene } : undefined;
}

type Moved = {
  readonly pen: CanvasRenderingContext2D;
  readonly size: Size;
  readonly camera: Camera;
  readonly palette: Pick<Palette, 'ground'>;
};

/** Shows it as it looks from elsewhere. */
export function drawStill({ pen, size, camera, palette }: Moved, still: Still): void {
  const times = camera.scale / still.camera.scale;
  const middle = toScreen(camera, size, still.camera);
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, size.width, size.height);
  pen.drawImage(
    still.sheet,
    middle.x - (size.width * times) / 2,
    middle.y - (size.height * times) / 2,
    size.width * times,
    size.height * times,
  );
}
