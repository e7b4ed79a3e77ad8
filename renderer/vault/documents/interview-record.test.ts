import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RecordToSign } from '../../../shared/domain/interview/live/record-text.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { drawInterview, type Seal } from './draw-interview.ts';
import type { Fonts } from './paper.ts';

/** The outside tools are the judge: poppler reads the words back, qpdf checks the file. Everybody named is invented. */

const folder = mkdtempSync(join(tmpdir(), 'probity-interview-'));
const font = (name: string) =>
  copyBytes(readFileSync(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
const fonts: Fonts = {
  regular: font('400Regular/NotoSans_400Regular'),
  bold: font('700Bold/NotoSans_700Bold'),
};
const at = { utc: '2027-02-17T10:55:00.000Z', offsetMinutes: 0 };

const line = (
  number: number,
  kind: 'question' | 'answer' | 'agreed' | 'disputed',
  text: string,
) => ({
  number,
  at: `10:${String(number + 4).padStart(2, '0')}:00`,
  topic: number < 3 ? 'requests' : 'proposals',
  kind,
  text,
  about: 0,
  clockWentBack: number === 2,
  earlier: number === 2 ? [{ text: 'Never.', correctedAt: '10:50:00', reason: 'Misheard' }] : [],
});

const record: RecordToSign = {
  layout: 1,
  interviewId: 'a'.repeat(32),
  version: 2,
  reference: 'NA/2027/7K4QM',
  interviewType: 'formal',
  direction: { by: 'Chief Superintendent Stallard', on: '2027-02-13', scope: 'How they met.' },
  interviewer: { name: 'DS Hartley-Voss', isLocalManager: false, accreditation: 'PIP level 2' },
  venue: 'Room 2.14',
  startedOn: '2027-02-17',
  startTime: '10:00',
  endedOn: '2027-02-17',
  endTime: '10:45',
  clockNote: 'The laptop took another time zone.',
  recording: 'notes',
  policeFriend: { offered: true, present: false, note: 'She wanted none.' },
  room: [{ name: 'Ruth Calloway', capacity: 'member', arrived: '10:00:00', left: '10:45:00' }],
  rights: [{ right: 'police-friend', at: '10:01:00' }],
  breaks: [{ from: '10:20:00', to: '10:25:00', reason: 'Water' }],
  lines: [
    line(1, 'question', 'Has he asked about your work?'),
    line(2, 'answer', 'Once, at a family dinner. Łukasz was there.'),
    line(3, 'agreed', 'Report any contact.'),
    line(4, 'disputed', 'That she gave him anything.'),
  ],
  readBack: { at: '10:52:00', how: 'read-aloud', accepted: true, note: '' },
};

const seal: Seal = {
  recordSha256: 'c'.repeat(64),
  subject: 'PC Ruth Calloway',
  marking: 'OFFICIAL-SENSITIVE · CCU eyes only',
  banner: undefined,
  madeAt: at,
  signatures: [
    {
      how: 'signed',
      signer: 'member',
      name: 'Ruth Calloway',
      at,
      drawing: { strokes: [[10, 20, 200, 90, 400, 20]] },
    },
    { how: 'declined', signer: 'police-friend', name: 'O. Tregaskis', at, reason: 'Left early.' },
    { how: 'signed', signer: 'interviewer', name: 'Imogen Hartley-Voss', at },
  ],
};

/** A tagged PDF that qpdf finds nothing wrong with, as poppler reads it. */
async function drawn(signed: RecordToSign, under: Seal): Promise<{ text: string; pages: number }> {
  const { bytes, pages } = await drawInterview(signed, under, fonts);
  const path = join(folder, `${String(bytes.length)}.pdf`);
  writeFileSync(path, bytes);
  const tool = (name: string, ...args: string[]): string =>
    execFileSync(name, args, { encoding: 'utf8' });
  expect(tool('pdfinfo', path)).toMatch(/Tagged:\s+yes/);
  expect(tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  return { text: tool('pdftotext', '-layout', path, '-').replace(/\s+/g, ' '), pages };
}

it('draws an interview record as a tagged PDF that reads back, in its order, with what was disputed apart', async () => {
  const { text, pages } = await drawn(record, seal);
  expect(text.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2 * pages);
  for (const said of [
    '1 · 10:05:00 · Question: Has he asked about your work?',
    '2 · 10:06:00 · Answer: Once, at a family dinner. Łukasz was there.',
    'The clock had gone back before this line.',
    'Corrected 10:50:00, Misheard. It read: Never.',
    'The laptop took another time zone.',
    'Report any contact. (line 3)',
    'That she gave him anything. (line 4)',
    'A police friend was offered; none came. She wanted none.',
    'accepted as right',
    'Imogen Hartley-Voss: signed 17 February 2027 at 10:55 GMT (name typed).',
    'O. Tregaskis: did not sign. Left early.',
    'c'.repeat(64),
    'version 2',
  ])
    expect(text).toContain(said);
  const order = ['Requests for information', 'Agreed', 'Disputed', 'Read back', 'Signatures'];
  expect(order.map((heading) => text.indexOf(heading))).toEqual(
    order.map((heading) => text.indexOf(heading)).toSorted((a, b) => a - b),
  );
});

const stopped: RecordToSign = {
  ...record,
  endedOn: '',
  endTime: '',
  clockNote: '',
  room: [{ name: 'Ruth Calloway', capacity: 'member', arrived: '10:00:00', left: '' }],
  breaks: [{ from: '10:20:00', to: '', reason: 'Water' }],
  readBack: undefined,
  stopped: {
    at: '10:32:10',
    on: '2027-02-17',
    because: 'misconduct',
    reason: 'That she looked him up on a police system.',
  },
};

it('says of a stopped interview when and why it was stopped, and that nobody heard or signed the record', async () => {
  const { text } = await drawn(stopped, { ...seal, signatures: [] });
  for (const said of [
    'stopped for good on 17 February 2027 at 10:32:10, because what may be misconduct emerged',
    'What was said, in their words: That she looked him up on a police system.',
    'Held: 17 February 2027, 10:00 to 10:32:10, Room 2.14',
    '10:20:00 until it was stopped: Water',
    '2 · 10:06:00 · Answer: Once, at a family dinner. Łukasz was there.',
    'The record was not read back: the interview was stopped.',
    'Nobody was asked to sign this record: the interview was stopped.',
    'SHA-256 of the record as it stood when it was closed, version 2: ' + 'c'.repeat(64),
  ])
    expect(text).toContain(said);
});

it('says that a record was read back before the interview was stopped, and that no right was given where none was', async () => {
  const { text } = await drawn(
    { ...stopped, rights: [], readBack: record.readBack, endedOn: '2027-02-17', endTime: '10:31' },
    { ...seal, signatures: [] },
  );
  expect(text).toContain('None was given before it was stopped.');
  expect(text).toContain('read out at 10:52:00 and accepted as right');
  expect(text).not.toContain('was not read back');
  expect(text).toContain('10:00 to 10:31, Room 2.14');
});
