import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date.ts';
import {
  civilDateOf,
  compareInstants,
  epochMsOf,
  formatInstant,
  instant,
  instantFromEpoch,
  londonInstant,
} from './instant.ts';

const at = (utc: string, offsetMinutes: number) => instant.parse({ utc, offsetMinutes });

describe('an instant', () => {
  it.each([
    { utc: '2027-02-18T14:05:09.123Z', offsetMinutes: 0 },
    { utc: '2027-07-18T23:59:59.999Z', offsetMinutes: 60 },
  ])('takes $utc', (value) => {
    expect(instant.safeParse(value).success).toBe(true);
  });

  it.each([
    { utc: '2027-02-29T14:05:09.123Z', offsetMinutes: 0 },
    { utc: '2027-02-18T24:00:00.000Z', offsetMinutes: 0 },
    { utc: '2027-02-18T14:05:09Z', offsetMinutes: 0 },
    { utc: '2027-02-18T14:05:09.123+01:00', offsetMinutes: 60 },
    { utc: '2027-02-18T14:05:09.123Z', offsetMinutes: 0.5 },
    { utc: '2027-02-18T14:05:09.123Z', offsetMinutes: 900 },
    { utc: '2027-02-18T14:05:09.123Z' },
  ])('refuses %j', (value) => {
    expect(instant.safeParse(value).success).toBe(false);
  });

  it('goes to milliseconds and back, as the platform writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000_000, max: 7_000_000_000_000 }), (epochMs) => {
        const moment = instantFromEpoch(epochMs, 0);
        expect(moment.utc).toBe(new Date(epochMs).toISOString());
        expect(epochMsOf(moment)).toBe(epochMs);
      }),
    );
  });

  it('is ordered by time, whatever the offsets', () => {
    expect(
      compareInstants(at('2027-02-18T14:05:09.123Z', 60), at('2027-02-18T14:05:09.124Z', 0)),
    ).toBe(-1);
    expect(
      compareInstants(at('2027-02-18T14:05:09.123Z', 60), at('2027-02-18T14:05:09.123Z', 0)),
    ).toBe(0);
  });
});

describe('the day in London', () => {
  it.each([
    ['2027-01-15T23:59:59.999Z', 0, '2027-01-15'],
    ['2027-07-15T22:59:59.999Z', 60, '2027-07-15'],
    ['2027-07-15T23:00:00.000Z', 60, '2027-07-16'],
    ['2027-12-31T23:59:00.000Z', 0, '2027-12-31'],
    ['2028-02-28T23:30:00.000Z', 0, '2028-02-28'],
    ['2028-02-29T23:30:00.000Z', 0, '2028-02-29'],
  ])('%s at offset %i is %s', (utc, offsetMinutes, day) => {
    expect(civilDateOf(at(utc, offsetMinutes))).toBe(day);
  });

  // Clocks go forward on Sunday 28 March 2027 and back on Sunday 31 October 2027, both at 01:00 UTC.
  it.each([
    ['2027-03-27T23:30:00.000Z', 0, '2027-03-27'],
    ['2027-03-28T00:59:59.999Z', 0, '2027-03-28'],
    ['2027-03-28T23:30:00.000Z', 60, '2027-03-29'],
    ['2027-10-30T23:30:00.000Z', 60, '2027-10-31'],
    ['2027-10-31T23:30:00.000Z', 0, '2027-10-31'],
  ])('holds across both clock changes: %s is %s', (utc, offsetMinutes, day) => {
    expect(civilDateOf(at(utc, offsetMinutes))).toBe(day);
  });

  it.each([
    ['2027-07-15T23:30:00.000Z', 120, '2027-07-16'],
    ['2027-07-15T22:30:00.000Z', 120, '2027-07-15'],
    ['2027-01-15T23:30:00.000Z', 60 * 5.5, '2027-01-15'],
    ['2027-03-28T00:59:59.999Z', -300, '2027-03-28'],
    ['2027-10-30T23:00:00.000Z', -300, '2027-10-31'],
    ['2027-10-31T23:30:00.000Z', -300, '2027-10-31'],
  ])(
    'is London’s also when the workstation is on foreign time: %s at %i is %s',
    (utc, offsetMinutes, day) => {
      expect(civilDateOf(at(utc, offsetMinutes))).toBe(day);
    },
  );

  it.each([
    ['2027-02-18', '14:05', '2027-02-18T14:05:00.000Z', 0],
    ['2027-03-28', '09:30', '2027-03-28T08:30:00.000Z', 60],
    ['2027-10-31', '09:30', '2027-10-31T09:30:00.000Z', 0],
  ])('is made of what London’s clocks showed: %s %s', (date, time, utc, offsetMinutes) => {
    expect(londonInstant(civilDate.parse(date), time)).toEqual({ utc, offsetMinutes });
  });

  it('reads as London’s clocks showed it', () => {
    expect(formatInstant(at('2027-02-18T14:05:09.123Z', 0))).toBe('18 February 2027 at 14:05 GMT');
    expect(formatInstant(at('2027-07-15T23:04:00.000Z', 60))).toBe('16 July 2027 at 00:04 BST');
  });
});
