import dingbats from 'pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url';
import fixed from 'pdfjs-dist/standard_fonts/FoxitFixed.pfb?url';
import fixedBold from 'pdfjs-dist/standard_fonts/FoxitFixedBold.pfb?url';
import fixedBoldItalic from 'pdfjs-dist/standard_fonts/FoxitFixedBoldItalic.pfb?url';
import fixedItalic from 'pdfjs-dist/standard_fonts/FoxitFixedItalic.pfb?url';
import serif from 'pdfjs-dist/standard_fonts/FoxitSerif.pfb?url';
import serifBold from 'pdfjs-dist/standard_fonts/FoxitSerifBold.pfb?url';
import serifBoldItalic from 'pdfjs-dist/standard_fonts/FoxitSerifBoldItalic.pfb?url';
import serifItalic from 'pdfjs-dist/standard_fonts/FoxitSerifItalic.pfb?url';
import symbol from 'pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url';
import sansBold from 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?url';
import sansBoldItalic from 'pdfjs-dist/standard_fonts/LiberationSans-BoldItalic.ttf?url';
import sansItalic from 'pdfjs-dist/standard_fonts/LiberationSans-Italic.ttf?url';
import sans from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?url';

/** @file What a PDF may name without bringing it along, by the names the reader asks for: the fourteen standard fonts, and the character maps
 *  of Chinese, Japanese and Korean. From our own scheme. */

const fonts: Readonly<Record<string, string>> = {
  'FoxitDingbats.pfb': dingbats,
  'FoxitFixed.pfb': fixed,
  'FoxitFixedBold.pfb': fixedBold,
  'FoxitFixedBoldItalic.pfb': fixedBoldItalic,
  'FoxitFixedItalic.pfb': fixedItalic,
  'FoxitSerif.pfb': serif,
  'FoxitSerifBold.pfb': serifBold,
  'FoxitSerifBoldItalic.pfb': serifBoldItalic,
  'FoxitSerifItalic.pfb': serifItalic,
  'FoxitSymbol.pfb': symbol,
  'LiberationSans-Bold.ttf': sansBold,
  'LiberationSans-BoldItalic.ttf': sansBoldItalic,
  'LiberationSans-Italic.ttf': sansItalic,
  'LiberationSans-Regular.ttf': sans,
};

/** Addresses of the character maps by their paths in the package. */
const maps = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});
const mapsFolder = '../../../node_modules/pdfjs-dist/cmaps/';

/** Gives the reader fonts and character maps and nothing else: decoders that it would fetch are not shipped, and it goes on without. */
export class OurFonts {
  async fetch(asked: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const address = addressOf(asked);
    if (address === undefined) throw new Error('not shipped');
    return new Uint8Array(await (await fetch(address)).arrayBuffer());
  }
}

function addressOf({ kind, filename }: { kind: string; filename: string }): string | undefined {
  if (kind === 'standardFontDataUrl') return own(fonts, filename);
  return kind === 'cMapUrl' ? own(maps, `${mapsFolder}${filename}`) : undefined;
}

/** A document says the name: it finds nothing but what is listed. */
const own = (addresses: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(addresses, name) ? addresses[name] : undefined;
