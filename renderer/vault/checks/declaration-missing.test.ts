import { describe, expect, it } from 'vitest';
import {
  aBidFact,
  aBody,
  aContractFact,
  aDeclarationFact,
  aPerson,
} from '../../../test/builders/check-facts.ts';
import { day } from '../../../test/builders/report.ts';
import { houseSettings } from '../../../shared/domain/check/settings.ts';
import { allSteps } from '../matching/steps.ts';
import { declarationMissing } from './declaration-missing.ts';
import { noFacts, type DeclarationFact, type Facts } from './facts.ts';
import type { Found } from './hit.ts';
import { nothingDecided } from './pairs.ts';
import { reportOf } from './sides.ts';

/** @file Who bid or decided and declared nothing, where others did: what is told, and what is not. Everybody and every company is invented. */

const found = (facts: Partial<Facts>): Found =>
  allSteps(
    declarationMissing(
      { ...noFacts, ...facts },
      { settings: houseSettings, sameness: nothingDecided },
    ),
  );
const keys = (facts: Partial<Facts>) =>
  found(facts).hits.map(({ left, right, strength }) => [left.key, right.key, strength]);

const reference = 'EST-114';
const pell = aBody('pell', 'Pell & Drummond plc');
const bids = [
  aBidFact('harbour', { reference, isAwarded: true }),
  aBidFact('pell', { reference, bidder: pell }),
];
const none = (word: string, over: Partial<DeclarationFact> = {}) =>
  aDeclarationFact(word, { reference, conflict: 'none', ...over });
const ofPell = none('p', {
  body: aBody('p', 'Pell and Drummond'),
  declarant: aPerson('pd', 'Una Thackerby'),
});

describe('a bidder who declared nothing', () => {
  it('is told beside the first of those who did, and that the contract was awarded to it', () => {
    const facts = { bids, declarations: [ofPell] };
    expect(keys(facts)).toEqual([['procurement:harbour', 'procurement:p', 'strong']]);
    expect(found(facts).hits[0]?.reasons).toEqual([
      'Harbour Lights Catering Limited bid for “Canteens”, and no declaration of theirs is in the register.',
      'The contract was awarded to this bidder.',
      'One declaration of others for this contract is there, also that there is no conflict: each was asked.',
    ]);
  });

  it('is possible only, where none but conflicts were declared, or no reference tells the contract', () => {
    const conflict = { ...ofPell, conflict: 'conflict' as const };
    expect(keys({ bids, declarations: [conflict] })[0]?.[2]).toBe('possible');
    const untold = bids.map((bid) => ({ ...bid, reference: '' }));
    const byTitle = { ...ofPell, reference: '', title: 'Canteens' };
    expect(keys({ bids: untold, declarations: [byTitle] })[0]?.[2]).toBe('possible');
  });

  it('is not told where they declared, in another writing, by their contact, or without naming the contract', () => {
    const [harbour = aBidFact('harbour'), ofOther = harbour] = bids;
    const told = (own: DeclarationFact, people: readonly ReturnType<typeof aPerson>[] = []) =>
      keys({ bids: [{ ...harbour, people }, ofOther], declarations: [ofPell, own] });
    expect(told(none('h', { body: aBody('h', 'Harbour Ligths Catering') }))).toEqual([]);
    const contact = none('h', { body: undefined, declarant: aPerson('d', 'Quill, Dorothea') });
    expect(told(contact, [aPerson('c', 'Dorothea Quill')])).toEqual([]);
    expect(told(none('h', { reference: '', title: '' }))).toEqual([]);
    expect(told(none('h', { reference: 'EST-115' }))).toHaveLength(1);
  });

  it('is not told where nobody declared for that contract, and the coverage says so', () => {
    const other = none('o', { reference: 'EST-115' });
    expect(found({ bids, declarations: [other] })).toEqual({
      hits: [],
      coverage: [{ register: 'procurement', checked: 0, of: 2 }],
    });
    expect(found({ bids, declarations: [ofPell] }).coverage).toEqual([
      { register: 'procurement', checked: 2, of: 2 },
    ]);
  });

  it('is told though somebody of the force named it in a declaration of their own', () => {
    const ofForce = aDeclarationFact('f', {
      ...{ reference, side: 'force', declarant: aPerson('f', 'Oona Fenwold') },
      body: aBody('fb', 'Harbour Lights Catering'),
    });
    expect(keys({ bids, declarations: [ofPell, ofForce] })).toHaveLength(1);
    // Those of the force alone do not say that bidders were asked.
    expect(keys({ bids, declarations: [ofForce] })).toEqual([]);
  });
});

describe('somebody who decided and declared nothing', () => {
  const owners = [aPerson('o', 'Oona Fenwold'), aPerson('r', 'Reza Quill')];
  const contracts = [aContractFact('canteens', '2027-06-01', { reference, owners })];
  const declared = none('oona', {
    ...{ side: 'force', body: undefined, declarant: aPerson('d', 'Fenwold, Oona') },
    on: day('2027-05-01'),
  });

  it('is told with a colleague’s declaration for that contract, and is taken to no report by itself', () => {
    const [hit, ...others] = found({ contracts, declarations: [declared] }).hits;
    expect(others).toEqual([]);
    expect(hit).toMatchObject({
      ...{ left: { key: 'procurement:canteens' }, right: { key: 'procurement:oona' } },
      strength: 'strong',
    });
    expect(hit?.reasons[0]).toBe(
      'Reza Quill: answers for the contract or decided on it, and no declaration of theirs is in the register.',
    );
    expect(hit && reportOf(hit)).toBeUndefined();
  });

  it('is not told where all declared, nor by what bidders declared', () => {
    const other = { ...declared, key: 'procurement:reza', declarant: aPerson('e', 'R. Quill') };
    expect(keys({ contracts, declarations: [declared, other] })).toEqual([]);
    expect(keys({ contracts, declarations: [ofPell] })).toEqual([]);
  });
});
