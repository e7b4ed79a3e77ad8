import { fitting, movedBy } from '../../../renderer/features/network/picture/camera.ts';
import { draw } from '../../../renderer/features/network/picture/draw.ts';
import { paletteFrom } from '../../../renderer/features/network/picture/palette.ts';
import { sceneOf } from '../../../renderer/features/network/picture/scene.ts';
import type { NetworkTimes } from './network.ts';

/** @file The picture drawn and panned over in a page: how long a frame takes, from one that was shown to the next. */

/** Milliseconds of each frame, and of the drawing in it. */
export type PanTimes = { readonly frames: number[]; readonly drawing: number[] };

const size = { width: 1100, height: 700 };

/** Pans over all of it, so many frames. */
export async function panOver(
  { drawn }: Pick<NetworkTimes, 'drawn'>,
  frames: number,
): Promise<PanTimes> {
  const sheet = document.body.appendChild(document.createElement('canvas'));
  sheet.width = size.width;
  sheet.height = size.height;
  const pen = sheet.getContext('2d', { alpha: false });
  if (!pen) throw new Error('a canvas without a pen');
  const scene = sceneOf(drawn);
  const palette = paletteFrom((token) => (token === 'colorNeutralBackground1' ? '#fff' : '#246'));
  const marks = { selected: undefined, pointed: undefined, way: [] };
  let camera = fitting(scene.places, size);
  const times: PanTimes = { frames: [], drawing: [] };
  let last = await shown();
  for (let frame = 0; frame < frames; frame += 1) {
    camera = movedBy(camera, { x: frame % 40 < 20 ? 6 : -6, y: 2 });
    const from = performance.now();
    draw({ pen, scene, size, camera, palette, marks, font: 'sans-serif', isMoving: true });
    times.drawing.push(performance.now() - from);
    const now = await shown();
    times.frames.push(now - last);
    last = now;
  }
  sheet.remove();
  return times;
}

const shown = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
