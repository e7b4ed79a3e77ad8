import { describe, expect, it } from 'vitest';
import {
  aBidFact,
  aBody,
  aContractFact,
  aDeclarationFact,
  aDiaryFact,
  anAssociateFact,
  anInterestFact,
  anOfferFact,
  aPerson,
  aSupplierFact,
} from '../../../test/builders/check-facts.ts';
import { day } from '../../../test/builders/report.ts';
import type { CheckName } from '../../../shared/domain/check/check-name.ts';
import { houseSettings } from '../../../shared/domain/check/settings.ts';
import { allSteps } from '../matching/steps.ts';
import { allChecks } from './all-checks.ts';
import { noFacts, type BidFact, type Facts, type InterestFact } from './facts.ts';
import type { Hit } from './hit.ts';
import { naturalPerson } from './natural-person.ts';
import { nothingDecided } from './pairs.ts';

/** @file Conflicts of interest in procurement, and the people behind suppliers: what is told, and what is not. Everybody and every company is invented. */

function hits(name: CheckName, facts: Partial<Facts>): readonly Hit[] {
  const check = allChecks.find((each) => each.name === name)?.check;
  if (!check) throw new Error(name);
  const context = { settings: houseSettings, sameness: nothingDecided };
  return allSteps(check({ ...noFacts, ...facts }, context)).hits;
}

describe('a declared conflict', () => {
  const est = { reference: 'EST-114' };
  const contracts = [aContractFact('canteens', '2027-06-01', est)];

  it('is told where the body it concerns is awarded the contract it names, or one soon after', () => {
    const named = aDeclarationFact('d', { reference: 'est 114' });
    const [hit, ...others] = hits('declared-conflict', { declarations: [named], contracts });
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ right: { key: 'procurement:canteens' }, strength: 'strong' });
    expect(hit?.reasons.slice(0, 3)).toEqual([
      'Declared on 1 April 2027; the contract was awarded on 1 June 2027.',
      'The declaration names this contract.',
      'Whom it concerns was awarded it.',
    ]);
    const unnamed = [aDeclarationFact('d')];
    expect(hits('declared-conflict', { declarations: unnamed, contracts })).toHaveLength(1);
  });

  it('is told where whoever declared it decided on the contract all the same', () => {
    const owners = [aPerson('o', 'Oona Fenwold')];
    const declarant = aPerson('d', 'Fenwold, Oona');
    const declarations = [
      aDeclarationFact('d', {
        declarant,
        side: 'force' as const,
        body: undefined,
        reference: 'EST-114',
      }),
    ];
    const decided = [aContractFact('canteens', '2027-06-01', { ...est, owners })];
    expect(hits('declared-conflict', { declarations, contracts: decided })[0]?.reasons).toContain(
      'Whoever declared it may have decided on the contract.',
    );
    expect(hits('declared-conflict', { declarations, contracts })).toEqual([]);
  });

  it('is told of a common name with its initial, where the contract that is named has few who decided', () => {
    const others = Array.from({ length: 60 }, (_each, at) =>
      aContractFact(`other${String(at)}`, '2027-06-01', {
        reference: `Z-${String(at)}`,
        owners: [aPerson(`z${String(at)}`, `${at % 2 === 0 ? 'Lena' : 'Laura'} Smith`)],
      }),
    );
    const owners = [aPerson('o', 'Lucy Smith')];
    const decided = [aContractFact('canteens', '2027-06-01', { ...est, owners }), ...others];
    const declaredBy = (reference: string) =>
      hits('declared-conflict', {
        declarations: [
          aDeclarationFact('d', {
            ...{
              declarant: aPerson('d', 'L Smith'),
              side: 'force' as const,
              body: undefined,
              reference,
            },
          }),
        ],
        contracts: decided,
      }).map(({ right }) => right.key);
    expect(declaredBy('EST-114')).toEqual(['procurement:canteens']);
    expect(declaredBy('')).toEqual([]);
  });

  it('is told beside a bid that was awarded, where no contract is in the register', () => {
    const declarations = [aDeclarationFact('d', est)];
    const bids = [aBidFact('b', { ...est, isAwarded: true })];
    expect(hits('declared-conflict', { declarations, bids })).toMatchObject([
      { right: { key: 'procurement:b' } },
    ]);
    expect(
      hits('declared-conflict', { declarations, bids, contracts }).map(({ right }) => right.key),
    ).toEqual(['procurement:canteens']);
  });

  it('is not told of none, of another contract, of another body, nor of an award before it', () => {
    const declarations = [
      aDeclarationFact('none', { conflict: 'none' }),
      aDeclarationFact('other contract', { reference: 'EST-115' }),
      aDeclarationFact('other body', { body: aBody('b', 'Pell & Drummond plc'), ...est }),
      aDeclarationFact('afterwards', { on: day('2027-06-02') }),
    ];
    expect(hits('declared-conflict', { declarations, contracts })).toEqual([]);
  });
});

describe('an undeclared interest of whoever decided', () => {
  const owners = [aPerson('o', 'Oona Fenwold')];
  const contracts = [aContractFact('canteens', '2027-06-01', { reference: 'EST-114', owners })];
  const interests = [anInterestFact('own')];
  const own = { declarant: aPerson('d', 'Oona Fenwold'), side: 'force' as const };

  it('is told where the business was awarded the contract, or bid for it', () => {
    expect(hits('undeclared-conflict', { contracts, interests })).toMatchObject([
      { left: { key: 'interests:own' }, right: { key: 'procurement:canteens' } },
    ]);
    const other = [{ ...contracts[0], supplier: aBody('s', 'Pell & Drummond plc') }];
    const bids = [aBidFact('b', { reference: 'EST-114' })];
    const facts = { contracts: other as Facts['contracts'], interests, bids };
    expect(hits('undeclared-conflict', facts)).toMatchObject([{ right: { key: 'procurement:b' } }]);
    expect(
      hits('undeclared-conflict', {
        ...facts,
        bids: [aBidFact('b', { reference: 'X', title: '' })],
      }),
    ).toEqual([]);
  });

  it('says what is known of a declaration: none of theirs, that there is no conflict, or none in the register at all', () => {
    const second = (declarations: Facts['declarations']) =>
      hits('undeclared-conflict', { contracts, interests, declarations })[0]?.reasons[1];
    expect(second([])).toContain('whether one was made is not known');
    expect(second([aDeclarationFact('x')])).toBe('No declaration of theirs is in the register.');
    expect(second([aDeclarationFact('x', { ...own, conflict: 'none' })])).toBe(
      'They declared that they had no conflict.',
    );
  });

  it('is not told where they declared it, where it had ended, nor of somebody else', () => {
    const told = (facts: Partial<Facts>) =>
      hits('undeclared-conflict', { contracts, interests, ...facts });
    expect(told({ declarations: [aDeclarationFact('x', own)] })).toEqual([]);
    expect(
      told({
        interests: [anInterestFact('own', { standing: 'ended', endedOn: day('2026-01-01') })],
      }),
    ).toEqual([]);
    expect(
      told({ interests: [anInterestFact('own', { holder: aPerson('h', 'Reza Quill') })] }),
    ).toEqual([]);
  });

  it('is told of a director of the supplier who decided on its contract', () => {
    const suppliers = [aSupplierFact('hl', undefined, { people: [aPerson('p', 'Fenwold, Oona')] })];
    expect(hits('undeclared-conflict', { contracts, suppliers })).toMatchObject([
      { left: { key: 'procurement:hl' }, right: { key: 'procurement:canteens' } },
    ]);
  });
});

describe('an interest of somebody of the family', () => {
  const family = { party: aPerson('f', 'Bertram Fenwold'), relationship: 'Husband' };
  const held = (over: Partial<InterestFact> = {}) =>
    anInterestFact('held', { family, partners: [family.party], ...over });
  const other = (over: Partial<BidFact> = {}) =>
    aBidFact('b', { reference: 'EST-114', on: day('2027-04-02'), ...over });
  const reason = (name: CheckName, facts: Partial<Facts>) =>
    hits(name, facts).map(({ right, reasons }) => [right.key, reasons[0]]);

  it('is told with a bid that their business made, though it supplies nothing', () => {
    expect(reason('interest-with-contractor', { interests: [held()], bids: [other()] })).toEqual([
      [
        'procurement:b',
        'The business of somebody of the holder’s close family (Husband) bid for “Canteens”.',
      ],
    ]);
    expect(
      reason('interest-with-contractor', {
        interests: [anInterestFact('own')],
        bids: [other()],
      }),
    ).toEqual([['procurement:b', 'The business bid for “Canteens”.']]);
  });

  it('is told where they may be the bidder, or a director of a supplier', () => {
    const interests = [held({ body: undefined })];
    const bids = [
      other({ bidder: aBody('x', 'Canal Joinery'), people: [aPerson('c', 'Bertram Fenwold')] }),
    ];
    expect(reason('interest-with-contractor', { interests, bids })).toEqual([
      [
        'procurement:b',
        'Somebody of the holder’s close family (Husband) may be the bidder for “Canteens”, or their contact.',
      ],
    ]);
    const people = [aPerson('p', 'Fenwold, Bertram')];
    const suppliers = [aSupplierFact('hl', undefined, { people })];
    expect(reason('interest-with-contractor', { interests, suppliers })[0]?.[1]).toBe(
      'Somebody of the holder’s close family (Husband) may be a director or owner of a supplier of the force.',
    );
  });

  it('is told once where the bidder supplies the force, however the bid writes them', () => {
    const suppliers = [aSupplierFact('hl')];
    const bids = [
      other(),
      other({ key: 'procurement:c', bidder: aBody('y', 'Harbour Ligths Catering') }),
    ];
    expect(
      reason('interest-with-contractor', { interests: [held()], suppliers, bids }).map(
        ([right]) => right,
      ),
    ).toEqual(['procurement:hl']);
  });

  it('is not told where it had ended before the bid, nor with a bidder of another name', () => {
    const ended = held({ standing: 'ended', endedOn: day('2027-04-01') });
    const asked = (interests: readonly InterestFact[], bids: readonly BidFact[]) =>
      hits('interest-with-contractor', { interests, bids });
    expect(asked([ended], [other()])).toEqual([]);
    expect(asked([held()], [other({ bidder: aBody('x', 'Pell & Drummond plc') })])).toEqual([]);
  });

  it('says so where their relative decided on the contract', () => {
    const owners = [aPerson('o', 'Oona Fenwold')];
    const supplier = aBody('s', 'Pell & Drummond plc');
    const contracts = [
      aContractFact('canteens', '2027-06-01', { reference: 'EST-114', owners, supplier }),
    ];
    expect(
      reason('undeclared-conflict', { contracts, interests: [held()], bids: [other()] }),
    ).toEqual([
      [
        'procurement:b',
        'Who decided on “Canteens” registered an interest of their close family (Husband) in a bidder.',
      ],
    ]);
  });
});

describe('a director or owner of a supplier', () => {
  const people = [aPerson('procurement:hl:person-0', 'Dorothea Quillon')];
  const suppliers = [aSupplierFact('hl', undefined, { people })];
  const dorothea = (key: string) => aPerson(key, 'Quillon, Dorothea');

  it('is told as a donor before a contract, as a guest, as an associate, and as the holder of an interest', () => {
    const contracts = [aContractFact('canteens', '2027-06-01')];
    const [gift] = hits('gift-then-contract', {
      ...{ suppliers, contracts },
      offers: [anOfferFact('wine', '2027-03-01', { donor: dorothea('gifts:wine:donor') })],
    });
    expect(gift?.reasons).toContain('Who offered may be a director or owner of the supplier.');
    const guests = [dorothea('g')];
    const diary = [aDiaryFact('lunch', '2027-03-10', { guests })];
    expect(hits('diary-without-gift', { suppliers, diary })[0]?.reasons[1]).toBe(
      'A guest may be a director or owner of a supplier of the force.',
    );
    const associates = [anAssociateFact('a', 'Piers Lockyer', dorothea('case:a:associate:1'))];
    expect(hits('associate-elsewhere', { suppliers, associates })[0]?.reasons[0]).toBe(
      'The associate may be a director or owner of a supplier.',
    );
    const interests = [anInterestFact('i', { holder: dorothea('h'), body: undefined })];
    expect(hits('interest-with-contractor', { suppliers, interests })[0]?.reasons[0]).toBe(
      'The holder may be a director or owner of a supplier of the force.',
    );
  });

  it('is not told of somebody of another name', () => {
    const offers = [anOfferFact('w', '2027-03-01', { donor: aPerson('d', 'Una Castellane') })];
    const contracts = [aContractFact('canteens', '2027-06-01')];
    expect(hits('gift-then-contract', { suppliers, contracts, offers })).toEqual([]);
  });
});

describe('the natural person that a supplier is', () => {
  it.each([
    ['Mr J. Thackerby', 'Mr J. Thackerby'],
    ['William Thackerby t/a Canal Street Joinery', 'William Thackerby'],
    ['Canal Street Joinery (prop. W Thackerby)', 'W Thackerby'],
    ['Dorothea Fenwold-Ruiz', 'Dorothea Fenwold-Ruiz'],
  ])('is read of %s', (written, name) => {
    expect(naturalPerson(written)).toBe(name);
  });

  it.each([
    'Thackerby Ltd',
    'Thackerby & Sons',
    'Fenwold Catering',
    'Thackerby',
    'G4 Security plc',
  ])('is not read of %s', (written) => {
    expect(naturalPerson(written)).toBeUndefined();
  });
});
