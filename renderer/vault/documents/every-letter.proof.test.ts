import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { letterWords } from '../../../test/builders/outcome.ts';
import { day } from '../../../test/builders/report.ts';
import { askNames } from '../../../shared/domain/letter/asks.ts';
import { composeWhole } from '../../../shared/domain/letter/compose.ts';
import { letterKind } from '../../../shared/domain/letter/model.ts';
import { templateId } from '../../../shared/domain/letter-template/template.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { drawLetter } from './draw-letter.ts';
import type { Fonts } from './paper.ts';
import { writeDocx } from './write-docx.ts';
import {
  after,
  canaries,
  everywhere,
  policies,
  rows,
  type Force,
  type Row,
} from '../../../test/builders/letter-rows.ts';

/** Every letter there is, under every policy it belongs to, read back by outside tools. Everybody named here is invented. */

const folder = mkdtempSync(join(tmpdir(), 'probity-letters-'));
const font = (name: string) =>
  copyBytes(readFileSync(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
const fonts: Fonts = {
  regular: font('400Regular/NotoSans_400Regular'),
  bold: font('700Bold/NotoSans_700Bold'),
};
const madeAt = { utc: '2028-02-18T10:00:00.000Z', offsetMinutes: 0 };

const words = {
  ...letterWords,
  ...Object.fromEntries(askNames.map((name) => [name, `ASKED-${name}`])),
};

/** Each once: it takes a while to draw one, and several tests read it. */
const drawn = new Map<string, ReturnType<typeof drawOne>>();
function compose(row: Row, force: Force): ReturnType<typeof drawOne> {
  const name = `${row.wording} ${force}`;
  const letter = drawn.get(name) ?? drawOne(row, force);
  drawn.set(name, letter);
  return letter;
}

async function drawOne(row: Row, force: Force) {
  const state = after(force, ...row.events);
  const composed = composeWhole(
    row.kind,
    state,
    policies[force],
    { ...words, today: day('2028-02-18') },
    { about: row.about },
  );
  if (!composed.ok) throw new Error(composed.error.map(({ says }) => says).join(' '));
  const { bytes } = await drawLetter(composed.value.model, fonts, madeAt);
  const path = join(folder, `${row.wording}-${force}.pdf`);
  writeFileSync(path, bytes);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return { ...composed.value, path, text: text.replaceAll(/\s+/g, ' ') };
}

const cases = rows.flatMap((row) =>
  (row.under ?? everywhere).map((force) => ({ row, force, name: `${row.wording} under ${force}` })),
);

describe('every letter', () => {
  it('of the procedure has a row here, by kind and by wording', () => {
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(letterKind.options));
    const later = ['business-interest-decision', 'gift-not-approved'];
    expect(new Set([...rows.map(({ wording }) => wording), ...later])).toEqual(
      new Set(templateId.options),
    );
  });

  it.each(cases)('reads back from its PDF: $name', async ({ row, force }) => {
    const { text, template, path, model } = await compose(row, force);
    expect(template).toEqual({ id: row.wording, version: 0 });
    for (const says of row.says) expect(text).toContain(says);
    expect(text).toContain(model.title);
    expect(text).toContain('NA/2027/7K4QM');
    expect(text.match(/OFFICIAL-SENSITIVE/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).not.toMatch(/\{\{|undefined|\[object/);
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/);
  });

  it.each(cases.filter(({ row }) => row.kind !== 'acknowledgement'))(
    'tells nothing of who reported: $name',
    async ({ row, force }) => {
      const { text, model } = await compose(row, force);
      const xml = unzipSync(await writeDocx(model, madeAt));
      const inWord = Object.values(xml)
        .map((part) => strFromU8(part))
        .join(' ');
      for (const canary of canaries) {
        expect(text).not.toContain(canary);
        expect(inWord).not.toContain(canary);
      }
    },
  );

  it('to a reporter names neither them nor anybody they spoke of', async () => {
    const row = rows.find(({ kind }) => kind === 'reporter-support');
    if (!row) throw new Error('no row');
    const { text } = await compose(row, 'west-midlands');
    for (const name of ['Calloway', 'Ruth', 'Marlowe', 'Dean']) expect(text).not.toContain(name);
  });

  it('about an appeal names the last day of the meeting: 5 March 2027 and 28 days is 2 April (W38)', async () => {
    const row = rows.find(({ kind }) => kind === 'appeal-acknowledgement');
    if (!row) throw new Error('no row');
    expect((await compose(row, 'west-midlands')).text).toContain('by 2 April 2027 at the latest');
    expect((await compose(row, 'leicestershire')).text).toContain(
      'Deputy Chief Constable hears it',
    );
  });

  it('of changed conditions gives a right of appeal where the policy does (W48), and none where it does not', async () => {
    const row = rows.find(({ wording }) => wording === 'notice-of-changes');
    if (!row) throw new Error('no row');
    expect((await compose(row, 'west-midlands')).text).toContain(
      'within 14 days from the day you receive this',
    );
    for (const force of ['leicestershire', 'hampshire'] as const)
      expect((await compose(row, force)).text).toContain('gives no right of appeal');
  });
});
