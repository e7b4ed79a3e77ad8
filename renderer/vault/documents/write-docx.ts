import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { LetterBlock, LetterModel } from '../../../shared/domain/letter/model.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { epochMsOf, type Instant } from '../../../shared/kit/instant.ts';
import { withZipTime } from './zip-time.ts';

/** @file A letter for a word processor: the same text in the same order as the PDF, marking on each page, headings and lists as such.
 *  Fonts, times and names of the machine stay out; the same model at the same moment makes the same bytes. */

/** Writes a letter as DOCX. */
export async function writeDocx(model: LetterModel, madeAt: Instant): Promise<Bytes> {
  const document = new Document({
    title: `${model.title} ${model.reference}`,
    creator: 'Probity',
    lastModifiedBy: 'Probity',
    styles: {
      default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } },
    },
    numbering: { config: [conditions] },
    sections: [
      {
        headers: { default: new Header({ children: [...marked(model), ...banner(model)] }) },
        footers: { default: new Footer({ children: [pageLine(model), ...marked(model)] }) },
        children: bodyOf(model),
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreOf(model, madeAt) };
  const packed = await Packer.pack(document, 'uint8array', undefined, [core]);
  return withZipTime(copyBytes(packed), epochMsOf(madeAt));
}

const bodyOf = (model: LetterModel): Paragraph[] => [
  ...model.sender.map((line) => plain(line, 0)),
  plain(model.dateWritten, 160),
  new Paragraph({ children: [strong('PRIVATE AND CONFIDENTIAL')], spacing: { after: 160 } }),
  ...model.addressee.map((line) => plain(line, 0)),
  plain(`Reference: ${model.reference}`, 160),
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [ink(model.title)] }),
  plain(model.salutation, 120),
  ...model.blocks.flatMap(paragraphsOf),
  plain('', 480),
  ...[model.signatory.name, model.signatory.rankOrGrade, model.signatory.office].map((line) =>
    plain(line, 0),
  ),
  ...(model.handling === '' ? [] : [plain(`Handling: ${model.handling}`, 0)]),
];

function paragraphsOf(block: LetterBlock, place: number): Paragraph[] {
  switch (block.block) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [ink(block.text)] })];
    case 'paragraph':
      return block.text
        .split(/\n+/)
        .filter((run) => run.trim() !== '')
        .map((run) => plain(run, 120));
    case 'list':
      return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }));
    case 'conditions':
      return block.items.map(
        ({ text, details }) =>
          new Paragraph({
            numbering: { reference: conditions.reference, level: 0, instance: place },
            spacing: { after: 120 },
            children: [
              new TextRun(text),
              ...details.map((detail) => new TextRun({ text: detail, break: 1, color: '555555' })),
            ],
          }),
      );
  }
}

const conditions = {
  reference: 'conditions',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 480, hanging: 480 } } },
    },
  ],
};

const heavy = { bold: true } as const;
const plain = (text: string, after: number): Paragraph =>
  new Paragraph({ text, spacing: { after } });
const strong = (text: string): TextRun => new TextRun({ text, ...heavy });
/** Headings are dark as in the PDF; the word processor’s own are blue. */
const ink = (text: string): TextRun => new TextRun({ text, ...heavy, color: '1B1A19' });
const centred = (children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [...children] });
const marked = ({ marking }: LetterModel): Paragraph[] => [
  centred([new TextRun({ text: marking, ...heavy, color: '5C2E91' })]),
];
const banner = ({ banner: words }: LetterModel): Paragraph[] =>
  words === undefined ? [] : [centred([strong(words)])];
const pageLine = ({ reference }: LetterModel): Paragraph =>
  centred([
    new TextRun({
      children: [`${reference} · page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
      size: 16,
    }),
  ]);

/** What the file says of itself. The library would write the moment it ran at. */
function coreOf({ title, reference }: LetterModel, madeAt: Instant): string {
  const at = new Date(epochMsOf(madeAt)).toISOString().replace(/\.\d+Z$/, 'Z');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(`${title} ${reference}`)}</dc:title><dc:creator>Probity</dc:creator><cp:lastModifiedBy>Probity</cp:lastModifiedBy><dc:language>en-GB</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
