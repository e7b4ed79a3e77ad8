import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWorkbook } from '../../../../test/builders/workbook.ts';
import { assert } from '../../../../shared/kit/assert.ts';
import { encodeText } from '../../../../shared/kit/utf8.ts';
import { readSource } from './read-source.ts';

/** @file Workbooks and calendars, broken and hostile. Everybody and every company is invented. */

const wanted = { sheet: '', from: '2026-01-01', until: '2026-12-31' };
const read = async (bytes: Uint8Array, sheet = '') => {
  const source = await readSource(bytes, { ...wanted, sheet });
  assert(source.ok, 'a source');
  return source.value;
};
const kindOf = async (bytes: Uint8Array): Promise<string> => {
  const source = await readSource(bytes, wanted);
  return source.ok ? 'read' : source.error.kind;
};

describe('a workbook', () => {
  it('is read sheet by sheet: shared strings, days as serial numbers, amounts, formulas as text', async () => {
    const book = aWorkbook({
      Contracts: [
        ['Supplier', 'Awarded', 'Value', 'Notes'],
        ['Larkmoor Catering Ltd', { day: 46113 }, 12.3, '=CMD("calc")'],
        ['Pell & Drummond', { day: 46114 }, 1250, ''],
      ],
      'Old & gone': [['Name'], ['Somebody']],
    });
    const { table, sheets, sheet } = await read(book);
    expect(sheets).toEqual(['Contracts', 'Old & gone']);
    expect(sheet).toBe('Contracts');
    expect(table.columns).toEqual(['Supplier', 'Awarded', 'Value', 'Notes']);
    expect(table.lines[0]?.cells).toEqual([
      ...['Larkmoor Catering Ltd', '2026-04-01', '12.3', '=CMD("calc")'],
    ]);
    expect(table.lines[1]?.cells.slice(0, 3)).toEqual(['Pell & Drummond', '2026-04-02', '1250']);
    expect(table.formulas).toBe(1);
    expect((await read(book, 'Old & gone')).table.lines).toHaveLength(1);
  });

  it('with merged cells says so', async () => {
    const book = aWorkbook({ One: [['Name'], ['A'], ['B']] }, { merged: ['A2:A3'] });
    expect((await read(book)).table.merged).toBe(1);
  });

  it('that unpacks to far more than it is, is let go of on the way', async () => {
    const bomb = zipSync({
      ...{ 'xl/workbook.xml': strToU8('<workbook/>') },
      'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await kindOf(bomb)).toBe('import/unpacks-to-too-much');
    const many = Object.fromEntries(
      Array.from({ length: 2500 }, (_each, at) => [
        `xl/worksheets/s${String(at)}.xml`,
        strToU8('x'),
      ]),
    );
    expect(await kindOf(zipSync(many))).toBe('import/unpacks-to-too-much');
  });

  it('that lies about the size of what is in it is measured by what comes out', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024) });
    // The sizes in the first header, at 22.
    new DataView(bomb.buffer).setUint32(22, 10, true);
    expect(await kindOf(bomb)).toMatch(/^import\/(?:unpacks-to-too-much|not-a-workbook)$/u);
  });

  it('with a cell that says it lies far out is refused, and never filled up to there', async () => {
    for (const place of ['XFD9', 'A1048576', 'A&#49;000000', '9A', 'ZZZZ1']) {
      const book = aWorkbook({ One: [['Name'], ['A']] }, { places: { A2: place } });
      expect(await kindOf(book), place).toMatch(/^import\/(?:too-many-rows|not-a-workbook)$/u);
    }
  });

  it('of whatever bytes is refused or read, and never throws', async () => {
    const sound = aWorkbook({
      One: [
        ['Name', 'Day'],
        ['A', { day: 46113 }],
      ],
    });
    expect(await kindOf(encodeText('PK'))).toBe('import/not-a-workbook');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: sound.length - 1 }),
        fc.nat({ max: 255 }),
        async (at, byte) => {
          const changed = sound.slice();
          changed[at] = byte;
          expect(await kindOf(changed)).toMatch(/^(?:read|import\/)/u);
        },
      ),
      { numRuns: 60 },
    );
    for (let end = 0; end < sound.length; end += 97)
      expect(await kindOf(sound.slice(0, end))).toMatch(/^import\//u);
  });
});

const calendar = (...entries: readonly string[]): Uint8Array =>
  encodeText(
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...entries, 'END:VCALENDAR', ''].join(
      '\r\n',
    ),
  );
const entry = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:1@x', ...lines, 'END:VEVENT'].join('\r\n');
const days = async (...lines: readonly string[]) =>
  (await read(calendar(entry(...lines)))).table.lines.map(({ cells }) => cells.slice(0, 4));

describe('a calendar', () => {
  it('tells times by the clock of the force, whole days as days, and with whom', async () => {
    expect(
      await days('DTSTART:20260701T120000Z', 'DTEND:20260701T130000Z', 'SUMMARY:Lunch'),
    ).toEqual([['2026-07-01', '13:00', '14:00', '']]);
    expect(await days('DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260107')).toEqual([
      ['2026-01-05', '', '', '2026-01-06'],
    ]);
    expect(await days('DTSTART:20260105T093000', 'DURATION:PT1H')).toEqual([
      ['2026-01-05', '09:30', '10:30', ''],
    ]);
    const [line] = (
      await read(
        calendar(
          entry(
            ...['DTSTART:20260105T093000', 'SUMMARY:Dinner\\, with wine', 'LOCATION:The Hall'],
            ...['ORGANIZER;CN=Pell & Drummond:mailto:a@example.org'],
            ...['ATTENDEE;CN=Odd Selby:mailto:b@example.org', 'ATTENDEE:mailto:c@example.org'],
          ),
        ),
      )
    ).table.lines;
    expect(line?.cells.slice(4, 8)).toEqual([
      ...['Dinner, with wine', 'The Hall', 'Pell & Drummond', 'Odd Selby; c@example.org'],
    ]);
  });

  it('reads a zone that the file describes', async () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Far', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:+0500', 'TZOFFSETTO:+0500', 'END:STANDARD', 'END:VTIMEZONE'],
    ].join('\r\n');
    const { table } = await read(calendar(zone, entry('DTSTART;TZID=Far:20260105T020000')));
    expect(table.lines[0]?.cells.slice(0, 2)).toEqual(['2026-01-04', '21:00']);
  });

  it('writes out what repeats within the days asked for, without what was left out or moved', async () => {
    const weekly = entry(
      ...['DTSTART:20251229T100000', 'DTEND:20251229T110000', 'RRULE:FREQ=WEEKLY'],
      ...['EXDATE:20260105T100000', 'SUMMARY:Briefing'],
    );
    const moved = entry(
      ...['RECURRENCE-ID:20260112T100000', 'DTSTART:20260113T150000', 'SUMMARY:Briefing\\, moved'],
    );
    const { lines } = (await read(calendar(weekly, moved))).table;
    expect(lines[0]?.cells.slice(0, 5)).toEqual([
      ...['2026-01-13', '15:00', '', '', 'Briefing, moved'],
    ]);
    expect(lines[1]?.cells[0]).toBe('2026-01-19');
    expect(lines).toHaveLength(51);
  });

  it('leaves out what is broken, cancelled, or repeats without end, each by itself', async () => {
    const { table } = await read(
      calendar(
        entry('SUMMARY:No day'),
        entry('DTSTART:20260105T093000', 'STATUS:CANCELLED'),
        entry('DTSTART:20200101T000000', 'RRULE:FREQ=SECONDLY'),
        entry('DTSTART:20260101T000000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
        entry('DTSTART:never'),
        entry('DTSTART:20240105T093000', 'SUMMARY:Long ago'),
        entry('DTSTART:20260105T093000', 'SUMMARY:Sound'),
      ),
    );
    expect(table.lines.map(({ cells }) => cells[4])).toContain('Sound');
    expect(table.leftOut.map(({ line }) => line)).toEqual(expect.arrayContaining([1, 2, 3, 6]));
  });
});
