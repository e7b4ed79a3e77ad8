import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aBody,
  aContractFact,
  aDiaryFact,
  anAssociateFact,
  anExpenseFact,
  anInterestFact,
  anOfferFact,
  aPerson,
  aSupplierFact,
} from '../../../test/builders/check-facts.ts';
import { day } from '../../../test/builders/report.ts';
import type { CheckName } from '../../../shared/domain/check/check-name.ts';
import { houseSettings } from '../../../shared/domain/check/settings.ts';
import { addDays } from '../../../shared/kit/civil-date.ts';
import { allSteps } from '../matching/steps.ts';
import { allChecks } from './all-checks.ts';
import { noFacts, type Facts } from './facts.ts';
import type { Found, Hit } from './hit.ts';
import { nothingDecided, type Sameness } from './pairs.ts';

/** @file What each check tells, and what it does not. Everybody and every company is invented. */

function run(name: CheckName, facts: Partial<Facts>, sameness: Sameness = nothingDecided): Found {
  const check = allChecks.find((each) => each.name === name)?.check;
  if (!check) throw new Error(name);
  return allSteps(check({ ...noFacts, ...facts }, { settings: houseSettings, sameness }));
}
const hits = (...args: Parameters<typeof run>): readonly Hit[] => run(...args).hits;

describe('a gift, then a contract', () => {
  const contracts = [aContractFact('canteens', '2027-06-01')];

  it('is told where the gift comes three months before the award, also one that was declined', () => {
    const [hit, ...others] = hits('gift-then-contract', {
      offers: [anOfferFact('dinner', '2027-03-01')],
      contracts,
    });
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ strength: 'strong', left: { key: 'gifts:dinner' } });
    expect(hit?.reasons[0]).toBe(
      'Offered on 1 March 2027, 92 days before the award on 1 June 2027.',
    );
  });

  it('is told where the contract writes a trading name with a slip, by the list of suppliers that has both', () => {
    const name = 'Harbour Lights Catering Limited';
    const body = { ...aBody('procurement:s:supplier', name), names: [name, 'Galleon Yard'] };
    const [hit] = hits('gift-then-contract', {
      offers: [anOfferFact('dinner', '2027-03-01')],
      contracts: [aContractFact('yard', '2027-06-01', { supplier: aBody('c', 'Galeon Yard') })],
      suppliers: [aSupplierFact('s', name, { body })],
    });
    expect(hit?.right.key).toBe('procurement:yard');
  });

  it('is told as possible only where the contract may be that supplier’s, and no surer than that', () => {
    const name = 'Harbour Lights Catering Limited';
    const body = { ...aBody('procurement:s:supplier', name), names: [name, 'Galleon Yard'] };
    const maybe = aContractFact('yard', '2027-06-01', { supplier: aBody('c', 'Galleon Court') });
    const [hit, ...others] = hits('gift-then-contract', {
      offers: [anOfferFact('dinner', '2027-03-01')],
      contracts: [maybe],
      suppliers: [aSupplierFact('s', name, { body })],
    });
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ right: { key: 'procurement:yard' }, strength: 'possible' });
    expect(hit?.reasons).toContain(
      'The contract writes the supplier otherwise than the list of suppliers.',
    );
  });

  it('is not told where the gift comes after the award, nor outside the window, nor from somebody else', () => {
    const offers = [
      anOfferFact('after', '2027-06-02'),
      anOfferFact('long before', '2025-05-30'),
      anOfferFact('other', '2027-03-01', { donor: aBody('d', 'Pell & Drummond plc') }),
    ];
    expect(hits('gift-then-contract', { offers, contracts })).toEqual([]);
  });

  it('is told to the very edges of the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 800 }), (before) => {
        const on = addDays(day('2027-06-01'), -before);
        const found = hits('gift-then-contract', { offers: [anOfferFact('a', on)], contracts });
        expect(found).toHaveLength(before >= 0 && before <= 730 ? 1 : 0);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['t/a', 'Fenwold Foods Ltd t/a Harbour Lights Catering'],
    ['(UK)', 'Harbour Lights Catering (UK) Ltd'],
    ['Holdings', 'Harbour Lights Catering Holdings PLC'],
    ['The', 'The Harbour Lights Catering Co.'],
    ['a slip', 'Harbour Ligths Catering'],
    ['capitals', 'HARBOUR LIGHTS CATERING LTD'],
    ['a scanner', 'Harb0ur L1ghts Catering Ltd'],
    ['spaces', 'HarbourLights Catering'],
  ])('is told of a donor written with %s', (_how, name) => {
    const offers = [anOfferFact('a', '2027-03-01', { donor: aBody('d', name) })];
    expect(hits('gift-then-contract', { offers, contracts })).toHaveLength(1);
  });

  it('is told by the number, whatever the name has become, and weaker where numbers differ', () => {
    const numbered = [
      aContractFact('canteens', '2027-06-01', {
        supplier: aBody('s', 'Harbour Lights Catering Limited', '01234567'),
      }),
    ];
    const by = (name: string, number: string) =>
      hits('gift-then-contract', {
        offers: [anOfferFact('a', '2027-03-01', { donor: aBody('d', name, number) })],
        contracts: numbered,
      });
    expect(by('Galley Nine', '1234567')[0]?.strength).toBe('strong');
    expect(by('Harbour Lights Catering', '7654321').map(({ strength }) => strength)).not.toContain(
      'strong',
    );
  });

  it('is told by the list of suppliers where the contract names its supplier otherwise', () => {
    const [hit, ...others] = hits('gift-then-contract', {
      offers: [anOfferFact('a', '2027-03-01')],
      contracts: [
        aContractFact('canteens', '2027-06-01', { supplier: aBody('s', 'HLC Gp', '01234567') }),
      ],
      suppliers: [
        aSupplierFact('hl', undefined, {
          body: aBody('hl', 'Harbour Lights Catering Limited', '1234567'),
        }),
      ],
    });
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ right: { key: 'procurement:canteens' }, strength: 'strong' });
  });

  it('says so where it was offered to somebody who has to do with the contract', () => {
    const [hit] = hits('gift-then-contract', {
      offers: [anOfferFact('dinner', '2027-03-01')],
      contracts: [
        aContractFact('canteens', '2027-06-01', { owners: [aPerson('o', 'Piers Lockyer')] }),
      ],
    });
    expect(hit?.reasons[1]).toBe('It was offered to somebody who has to do with the contract.');
  });

  it('covers what can be compared, and says how much there is', () => {
    const { coverage } = run('gift-then-contract', {
      offers: [
        anOfferFact('a', '2027-03-01'),
        anOfferFact('b', '2027-03-01', { donor: undefined }),
      ],
      contracts: [...contracts, aContractFact('no day', undefined)],
    });
    expect(coverage).toEqual([
      { register: 'gifts', checked: 1, of: 2 },
      { register: 'procurement', checked: 1, of: 2 },
    ]);
  });

  it('minds what people decided: different takes it away, same brings it whatever the names', () => {
    const offers = [anOfferFact('a', '2027-03-01')];
    const different: Sameness = {
      ...{ clusterOf: (key) => key, isDifferent: () => true, isTouched: () => true },
    };
    expect(hits('gift-then-contract', { offers, contracts }, different)).toEqual([]);
    const same: Sameness = {
      ...{ clusterOf: () => 'one', isDifferent: () => false, isTouched: () => true },
    };
    const others = [anOfferFact('a', '2027-03-01', { donor: aBody('d', 'Zephyr') })];
    expect(hits('gift-then-contract', { offers: others, contracts }, same)[0]).toMatchObject({
      strength: 'strong',
    });
  });
});

describe('a meeting without a gift entry', () => {
  const diary = [aDiaryFact('lunch', '2027-03-10')];
  const suppliers = [aSupplierFact('hl')];

  it('is told where the guest is a supplier, or has made offers', () => {
    expect(hits('diary-without-gift', { diary, suppliers })).toMatchObject([
      { left: { key: 'diaries:lunch' }, right: { key: 'procurement:hl' }, strength: 'strong' },
    ]);
    const offers = [
      anOfferFact('later', '2027-01-10', { recipient: aPerson('r', 'Oona Fenwold') }),
      anOfferFact('first', '2026-01-10', { recipient: aPerson('r2', 'Oona Fenwold') }),
    ];
    expect(hits('diary-without-gift', { diary, offers })).toMatchObject([
      { right: { key: 'gifts:first' } },
    ]);
  });

  it('is not told where the register has the offer, to the same person about that day', () => {
    const offers = [anOfferFact('entered', '2027-03-12')];
    expect(hits('diary-without-gift', { diary, suppliers, offers })).toEqual([]);
    const long = [anOfferFact('entered', '2027-05-12')];
    expect(hits('diary-without-gift', { diary, suppliers, offers: long })).toHaveLength(1);
  });

  it('is not told of a guest who is nobody’s donor or supplier', () => {
    const guests = [aPerson('g', 'Una Castellane')];
    expect(
      hits('diary-without-gift', { diary: [aDiaryFact('a', '2027-03-10', { guests })], suppliers }),
    ).toEqual([]);
  });
});

describe('an interest with a contractor', () => {
  const suppliers = [aSupplierFact('hl')];

  it('is told once for a business, its contracts with it', () => {
    const found = hits('interest-with-contractor', {
      interests: [anInterestFact('own')],
      suppliers,
      contracts: [
        aContractFact('canteens', '2027-06-01', { owners: [aPerson('o', 'Oona Fenwold')] }),
      ],
    });
    expect(found).toMatchObject([{ right: { key: 'procurement:hl' }, strength: 'strong' }]);
    expect(found[0]?.reasons).toContain('The holder has to do with a contract of it.');
  });

  it('is not told where the interest had ended before the body supplied', () => {
    const interests = [anInterestFact('old', { standing: 'ended', endedOn: day('2020-01-01') })];
    const later = [aSupplierFact('hl', undefined, { since: day('2026-01-01') })];
    expect(hits('interest-with-contractor', { interests, suppliers: later })).toEqual([]);
  });
});

describe('a refused interest that still trades', () => {
  const refused = anInterestFact('refused', { standing: 'refused', decidedOn: day('2026-05-01') });

  it('is told by what came after the refusal, the first of each kind', () => {
    const found = hits('refused-still-trading', {
      interests: [refused],
      offers: [
        anOfferFact('before', '2026-04-01'),
        anOfferFact('after', '2026-06-01'),
        anOfferFact('later', '2026-07-01'),
      ],
      contracts: [aContractFact('canteens', '2027-06-01')],
    });
    expect(found.map(({ right }) => right.key).toSorted()).toEqual([
      'gifts:after',
      'procurement:canteens',
    ]);
  });

  it('is not told of an interest that was approved, or has ended since', () => {
    const interests = [anInterestFact('a'), { ...refused, endedOn: day('2026-05-20') }];
    const contracts = [aContractFact('canteens', '2027-06-01')];
    expect(hits('refused-still-trading', { interests, contracts })).toEqual([]);
  });
});

describe('an expense beside hospitality', () => {
  it('is told where somebody claims for dinner on the day a dinner was offered them', () => {
    const found = hits('expense-with-hospitality', {
      expenses: [anExpenseFact('meal', '2027-03-01')],
      offers: [anOfferFact('dinner', '2027-03-01')],
    });
    expect(found).toMatchObject([{ strength: 'strong' }]);
    expect(found[0]?.reasons[0]).toBe(
      'Claimed for 1 March 2027, the day on which hospitality was offered to the same person.',
    );
  });

  it('is told where the payee is whom the diary names', () => {
    const payee = aBody('p', 'Harbour Lights Catering');
    expect(
      hits('expense-with-hospitality', {
        expenses: [anExpenseFact('meal', '2027-03-02', { payee, isHospitality: false })],
        diary: [aDiaryFact('lunch', '2027-03-01')],
      }),
    ).toHaveLength(1);
  });

  it('is not told on other days, of other people, or of a train', () => {
    const offers = [anOfferFact('dinner', '2027-03-01')];
    const expenses = [
      anExpenseFact('later', '2027-03-09'),
      anExpenseFact('another', '2027-03-01', { claimant: aPerson('c', 'Oona Fenwold') }),
      anExpenseFact('train', '2027-03-01', { isHospitality: false }),
    ];
    expect(hits('expense-with-hospitality', { expenses, offers })).toEqual([]);
  });
});

describe('associates', () => {
  const dot = (word: string, name: string, birthDate = '1981-03-09') =>
    aPerson(`case:${word}:associate:1`, name, '', birthDate);

  it('are told where they stand in a register, what it writes alike once', () => {
    const donor = aPerson('gifts:a:donor', 'Dorothea Fenwold-Ruiz');
    const found = hits('associate-elsewhere', {
      associates: [anAssociateFact('one', 'Piers Lockyer', dot('one', 'Dorothea Fenwold-Ruiz'))],
      offers: [
        anOfferFact('a', '2027-03-01', { donor }),
        anOfferFact('b', '2027-03-02', { donor: { ...donor, key: 'gifts:b:donor' } }),
      ],
      interests: [
        anInterestFact('i', {
          partners: [aPerson('interests:i:partner', 'Fenwold-Ruiz, Dorothea')],
        }),
      ],
    });
    expect(found.map(({ right }) => right.key).toSorted()).toEqual(['gifts:a', 'interests:i']);
  });

  it('are told of each supplier behind which they stand', () => {
    const behind = (word: string) =>
      aSupplierFact(word, `Zz${word} Foods Ltd`, {
        people: [aPerson(`procurement:${word}:person-0`, 'Dorothea Fenwold-Ruiz')],
      });
    const found = hits('associate-elsewhere', {
      associates: [anAssociateFact('one', 'Piers Lockyer', dot('one', 'Dorothea Fenwold-Ruiz'))],
      suppliers: [behind('a'), behind('b')],
    });
    expect(found.map(({ right }) => right.key).toSorted()).toEqual([
      'procurement:a',
      'procurement:b',
    ]);
  });

  it('are told where two officers have one, and of how many', () => {
    const associates = [
      anAssociateFact('one', 'Piers Lockyer', dot('one', 'William Thackerby')),
      anAssociateFact('two', 'Oona Fenwold', dot('two', 'Bill Thackerby', '1981-09-03')),
      anAssociateFact('three', 'Una Castellane', dot('three', 'Thackerby, William')),
    ];
    const found = hits('associate-of-several', { associates });
    expect(found).toHaveLength(3);
    expect(found[0]?.reasons[1]).toBe('The same person is reported of 3 officers.');
  });

  it('are not told where one officer was reported twice', () => {
    const associates = [
      anAssociateFact('one', 'Piers Lockyer', dot('one', 'William Thackerby')),
      anAssociateFact('two', 'Lockyer, Piers', dot('two', 'William Thackerby')),
    ];
    expect(hits('associate-of-several', { associates })).toEqual([]);
  });
});

it('finds nothing among nothing, and says that it looked', () => {
  for (const { name } of allChecks) {
    const found = run(name, {});
    expect(found.hits).toEqual([]);
    expect(found.coverage.every(({ checked, of }) => checked === 0 && of === 0)).toBe(true);
  }
});
