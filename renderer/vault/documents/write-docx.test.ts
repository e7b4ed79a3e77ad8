import { mkdtempSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LetterModel } from '../../../shared/domain/letter/model.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { writeDocx } from './write-docx.ts';

// Everybody named here is invented.
const madeAt = { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 };
const letter: LetterModel = {
  layout: 1,
  kind: 'notice-of-conditions',
  title: 'Notice of conditions',
  marking: 'OFFICIAL-SENSITIVE',
  handling: 'Personal: for the addressee only.',
  banner: 'Demonstration: everybody in this letter is fictitious.',
  sender: ['West Midlands Police', 'Counter Corruption Unit'],
  addressee: ['PC Łucja Ŵyn Şahin', 'Response, Northfield'],
  salutation: 'Dear PC Şahin',
  reference: 'NA/2027/7K4QM',
  date: civilDate.parse('2027-02-18'),
  dateWritten: '18 February 2027',
  blocks: [
    { block: 'heading', text: 'Why' },
    { block: 'paragraph', text: 'One reason & another < the third.\nA second line.' },
    { block: 'list', items: ['Tell us of any request.'] },
    {
      block: 'conditions',
      items: [
        { text: 'Have no contact.', details: ['Applies from 18 February 2027.'] },
        { text: 'Report what happens.', details: [] },
      ],
    },
  ],
  signatory: { name: 'Ines Ward', rankOrGrade: 'Superintendent', office: 'Appropriate Authority' },
};

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
const textOf = (xml: string): string =>
  xml
    .replaceAll(/<w:br\/>|<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

describe('a letter for a word processor', () => {
  it('holds every word of the letter, in the order of the PDF', async () => {
    const text = textOf(partsOf(await writeDocx(letter, madeAt))['word/document.xml'] ?? '');
    const expected = [
      'West Midlands Police',
      '18 February 2027',
      'PRIVATE AND CONFIDENTIAL',
      'PC Łucja Ŵyn Şahin',
      'Reference: NA/2027/7K4QM',
      'Notice of conditions',
      'Dear PC Şahin',
      'Why',
      'One reason & another < the third.',
      'A second line.',
      'Tell us of any request.',
      'Have no contact.',
      'Applies from 18 February 2027.',
      'Report what happens.',
      'Ines Ward',
      'Handling: Personal: for the addressee only.',
    ];
    const places = expected.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('carries marking and banner on each page, in header and footer', async () => {
    const parts = partsOf(await writeDocx(letter, madeAt));
    const of = (kind: string): string =>
      Object.entries(parts)
        .filter(([name]) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(name))
        .map(([, xml]) => textOf(xml))
        .join();
    expect(of('header')).toContain('OFFICIAL-SENSITIVE');
    expect(of('header')).toContain('fictitious');
    expect(of('footer')).toContain('OFFICIAL-SENSITIVE');
    expect(of('footer')).toContain('NA/2027/7K4QM');
  });

  it('has headings and numbered conditions a screen reader knows as such', async () => {
    const xml = partsOf(await writeDocx(letter, madeAt))['word/document.xml'] ?? '';
    expect(xml).toContain('w:val="Heading1"');
    expect(xml).toContain('w:val="Heading2"');
    expect(xml.match(/<w:numPr>/g)).toHaveLength(3);
  });

  it('is the same bytes when it is written again from the same model at the same moment', async () => {
    const once = await writeDocx(letter, madeAt);
    const again = await writeDocx(letter, madeAt);
    expect(again).toEqual(once);
  });

  it('says nothing of the machine and is dated to the moment of the letter', async () => {
    const parts = partsOf(await writeDocx(letter, madeAt));
    expect(parts['docProps/core.xml']).toContain('2027-02-18T10:00:00Z');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Probity</dc:creator>');
    expect(JSON.stringify(parts)).not.toMatch(/20(?!27)\d\d-\d\d-\d\dT/);
  });

  it('is a sound archive to another tool, each file dated alike', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'probity-docx-')), 'letter.docx');
    writeFileSync(path, await writeDocx(letter, madeAt));
    const listed = execFileSync('unzip', ['-l', path], { encoding: 'utf8' });
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain(
      'No errors detected',
    );
    const dates = new Set([...listed.matchAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g)].map(([date]) => date));
    expect([...dates]).toEqual(['2027-02-18 10:00']);
  });
});
