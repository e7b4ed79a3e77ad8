import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewOfWholeCase } from '../../../test/builders/whole-case.ts';
import { caseEngine } from '../../../shared/domain/registry.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import type { Printed } from './case-paper/part.ts';
import { places } from './case-paper/places.ts';
import { drawCase } from './draw-case.ts';

/** The whole case on paper, read back by poppler. Everybody named is invented. */

const font = (name: string) =>
  copyBytes(readFileSync(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
const view = viewOfWholeCase();
let paper = '';

beforeAll(async () => {
  paper = await onPaper(view, process.env['KEEP']);
});

async function onPaper(printed: Printed, keep?: string): Promise<string> {
  const { bytes } = await drawCase(
    printed,
    { by: 'Imogen Hartley-Voss', at: { utc: '2027-03-25T10:00:00.000Z', offsetMinutes: 0 } },
    { regular: font('400Regular/NotoSans_400Regular'), bold: font('700Bold/NotoSans_700Bold') },
  );
  const path = keep ?? join(mkdtempSync(join(tmpdir(), 'probity-case-')), 'case.pdf');
  writeFileSync(path, bytes);
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

/** Lines and pages break where they must; words do not care. */
const run = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]+/gu, '');
const withoutFrames = (): string =>
  run(paper.replaceAll(/^.*(?:OFFICIAL-SENSITIVE|Demonstration: everybody|printed by).*$/gm, ''));

/** Kept off the paper of a case, each for a reason. */
const keptOff: Readonly<Record<string, string>> = {
  model: 'the words of a letter are a paper of their own',
  headers: 'may name who sent it',
  text: 'of a form or an email: may name who sent it',
  attachments: 'may name who sent it',
};
/** The armour of a signature is for machines: its fingerprint and the hash it is over are on the paper. */
const keptOffEverywhere = ['model', 'signature'] as const;

/** What people wrote, wherever it stands in a value: words with a space between them. */
function written(value: unknown, off: readonly string[]): readonly string[] {
  if (typeof value === 'string') return /\S\s\S/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => written(each, off));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    off.includes(key) ? [] : written(inner, off),
  );
}

describe('a whole case on paper', () => {
  it('has a place for every slice of a case, or a reason against one', () => {
    expect(Object.keys(places).toSorted()).toEqual(Object.keys(caseEngine.empty).toSorted());
    for (const place of Object.values(places))
      if ('leftOut' in place) expect(place.leftOut.length).toBeGreaterThan(20);
  });

  it('shows every part under its heading: nothing of the rich case is left without one', () => {
    for (const [slice, place] of Object.entries(places)) {
      if ('leftOut' in place) continue;
      expect(place.items(view).length, slice).toBeGreaterThan(0);
      expect(paper, slice).toContain(place.title);
    }
  });

  it('keeps every word that somebody wrote, of every noun', () => {
    const read = withoutFrames();
    for (const [slice, place] of Object.entries(places)) {
      if ('leftOut' in place) continue;
      const off =
        slice === 'intakeDocument' ? [...Object.keys(keptOff), 'name'] : keptOffEverywhere;
      const value: unknown = Object.entries(view.state).find(([name]) => name === slice)?.[1];
      const lost = written(value, off).filter((words) => !read.includes(run(words)));
      expect(lost, slice).toEqual([]);
    }
  });

  it('never says who reported, nor how they are supported', () => {
    for (const secret of [
      'O’Brien',
      'Siobhán',
      'Shiv',
      '7719',
      'same shift',
      'By her own phone',
      'Shifts changed',
    ])
      expect(paper).not.toContain(secret);
  });

  it('names what colleagues recorded apart and nobody chose, and whose counts meanwhile', async () => {
    const { state } = view;
    const [stands] = state.risk.standing;
    assert(stands, 'the risk was assessed');
    const other = { ...stands, value: { ...stands.value }, actId: 'other-1', by: 'Perpetua Quill' };
    Reflect.set(other.value, 'rationale', 'Seen otherwise');
    const apart = { ...state, risk: { ...state.risk, standing: [stands, other] } };
    const read = await onPaper({ ...view, state: apart });
    const words = read.replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/not yet chosen.*The risk assessment: recorded by .*counts meanwhile/);
    expect(words).toContain('Perpetua Quill');
    expect(paper).not.toContain('not yet chosen');
  });

  it('writes days, people and codes as a reader reads them', () => {
    expect(paper).not.toMatch(/\b\d{4}-\d\d-\d\d\b/);
    expect(paper).not.toMatch(/\b[0-9a-f]{32}\b/);
    expect(paper).toContain('Detective Superintendent Desmond Okafor-Lunn, Appropriate Authority');
    expect(paper).not.toContain('undefined');
    expect(paper).not.toContain('[object');
  });
});
