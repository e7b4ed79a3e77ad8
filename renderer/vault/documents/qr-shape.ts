import { drawingSVG, qrcode } from 'bwip-js/generic';
import type { QrShape } from '../../../shared/contract/vault/joining.ts';

/** A text as a QR code: the path of its dark modules in a square. */
export function qrShape(text: string): QrShape {
  const svg = qrcode({ bcid: 'qrcode', text, scale: 1 }, drawingSVG());
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? '1');
  const paths = [...svg.matchAll(/<path[^>]* d="([^"]+)"/g)].map(([, path]) => path ?? '');
  return { size, path: paths.join(' ') };
}
