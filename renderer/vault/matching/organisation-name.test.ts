import { describe, expect, it } from 'vitest';
import { organisationName, organisationNumber } from './organisation-name.ts';

// Every body named here is invented.
const key = (name: string): string => organisationName(name).key;

describe('the name of a body', () => {
  it.each([
    ['Harbour Lights Catering Ltd', 'HARBOUR LIGHTS CATERING LIMITED'],
    ['The Harbour Lights Catering Co. Ltd.', 'Harbour Lights Catering'],
    ['Pell & Drummond plc', 'Pell and Drummond P.L.C.'],
    ['Pell & Drummond', 'Pell Drummond (UK) Ltd'],
    ['Varley Bros Transport', 'Varley Brothers Trans'],
    ['Ó Móráin Consulting', "O'Morain Consultancy"],
    ['St Brannoc Security Services', 'Saint Brannoc Sec. Svcs'],
    ['Orchard-Gate Systems', 'Orchard Gate System Ltd'],
    ['A.B.C. Locks', 'ABC Locks Ltd'],
    ['van den Broek Systems', 'Vandenbroek Systems Ltd'],
    ['Ó Móráin & Mac Giolla', "O'Morain MacGiolla"],
  ])('is the same in %s and %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['Harbour Lights Catering', 'Harbour Lights Security'],
    ['Pell & Drummond', 'Pell & Drummonds Yard'],
  ])('differs in %s and %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('keeps the name it trades under beside its own', () => {
    expect(organisationName('Harbour Foods Ltd t/a The Galley').names).toEqual([
      ['harbour', 'foods'],
      ['galley'],
    ]);
  });

  it('keeps a number and a title that are its own', () => {
    expect(key('Pell, 24 Hour Locks')).toBe('pell24hourlocks');
    expect(key('Dr Thackerby & Sons')).toBe('drthackerby');
  });

  it('has no part of what it is said to trade under', () => {
    expect(organisationName('Bluebird trading style of Pell & Drummond').names).toEqual([
      ['bluebird'],
      ['pell', 'drummond'],
    ]);
  });

  it('that has no other words keeps those it has', () => {
    expect(key('The Company Ltd')).toBe('thecompanyltd');
    expect(key('')).toBe('');
  });

  it('has a number in one spelling', () => {
    expect(organisationNumber('01234567')).toBe('01234567');
    expect(organisationNumber('1234567')).toBe('01234567');
    expect(organisationNumber('sc 12345')).toBe('SC012345');
    expect(organisationNumber('n/a')).toBe('NA');
    expect(organisationNumber('0')).toBe('');
  });
});
