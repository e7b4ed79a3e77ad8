import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { characteristicFigures, counted } from '../../../shared/domain/figures/figures.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { anAct } from '../../../test/builders/people.ts';
import { drawFigures, type FiguresPaper } from './draw-figures.ts';
import type { Fonts } from './paper.ts';

/** Figures on paper: poppler reads them back, qpdf checks the file. Nobody counted here is real. */

const folder = mkdtempSync(join(tmpdir(), 'probity-figures-'));
const font = (name: string) =>
  copyBytes(readFileSync(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
const fonts: Fonts = {
  regular: font('400Regular/NotoSans_400Regular'),
  bold: font('700Bold/NotoSans_700Bold'),
};
const printed = {
  by: 'Imogen Hartley-Voss',
  at: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  isDemonstration: false,
};
const paper = { unitName: 'Counter Corruption Unit', today: civilDate.parse('2027-02-18') };

const { act, at } = { act: anAct(), at: printed.at };
const of = (count: number, sex: 'female' | 'male') =>
  Array.from({ length: count }, () => ({
    recorded: [
      {
        value: { sex, from: 'the-person' as const },
        ...{ actId: act.id, at, by: act.by.name, member: act.by.member },
      },
    ],
  }));

async function drawn(figures: Omit<FiguresPaper, 'unitName' | 'today'>): Promise<string> {
  const { bytes } = await drawFigures({ ...paper, ...figures }, printed, fonts);
  const path = join(folder, `${figures.what}.pdf`);
  writeFileSync(path, bytes);
  const tool = (name: string, ...args: string[]): string =>
    execFileSync(name, args, { encoding: 'utf8' });
  expect(tool('pdfinfo', path)).toMatch(/Tagged:\s+yes/);
  expect(tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  // Each row is a row of a table, headed by what is counted.
  expect(tool('pdfinfo', '-struct', path)).toMatch(/Table \(block\)\s+TR\s+TH\s+TD/);
  return tool('pdftotext', '-layout', path, '-').replace(/[ \t]+/g, ' ');
}

it('puts exact management figures on a paper for the unit only (W44)', async () => {
  const stages = [...Array<string>(60).fill('Interview'), 'Reported'];
  const many = Array.from({ length: 60 }, (_, index) => `Scenario ${String(index + 1)}`);
  const text = await drawn({
    what: 'management',
    cases: 61,
    figures: [counted('Stage', stages), counted('Scenario of the policy', many)],
  });
  expect(text).toContain('OFFICIAL-SENSITIVE · For the unit only');
  expect(text).toContain('61 cases on 18 February 2027');
  expect(text).toContain('Interview 60');
  expect(text).toContain('Reported 1');
  for (const scenario of many) expect(text).toContain(`${scenario} 1`);
  expect(text).toContain('page 2 of');
});

it('withholds small counts on the paper that may be published (W45)', async () => {
  const text = await drawn({
    what: 'published',
    cases: 20,
    figures: characteristicFigures([...of(11, 'male'), ...of(7, 'female'), ...of(2, 'female')]),
  });
  expect(text).toContain('OFFICIAL · For publication within the force');
  expect(text).toContain('Male 11');
  const few = await drawn({
    what: 'published',
    cases: 14,
    figures: characteristicFigures([...of(12, 'male'), ...of(2, 'female')]),
  });
  expect(few).toMatch(/Female withheld/);
  expect(few).toMatch(/Male withheld/);
  expect(few).not.toMatch(/(?:Male|Female) \d/);
});
