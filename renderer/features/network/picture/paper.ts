import { webLightTheme } from '@fluentui/react-components';
import { nodeKinds } from '../../../../shared/domain/network/view.ts';
import { kindWords } from '../words.ts';
import { fitting } from './camera.ts';
import { draw } from './draw.ts';
import { paletteFrom } from './palette.ts';
import type { Scene } from './scene.ts';
import { addShape } from './shapes.ts';

/** @file The picture as it is saved: on white whatever the screen looks like, with the marking above and below, and what its shapes mean. */

const strip = 44;
const purple = '#5c2d91';

type Paper = {
  readonly scene: Scene;
  readonly marking: string;
  readonly title: string;
  readonly way: readonly number[];
};

/** Draws it and answers the PNG. */
export async function paperOf({ scene, marking, title, way }: Paper): Promise<Uint8Array> {
  const isLarge = scene.nodes.length > 500;
  const [width, height] = isLarge ? [3600, 2500] : [2000, 1400];
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('bug: a canvas without a pen');
  const palette = paletteFrom((token) => webLightTheme[token]);
  const size = { width, height: height - 4 * strip };
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, width, height);
  pen.save();
  pen.translate(0, 2 * strip);
  pen.beginPath();
  pen.rect(0, 0, size.width, size.height);
  pen.clip();
  const font = webLightTheme.fontFamilyBase;
  const marks = { selected: undefined, pointed: undefined, way };
  draw({ pen, scene, size, palette, font, marks, camera: fitting(scene.places, size) });
  pen.restore();
  const line = (y: number, text: string, colour: string, back?: string): void => {
    if (back !== undefined) {
      pen.fillStyle = back;
      pen.fillRect(0, y, width, strip);
    }
    pen.fillStyle = colour;
    pen.font = `600 20px ${font}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText(text, width / 2, y + strip / 2, width - 40);
  };
  line(0, marking, '#ffffff', purple);
  line(strip, title, palette.ink);
  line(height - strip, marking, '#ffffff', purple);
  let x = width / 2 - 330;
  const y = height - strip * 1.5;
  pen.font = `18px ${font}`;
  pen.textAlign = 'left';
  for (const kind of nodeKinds) {
    pen.beginPath();
    addShape(pen, kind, x, y, 9);
    pen.fillStyle = palette.fills[kind];
    pen.fill();
    pen.lineWidth = 2;
    pen.strokeStyle = palette.edges[kind];
    pen.stroke();
    pen.fillStyle = palette.ink;
    pen.fillText(kindWords[kind], x + 20, y);
    x += 180;
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
