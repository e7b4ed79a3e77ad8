import { describe, expect, it } from 'vitest';
import { englandAndWalesHolidays } from '../../../shared/domain/policy/bank-holidays.ts';
import { readHolidays } from './read-holidays.ts';

const years = englandAndWalesHolidays.days.filter(({ date }) => date >= '2027-01-01');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const asJson = (days: readonly object[], name = 'england-and-wales') =>
  bytesOf(JSON.stringify({ [name]: { division: name, events: days } }));
const asCalendar = (days: readonly { readonly date: string; readonly title: string }[]) =>
  bytesOf(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...days.flatMap(({ date, title }) => [
        'BEGIN:VEVENT',
        `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
        `SUMMARY:${title}`,
        `UID:${date}@example`,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
    ].join('\r\n'),
  );
const whole = {
  ok: true,
  value: {
    table: {
      ...{ division: 'england-and-wales', startsOn: '2027-01-01', endsOn: '2028-12-31' },
      days: years,
    },
    leftOut: 0,
  },
};

describe('a file of bank holidays', () => {
  it('is read as a calendar, as JSON of one division and of all', async () => {
    expect(await readHolidays(asCalendar(years))).toEqual(whole);
    expect(await readHolidays(asJson(years))).toEqual(whole);
    const one = bytesOf(JSON.stringify({ division: 'england-and-wales', events: years }));
    expect(await readHolidays(one)).toEqual(whole);
  });

  it('is read for its whole years: days of one that is not whole are left out and counted', async () => {
    const more = [...years, { date: '2029-01-01', title: 'New Year’s Day' }];
    const found = await readHolidays(asJson(more));
    expect(found).toMatchObject({ value: { table: { endsOn: '2028-12-31' }, leftOut: 1 } });
  });

  it.each([
    ['nothing', bytesOf(''), 'holidays/too-large'],
    ['far too much', new Uint8Array(2 * 1024 * 1024), 'holidays/too-large'],
    ['no JSON', bytesOf('{'), 'holidays/not-read'],
    ['another shape', bytesOf('{"events":3}'), 'holidays/not-read'],
    ['a day that there is not', asJson([{ date: '2027-02-30', title: 'X' }]), 'holidays/not-read'],
    ['a calendar that is broken', bytesOf('BEGIN:VCALENDAR\r\n'), 'holidays/not-read'],
    ['another division', asJson(years, 'scotland'), 'holidays/not-read'],
    [
      'the days of another division',
      asCalendar([...years, { date: '2027-11-30', title: 'St Andrew’s Day' }]),
      'holidays/other-division',
    ],
    ['half a year', asJson(years.slice(0, 4)), 'holidays/no-whole-year'],
  ])('is refused by name with %s', async (_what, bytes, kind) => {
    expect(await readHolidays(bytes)).toMatchObject({ ok: false, error: { kind } });
  });
});
