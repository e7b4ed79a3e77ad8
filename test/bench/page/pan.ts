import { fitting, movedBy } from '../../../renderer/features/network/picture/camera.ts';
import { draw } from '../../../renderer/features/network/picture/draw.ts';
import { paletteFrom } from '../../../renderer/features/network/picture/palette.ts';
import { sceneOf } from '../../../renderer/features/network/picture/scene.ts';
import { drawStill, keptStill } from '../../../renderer/features/network/picture/still.ts';
import type { NetworkTimes } from './network.ts';

/** @file The picture drawn and panned over in a page: how long a frame takes, from one that was shown to the next. */

/** Milliseconds of each frame while it is panned, and of one in which all of it is drawn anew. */
export type PanTimes = { readonly frames: number[]; readonly whole: number[] };

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
  const drawing = { pen, scene, size, palette, marks, font: 'sans-serif' };
  const times: PanTimes = { frames: [], whole: [] };
  for (let round = 0; round < 7; round += 1) {
    const from = await shown();
    draw({ ...drawing, camera });
    // What a page reads of a canvas is there only once all of it is drawn.
    pen.getImageData(0, 0, 1, 1);
    times.whole.push((await shown()) - from);
  }
  const still = keptStill(sheet, camera, scene);
  if (!still) throw new Error('nothing was kept');
  let last = await shown();
  for (let frame = 0; frame < frames; frame += 1) {
    camera = movedBy(camera, { x: frame % 40 < 20 ? 6 : -6, y: 2 });
    drawStill({ pen, size, camera, palette }, still);
    const now = await shown();
    times.frames.push(now - last);
    last = now;
  }
  sheet.remove();
  return times;
}

const shown = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
