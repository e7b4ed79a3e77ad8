import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LetterModel } from '../../../shared/domain/letter/model.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { countPages } from './count-pages.ts';
import { drawCard } from './draw-card.ts';
import { drawKit } from './draw-kit.ts';
import { drawLetter } from './draw-letter.ts';
import type { Fonts } from './paper.ts';

/** The outside tools are the judge: poppler reads the words back, qpdf checks the file, zbarimg the code. Everybody named is invented. */

const folder = mkdtempSync(join(tmpdir(), 'probity-documents-'));
const font = (name: string) =>
  copyBytes(readFileSync(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
const fonts: Fonts = {
  regular: font('400Regular/NotoSans_400Regular'),
  bold: font('700Bold/NotoSans_700Bold'),
};
const madeAt = { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 };

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
const tool = (name: string, ...args: string[]): string =>
  execFileSync(name, args, { encoding: 'utf8' });

const letter: LetterModel = {
  layout: 1,
  kind: 'notice-of-conditions',
  title: 'Notice of conditions',
  marking: 'OFFICIAL-SENSITIVE',
  handling: 'For the person it is addressed to.',
  sender: ['Counter Corruption Unit', 'West Midlands Police'],
  addressee: ['PC Łucja Ŵyn Şahin', 'Response, Northfield'],
  salutation: 'Dear PC Şahin',
  reference: 'NA/2027/7K4QM',
  date: civilDate.parse('2027-02-18'),
  dateWritten: '18 February 2027',
  blocks: [
    { block: 'heading', text: 'The conditions' },
    {
      block: 'conditions',
      items: Array.from({ length: 40 }, (_, index) => ({
        text: `Condition text number ${String(index + 1)} that is long enough to need a line of its own and a little more.`,
        details: ['From 18 February 2027'],
      })),
    },
    { block: 'heading', text: 'Your right to appeal' },
    { block: 'paragraph', text: 'You may appeal within 14 days from the day you receive this.' },
  ],
  signatory: { name: 'Ines Ward', rankOrGrade: 'Superintendent', office: 'Appropriate Authority' },
};

describe('a letter on paper', () => {
  it('is a tagged, sound PDF that reads back word for word, Welsh, Polish and Turkish letters too', async () => {
    const { bytes, pages } = await drawLetter(letter, fonts, madeAt);
    const path = save('letter.pdf', bytes);
    const info = tool('pdfinfo', path);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(new RegExp(`Pages:\\s+${String(pages)}\\b`));
    expect(info).toMatch(/Creator:\s+Probity\n/);
    expect(tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
    const text = tool('pdftotext', '-layout', path, '-');
    expect(text).toContain('PC Łucja Ŵyn Şahin');
    expect(text).toContain('within 14 days from the day you receive this');
    for (let number = 1; number <= 40; number += 1) expect(text).toContain(`${String(number)}.`);
  });

  it('carries the marking at the top and the bottom of every page, and the page count', async () => {
    const { bytes, pages } = await drawLetter(letter, fonts, madeAt);
    const path = save('marking.pdf', bytes);
    expect(pages).toBeGreaterThan(1);
    for (let page = 1; page <= pages; page += 1) {
      const text = tool('pdftotext', '-f', String(page), '-l', String(page), path, '-');
      expect(text.match(/OFFICIAL-SENSITIVE/g)?.length).toBe(2);
      expect(text).toContain(`page ${String(page)} of ${String(pages)}`);
    }
    expect(countPages(bytes)).toBe(pages);
  });

  it('is the same bytes when it is drawn again from the same model at the same moment', async () => {
    const once = await drawLetter(letter, fonts, madeAt);
    const again = await drawLetter(letter, fonts, madeAt);
    expect(again.bytes).toEqual(once.bytes);
  });
});

describe('the recovery kit on paper', () => {
  it('shows 24 words and the same words as a code that a scanner reads back', async () => {
    const words = Array.from(
      { length: 24 },
      (_, index) => `word${String.fromCharCode(97 + index)}`,
    );
    const { bytes } = await drawKit({ words, handle: 'copper lantern', madeAt }, fonts);
    const path = save('kit.pdf', bytes);
    const text = tool('pdftotext', '-layout', path, '-');
    for (const word of words) expect(text).toContain(word);
    tool('pdftoppm', '-r', '150', '-png', path, join(folder, 'kit'));
    expect(tool('zbarimg', '--raw', '-q', join(folder, 'kit-1.png')).trim()).toBe(words.join(' '));
  });
});

describe('a recovery card on paper', () => {
  it('is one page with its words, and a code that a scanner reads back', async () => {
    const words = Array.from(
      { length: 32 },
      (_, index) => `term${'abcdefgh'[index % 8] ?? ''}${'wxyz'[index >> 3] ?? ''}`,
    );
    const { bytes, pages } = await drawCard(
      {
        ...{ words, number: 2, shares: 5, threshold: 3, madeAt },
        ...{ unitName: 'Counter Corruption Unit', holder: 'Rafi Stone' },
      },
      fonts,
    );
    expect(pages).toBe(1);
    const path = save('card.pdf', bytes);
    const text = tool('pdftotext', '-layout', path, '-');
    for (const word of [...words, 'Recovery card 2 of 5', 'Rafi Stone'])
      expect(text).toContain(word);
    tool('pdftoppm', '-r', '150', '-png', path, join(folder, 'card'));
    expect(tool('zbarimg', '--raw', '-q', join(folder, 'card-1.png')).trim()).toBe(words.join(' '));
  });
});
