import { describe, expect, it } from 'vitest';
import { numbersIn, plainNumber } from './numbers.ts';
import { personName, personNames } from './person-name.ts';

// Everybody named here is invented.
describe('a name is found among what is written with it', () => {
  it.each([
    ['van der Linde, Willem', ['willem'], ['vanderlinde']],
    ['Linde van der, Willem', ['willem'], ['vanderlinde']],
    ['van der Linde Willem', ['vanderlinde'], ['willem']],
    ['Omar al-Hashimi', ['omar'], ['alhashimi']],
    ['Omar Al Hashimi', ['omar'], ['alhashimi']],
    ['O Shaughnessy, Malachy', ['malachy'], ['oshaughnessy']],
    ['Major William Thackerby', ['william'], ['thackerby']],
    ['William Major', ['william'], ['major']],
    ['Xiu Ma', ['xiu'], ['ma']],
    ['Revd William Thackerby MSc', ['william'], ['thackerby']],
    ['William Thackerby III', ['william'], ['thackerby']],
    ['THACKERBY William John', ['william', 'john'], ['thackerby']],
    ['DE GROOT Saskia', ['saskia'], ['degroot']],
    ['Oscar LEE', ['oscar'], ['lee']],
    ['Thackerby, WJ', ['w', 'j'], ['thackerby']],
    ['THACKERBY, WJ', ['w', 'j'], ['thackerby']],
    ['William_John_Thackerby', ['william', 'john'], ['thackerby']],
    ['poss. William Thackerby [subject]', ['william'], ['thackerby']],
    ['William Thackerby DOB 01/02/1980', ['william'], ['thackerby']],
    ['N/K Thackerby', [], ['thackerby']],
    ['Unknown Thackerby', [], ['thackerby']],
    ['William Thackerby (Nominal 0)', ['william'], ['thackerby']],
    ['Thackerby (ÖCN)', ['o', 'c', 'n'], ['thackerby']],
  ])('%s', (written, forenames, surnames) => {
    expect(personName(written)).toEqual({ forenames, surnames });
  });

  it.each([
    ['Una Thackerby (was Fenwold)', ['una thackerby', 'una fenwold', 'fenwold thackerby']],
    ['Una Thackerby née Fenwold', ['una thackerby', 'una fenwold', 'fenwold thackerby']],
    ['Piers Lockyer / Bill Fenwold', ['piers lockyer', 'bill fenwold']],
    ['Lockyer / Piers', ['lockyer piers']],
    ['Cpl bin Rashid', ['bin rashid', 'binrashid']],
    ['al-Hashimi / Maryam', ['al hashimi maryam', 'maryam alhashimi']],
    ['Una Thackerby née al Farsi', ['una thackerby', 'una alfarsi', 'alfarsi thackerby']],
    ['HARA, OF', ['of hara', 'o f hara']],
    ['una.thackerby@mail.example', ['una thackerby']],
  ])('%s has every name somebody is known by', (written, names) => {
    const found = personNames(written).map(({ forenames, surnames }) =>
      [...forenames, ...surnames].join(' '),
    );
    expect(found).toEqual(names);
  });
});

describe('telephones are found among what is written with them', () => {
  it.each([
    ['05999 123456, 05998 111222', ['5999123456', '5998111222']],
    ['Home 05999 123456 Mob 05998 111222', ['5999123456', '5998111222']],
    ['ends 123456', ['123456']],
    ['ending in 123456', ['123456']],
    ['xxxxx123456', ['123456']],
    ['AB12 CDE', ['ab12cde']],
    ['12, Quay Street', ['12quaystreet']],
  ])('%s', (written, plain) => {
    expect(numbersIn(written).map(plainNumber)).toEqual(plain);
  });
});
