import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import {
  aCorrection,
  aDisposal,
  aFileExhibit,
  aMovement,
  anExhibit,
  aSavingOut,
} from '../../../test/builders/exhibits.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { currentExhibits } from '../../../shared/domain/exhibit/facts.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { drawCustody } from './draw-custody.ts';
import { drawLabels } from './draw-labels.ts';

/** The outside tools are the judge: zbarimg reads the labels, poppler the report. Everybody named is invented. */

const folder = mkdtempSync(join(tmpdir(), 'probity-exhibits-'));
const font = (name: string) =>
  copyBytes(readFileSync(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
const fonts = {
  regular: font('400Regular/NotoSans_400Regular'),
  bold: font('700Bold/NotoSans_700Bold'),
};
const frame = {
  title: 'Labels, NA/2027/7K4QM',
  marking: 'OFFICIAL-SENSITIVE',
  footer: 'NA/2027/7K4QM · printed by Imogen Hartley-Voss',
  madeAt: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
};
const tool = (name: string, ...args: string[]): string =>
  // What the scanner says of the machine it runs on is no part of the answer.
  execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function save(name: string, bytes: Uint8Array): string {
  const path = join(process.env['KEEP'] ?? folder, name);
  writeFileSync(path, bytes);
  return path;
}

const reference = 'NA/2027/7K4QM';
const story = given(aReport()).and(anExhibit(), aFileExhibit());

describe('labels', () => {
  it('are read back by a scanner, bars and square alike, one pair for each exhibit', async () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      anExhibit({
        exhibitId: anId(`more ${String(index)}`),
        reference: `SOBN/${String(index + 1)}`,
      }),
    );
    const exhibits = currentExhibits(story.and(...many).state);
    const { bytes, pages } = await drawLabels(reference, exhibits, frame, fonts);
    const path = save('labels.pdf', bytes);
    tool('pdftoppm', '-r', '150', '-png', path, join(folder, 'labels'));
    const read = Array.from({ length: pages }, (_, page) =>
      tool('zbarimg', '-q', join(folder, `labels-${String(page + 1)}.png`)),
    ).join('');
    const expected = exhibits.flatMap((one) => {
      const says = `${reference} ${one.reference}`;
      return [`CODE-128:${says}`, `QR-Code:${says}`];
    });
    expect(read.trim().split('\n').toSorted()).toEqual(expected.toSorted());
    tool('qpdf', '--check', path);
    // What lies in the file stays in the case: a label names no file and no place.
    expect(tool('pdftotext', path, '-')).not.toContain('door camera.mp4');
  });
});

describe('the number of a seal', () => {
  it('stands on the label whole, however long it is, above the bars', async () => {
    const numbers = ['B 004417', 'WMP-CCU 2027/0218/000044171', 'MMMM WWWW '.repeat(12).trim()];
    const exhibits = currentExhibits(
      given(aReport()).and(
        ...numbers.map((sealNumber, index) =>
          anExhibit({
            ...{ exhibitId: anId(sealNumber), reference: `IHV/${String(index + 1)}`, sealNumber },
            description:
              'Black notebook, A6, a third of it written on, with a torn cover and more.',
          }),
        ),
      ).state,
    );
    const { bytes } = await drawLabels(reference, exhibits, frame, fonts);
    const path = save('seals.pdf', bytes);
    const read = tool('pdftotext', path, '-').replaceAll(/\s+/g, ' ');
    for (const sealNumber of numbers) expect(read).toContain(`seal ${sealNumber}`);
    tool('pdftoppm', '-r', '150', '-png', path, join(process.env['KEEP'] ?? folder, 'seals'));
    const codes = tool('zbarimg', '-q', join(process.env['KEEP'] ?? folder, 'seals-1.png'));
    expect(codes.trim().split('\n')).toHaveLength(6);
  });
});

describe('the chain of custody', () => {
  it('says everybody who has had a thing, in what seal, and when each line was entered', async () => {
    const told = story.and(
      aMovement(),
      aMovement({ movedAt: '15:20', to: 'Shelf 4', place: 'kept', seal: 'broken', sealNumber: '' }),
      aCorrection({ description: 'Blue notebook, A6.' }),
      aSavingOut(),
      aDisposal(),
    );
    const exhibits = currentExhibits(told.state);
    const { bytes } = await drawCustody(reference, exhibits, [], frame, fonts);
    const path = save('custody.pdf', bytes);
    const text = tool('pdftotext', '-layout', path, '-').replaceAll(/\s+/g, ' ');
    for (const words of [
      'IHV/1: Blue notebook, A6.',
      '16 February 2027 at 09:30: from Exhibit store, shelf 3 to Interview room 2',
      'Seal unbroken B 004417. Entered 18 February 2027',
      'Seal broken.',
      'The label was misread.',
      'The player of the camera is needed.',
      'returned to The member, authorised by Detective Superintendent Desmond Okafor-Lunn',
      'SHA-512:',
      'door camera.mp4, video, 1.2 KB (1200 bytes)',
    ])
      expect(text).toContain(words);
    tool('qpdf', '--check', path);
  });
});
