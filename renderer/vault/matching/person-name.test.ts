import { describe, expect, it } from 'vitest';
import { birthEvidence } from './birth-date.ts';
import { personName } from './person-name.ts';
import { plainNumber } from './numbers.ts';

// Everybody named here is invented.
describe('a name as it is compared', () => {
  it.each([
    ['Sgt. Piers Lockyer', ['piers'], ['lockyer']],
    ['LOCKYER, Piers', ['piers'], ['lockyer']],
    ["Niamh O'Dowd", ['niamh'], ['odowd']],
    ['Niamh O Dowd', ['niamh'], ['odowd']],
    ['Anna-Lise van der Meer', ['anna', 'lise'], ['vandermeer']],
    ['Una Castellane-Ruiz MBE', ['una'], ['castellane', 'ruiz']],
    ['Éloïse Dûval', ['eloise'], ['duval']],
    ['Lockyer', [], ['lockyer']],
    ['', [], []],
  ])('%s', (written, forenames, surnames) => {
    expect(personName(written)).toEqual({ forenames, surnames });
  });
});

describe('numbers and days', () => {
  it('of a telephone are one with and without the country', () => {
    expect(plainNumber('+44 5999 123456')).toBe('5999123456');
    expect(plainNumber('05999 123456')).toBe('5999123456');
    expect(plainNumber('AB12 CDE')).toBe('ab12cde');
  });

  it.each([
    ['1980-03-04', '1980-03-04', 'birth-same'],
    ['1980-03-04', '1980-04-03', 'birth-transposed'],
    ['1980-03-04', '1980-03-14', 'birth-slip'],
    ['1979-03-04', '1980-03-04', 'birth-slip'],
    ['1980-09-04', '1980-10-04', 'birth-slip'],
    ['1999-03-04', '2009-03-04', 'birth-slip'],
    ['1980-01-01', '1981-01-01', 'birth-differs'],
    ['1980-03-04', '1951-11-27', 'birth-differs'],
  ])('%s and %s: %s', (one, other, reason) => {
    expect(birthEvidence(one, other).reasons).toEqual([reason]);
  });

  it('that are not known say nothing', () => {
    expect(birthEvidence(undefined, '1980-03-04')).toEqual({ bits: 0, reasons: [] });
  });
});
