import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import type { RunEvidence } from '../checks/evidence.ts';
import { drawRunEvidence } from './draw-run-evidence.ts';

/** The evidence of a run as outside tools read it: poppler the words and tags, qpdf the file. Everybody named is invented. */

const folder = mkdtempSync(join(tmpdir(), 'probity-evidence-'));
const font = (name: string) =>
  copyBytes(readFileSync(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
const fonts = {
  regular: font('400Regular/NotoSans_400Regular'),
  bold: font('700Bold/NotoSans_700Bold'),
};
const printed = {
  ...{ unitName: 'Counter Corruption Unit', by: 'Mara Hale', isDemonstration: false },
  at: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
};
const nothing: RunEvidence = {
  run: [
    ['Made on', '18 February 2027 at 09:00 GMT'],
    ['In time', 'Yes'],
  ],
  settings: [['Months between two runs', '3']],
  checks: [
    {
      run: { check: 'gift-then-contract', coverage: [], found: { strong: 0, possible: 0 } },
      name: 'Gift, then contract',
      looksFor: 'An offer from a company that is awarded a contract afterwards.',
      covered: ['Gifts and hospitality: checked 812 of 812'],
      found: '0 strong, 0 possible',
    },
  ],
  ...{ standings: [], recorded: 0, leftOut: 0, hits: [] },
};
const tool = (name: string, ...args: string[]): string =>
  execFileSync(name, args, { encoding: 'utf8' });

async function drawn(name: string, evidence: RunEvidence) {
  const { bytes, pages } = await drawRunEvidence(evidence, printed, fonts);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  expect(tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  expect(tool('pdfinfo', path)).toMatch(/Tagged:\s+yes/);
  return { path, pages, words: tool('pdftotext', '-layout', path, '-').replace(/\s+/g, ' ') };
}

describe('the evidence of a run on paper', () => {
  it('proves a run that found nothing, with what it covered', async () => {
    const { words, pages, path } = await drawn('nothing.pdf', nothing);
    expect(pages).toBe(1);
    expect(words).toContain('Gifts and hospitality: checked 812 of 812');
    expect(words).toContain('The run found no hit between registers.');
    expect(words).not.toContain('Each hit');
    // A table without a line would be read aloud as one.
    expect(tool('pdfinfo', '-struct', path)).not.toContain('Table');
  });

  it('lists five hundred hits whole, with the marking above and below on every page', async () => {
    const hits = Array.from({ length: 500 }, (_, index) => ({
      ...{ check: 'Gift, then contract', strength: 'strong' as const, standing: 'Confirmed' },
      says: [`Reason ${String(index + 1)} of the hit.`, 'Confirmed by Mara Hale: It was so.'],
    }));
    const { path, pages, words } = await drawn('many.pdf', {
      ...nothing,
      ...{ hits, recorded: 500, leftOut: 12, standings: [['Confirmed', 500]] },
    });
    for (let each = 1; each <= 500; each += 1)
      expect(words).toContain(`Reason ${String(each)} of the hit.`);
    expect(words).toContain('12 weaker ones were counted and not kept');
    for (const page of [1, 2, pages]) {
      const text = tool('pdftotext', '-f', String(page), '-l', String(page), path, '-');
      expect(text.match(/For the unit and those who inspect it/g)?.length).toBe(2);
    }
  });
});
