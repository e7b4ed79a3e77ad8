import type { create } from 'fontkit';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { epochMsOf, type Instant } from '../../../shared/kit/instant.ts';
import { drawTable, type TableRow } from './paper-table.ts';

/** @file Paper: tagged A4 pages with an embedded font and the marking on each, made inside the vault. pdfkit draws; this is what our
 *  documents share. Nothing about the machine or its user is written into the file. What draws is read when somebody first asks for paper:
 *  it is a sixth of the vault's code, and no part of a start. */

/** The two faces our documents use, as TrueType bytes. */
export type Fonts = { readonly regular: Bytes; readonly bold: Bytes };
/** A drawn document. */
export type Drawn = { readonly bytes: Bytes; readonly pages: number };
/** What stands on every page, and what the file says of itself. */
export type PaperFrame = {
  readonly title: string;
  readonly marking: string;
  readonly banner?: string | undefined;
  readonly footer: string;
  readonly madeAt: Instant;
};

/** A document being drawn. Each call is one element of the document's structure, so that it reads well aloud. */
export type Paper = {
  readonly heading: (level: 1 | 2 | 3, words: string) => void;
  /** `lead` are words that lead into a list: never the last thing on a page. */
  readonly paragraph: (words: string, style?: 'normal' | 'strong' | 'small' | 'lead') => void;
  readonly lines: (lines: readonly string[]) => void;
  readonly list: (items: readonly string[], numbered?: boolean) => void;
  /** Two columns, the first of which heads each row. */
  readonly table: (rows: readonly TableRow[]) => void;
  readonly gap: (points?: number) => void;
  /** For what is not text: draws, with words for who cannot see it. */
  readonly figure: (
    alt: string,
    heightPoints: number,
    draw: (document: PDFKit.PDFDocument, x: number, y: number) => void,
  ) => void;
  readonly finish: () => Promise<Drawn>;
};

const margin = 62;
const sizes = { 1: 17, 2: 13, 3: 11 } as const;
const colour = { ink: '#1b1a19', quiet: '#555555', marking: '#5c2e91' } as const;

/** A fresh sheet. */
export async function createPaper(frame: PaperFrame, fonts: Fonts): Promise<Paper> {
  const [{ default: PDFDocument }, fontkit] = await Promise.all([
    import('pdfkit'),
    import('fontkit'),
  ]);
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: margin + 14, bottom: margin + 8, left: margin, right: margin },
    // No standard font: PDF/A embeds what it uses, and the browser build of pdfkit has none.
    font: '',
    bufferPages: true,
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    info: {
      Title: frame.title,
      Author: 'Probity',
      Creator: 'Probity',
      Producer: 'Probity',
      CreationDate: new Date(epochMsOf(frame.madeAt)),
    },
  });
  const collected = collect(document);
  document.registerFont('regular', fontOf(fonts.regular, fontkit.create));
  document.registerFont('bold', fontOf(fonts.bold, fontkit.create));
  document.font('regular');
  const root = document.struct('Document');
  document.addStructure(root);
  const element = (kind: string, draw: () => void): void => {
    const part = document.struct(kind, {}, draw);
    root.add(part);
    part.end();
  };
  const body = (words: string, bold = false, size = 10.5): void => {
    document
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colour.ink)
      .text(words, { lineGap: 2.5 });
  };

  return {
    heading: (level, words) => {
      // A heading is never the last thing on a page.
      makeRoom(document, 70);
      document.moveDown(level === 1 ? 0 : 0.6);
      element(`H${String(level)}`, () => {
        body(words, true, sizes[level]);
      });
      document.moveDown(0.3);
    },
    paragraph: (words, style = 'normal') => {
      if (style === 'lead') makeRoom(document, 56);
      for (const part of words.split(/\n+/).filter((run) => run.trim() !== ''))
        element('P', () => {
          body(part, style === 'strong', style === 'small' ? 8.5 : 10.5);
        });
      document.moveDown(0.55);
    },
    lines: (lines) => {
      element('P', () => {
        body(lines.filter((line) => line !== '').join('\n'));
      });
      document.moveDown(0.8);
    },
    list: (items, numbered = false) => {
      const list = document.struct('L');
      root.add(list);
      items.forEach((item, index) => {
        list.add(listItem(document, numbered ? `${String(index + 1)}.` : '•', item));
      });
      list.end();
      // The last item was written at the margin of its text.
      document.x = document.page.margins.left;
      document.moveDown(0.4);
    },
    table: (rows) => {
      drawTable(document, root, rows);
      document.moveDown(0.6);
    },
    gap: (points = 10) => {
      document.y += points;
    },
    figure: (alt, heightPoints, draw) => {
      if (document.y + heightPoints > document.page.height - document.page.margins.bottom)
        document.addPage();
      const top = document.y;
      const part = document.struct('Figure', { alt }, () => {
        draw(document, document.page.margins.left, top);
      });
      root.add(part);
      part.end();
      document.x = document.page.margins.left;
      document.y = top + heightPoints;
    },
    finish: async () => {
      root.end();
      const pages = document.bufferedPageRange().count;
      for (let page = 0; page < pages; page += 1) drawFrame(document, frame, page, pages);
      document.end();
      return { bytes: await collected, pages };
    },
  };
}

/** A fresh page where so little of this one is left. */
function makeRoom(document: PDFKit.PDFDocument, points: number): void {
  if (document.y > document.page.height - document.page.margins.bottom - points) document.addPage();
}

const labelWidth = 24;

/** One item: its label stands in the margin of its text. The first line is the item, lines after it are what belongs to it. */
function listItem(
  document: PDFKit.PDFDocument,
  label: string,
  item: string,
): PDFKit.PDFStructureElement {
  const [first = '', ...details] = item.split('\n');
  const element = document.struct('LI');
  const left = document.page.margins.left;
  const width = document.page.width - left - document.page.margins.right - labelWidth;
  document.font('regular').fontSize(10.5).fillColor(colour.ink);
  // An item's first lines stay together with its label.
  if (
    document.y + document.heightOfString(first, { width }) >
    document.page.height - document.page.margins.bottom
  )
    document.addPage();
  const top = document.y;
  element.add(
    document.struct('Lbl', {}, () => {
      document.text(label, left, top, { lineBreak: false });
    }),
  );
  element.add(
    document.struct('LBody', {}, () => {
      document
        .font('regular')
        .fontSize(10.5)
        .fillColor(colour.ink)
        .text(first, left + labelWidth, top, { width, lineGap: 2 });
      for (const detail of details)
        document
          .fontSize(9.5)
          .fillColor(colour.quiet)
          .text(detail, left + labelWidth, document.y, { width, lineGap: 2 });
    }),
  );
  element.end();
  document.x = left;
  document.y += 6;
  return element;
}

function drawFrame(
  document: PDFKit.PDFDocument,
  frame: PaperFrame,
  page: number,
  pages: number,
): void {
  document.switchToPage(page);
  const { width, height, margins } = document.page;
  const kept = margins.bottom;
  // Writing below the margin would otherwise begin a new page.
  margins.bottom = 0;
  const line = (words: string, y: number, size: number, fill: string): void => {
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font('bold')
      .fontSize(size)
      .fillColor(fill)
      .text(words, margin, y, { width: width - 2 * margin, align: 'center', lineBreak: false });
    document.endMarkedContent();
  };
  line(frame.marking, 26, 9.5, colour.marking);
  if (frame.banner) line(frame.banner, 41, 8.5, colour.quiet);
  line(
    `${frame.footer} · page ${String(page + 1)} of ${String(pages)}`,
    height - 52,
    8,
    colour.quiet,
  );
  line(frame.marking, height - 36, 9.5, colour.marking);
  margins.bottom = kept;
}

const collect = (document: PDFKit.PDFDocument): Promise<Bytes> =>
  new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    document.on('data', (part: Uint8Array) => parts.push(copyBytes(part)));
    document.on('end', () => {
      resolve(concatBytes(parts));
    });
  });

/** Fonts that were read, for as long as somebody keeps their bytes: reading one takes four times as long as drawing a letter. */
const readFonts = new WeakMap<Bytes, PDFKit.Mixins.PDFFontSource>();

function fontOf(bytes: Bytes, read: typeof create): PDFKit.Mixins.PDFFontSource {
  const known = readFonts.get(bytes) ?? read(bytes);
  readFonts.set(bytes, known);
  return known;
}
