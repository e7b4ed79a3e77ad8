import { code128, drawingSVG } from 'bwip-js/generic';

/** A row of bars: where each begins and how wide it is, in modules. */
export type BarShape = {
  readonly modules: number;
  readonly bars: readonly { readonly at: number; readonly width: number }[];
};

/** A text as the bars of Code 128. */
export function barShape(text: string): BarShape {
  const svg = code128({ bcid: 'code128', text, scale: 1, height: 5 }, drawingSVG());
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? '1');
  const bars = [...svg.matchAll(/stroke-width="([\d.]+)" d="([^"]+)"/g)].flatMap(
    ([, width = '0', path = '']) =>
      [...path.matchAll(/M([\d.]+) /g)].map(([, middle = '0']) => ({
        at: Number(middle) - Number(width) / 2,
        width: Number(width),
      })),
  );
  return { modules, bars };
}

/** Draws a text as Code 128 in a box of this size. */
export function drawBars(
  document: PDFKit.PDFDocument,
  text: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const { modules, bars } = barShape(text);
  const module = box.width / modules;
  for (const { at, width } of bars)
    document.rect(box.x + at * module, box.y, width * module, box.height);
  document.fill('#000000');
}
