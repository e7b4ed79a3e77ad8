import { describe, expect, it } from 'vitest';
import { matchOrganisations } from './organisations.ts';
import { matchPeople } from './people.ts';

/** @file Names as registers write them: with branches, addresses, people beside them, as an address of e-mail, abbreviated, cut off. Everybody and
 *  every company is invented. */

const known = ['Harbour Lights Catering Limited', 'Pell & Drummond plc', 'Castellane Training Ltd'];
const foundAs = (name: string): readonly (string | undefined)[] =>
  matchOrganisations(
    [{ name }],
    known.map((each) => ({ name: each })),
  ).matches.map(({ right }) => known[right]);

describe('a company', () => {
  it.each([
    'Harbour Lights Catering - Westport',
    'Harbour Lights Catering Ltd (Westport Branch)',
    'Harbour Lights Catering Ltd, 12 Quay Street, Westport',
    'Harbour Lights Catering, 12 Quay Street',
    'Harbour Lights Catering (Oona Fenwold)',
    'Mr P Lockyer, Harbour Lights Catering',
    'J. Fenwold of Harbour Lights Catering Ltd',
    'Harbour Lights Catering attn Una Thackerby',
    'The Galley (trading as Harbour Lights Catering)',
    'Harbour Lights Catering ta The Galley',
    'info@harbourlightscatering.co.uk',
    'www.harbour-lights.com',
    'HarbourLightsCatering',
    'Har bour Lights Catering',
    'Harbour Lights Caterers',
    'Harbour Lights Catrg',
    'Harbour Lights Cater',
    'Harbour Lights Catering Ltcl',
    'Messrs Harbour Lights Catering Gp.',
    'Catering, Harbour Lights',
    'SUMUP *HARBOUR LIGHTS CATERING',
    'Harbour Lights Catering Ltd - A/C 40718',
    'Harbour Lights Catering 01632 960123',
    'Harbour Lights Catering (OLD)',
    'Directors of Harbour Lights Catering',
    'Oona Brade @ Harbour Lights Catering',
    'Harbour Lights Catering: Ms U Thackerby',
    'Bluebird (previously Harbour Lights Catering)',
    'Bluebird trading style of Harbour Lights Catering Ltd',
    'The Galley, part of Harbour Lights Catering Ltd',
    'Harbour Lights Catering Ltd (now Bluebird)',
    'Arbour Lights Catering',
    'Gharbour Lights Catering',
    'Harb?ur Lights Catering',
  ])('is found as %s', (written) => {
    expect(foundAs(written)).toContain('Harbour Lights Catering Limited');
  });

  it('is found by an "and" in the name of its site, and by a word that clerks shorten', () => {
    expect(foundAs('o.brade@pellanddrummond.co.uk')).toContain('Pell & Drummond plc');
    expect(foundAs('Castellane Trng')).toContain('Castellane Training Ltd');
  });

  it.each(['Westport Catering', 'J. Fenwold, 12 Quay Street', 'info@quayside.co.uk'])(
    'is not found as %s',
    (written) => {
      expect(foundAs(written)).toEqual([]);
    },
  );

  it('is told by the beginning of its name, where few begin so, and is not sure', () => {
    const brothers = (many: number) =>
      Array.from({ length: many }, (_each, at) => ({ name: `Brade Brothers Zz${String(at)} Ltd` }));
    const others = Array.from({ length: 400 }, (_each, at) => ({
      name: `Yy${String(at)} Brothers ${at % 2 === 0 ? 'Brade Services' : 'Foods'}`,
    }));
    const found = (many: number) =>
      matchOrganisations([{ name: 'Brade Brothers' }], [...brothers(many), ...others]).matches;
    expect(found(4).map(({ right, strength }) => [right, strength])).toEqual(
      [0, 1, 2, 3].map((right) => [right, 'possible']),
    );
    expect(found(40)).toEqual([]);
  });

  it('is not sure by a person or a trading name that several have beside their own', () => {
    const others = Array.from({ length: 5 }, (_each, at) => ({
      name: `Zz${String(at)} Foods Ltd (Oona Brade)`,
    }));
    const { matches } = matchOrganisations([{ name: 'Quill Wines Ltd (Oona Brade)' }], others);
    expect(matches.filter(({ strength }) => strength === 'strong')).toEqual([]);
  });

  it('is not sure by a trading name that is written first, where several firms have it', () => {
    const firms = ['Quill Wines', 'Fenwold Locks', 'Thackerby Foods', 'Castellane Training'];
    const suppliers = firms.map((name) => ({ name: `${name} Ltd` }));
    const trading = firms.slice(1).map((name) => ({ name: `Sea Breeze t/a ${name}` }));
    const found = (right: readonly { readonly name: string }[]) =>
      matchOrganisations([{ name: 'Sea Breeze t/a Quill Wines' }], right).matches.flatMap(
        ({ strength, right: at }) => (strength === 'strong' ? [right[at]?.name] : []),
      );
    expect(found([...suppliers, ...trading])).toEqual(['Quill Wines Ltd']);
    // One that no list has by itself may be where the firm trades: it is a name of its own then.
    expect(found([{ name: 'Sea Breeze' }, ...suppliers, ...trading])).toContain('Sea Breeze');
  });

  it.each([
    ', Unit 4 Mill Lane',
    ', 41 Quay Street, Westport',
    ', Colbrook CB1 4XX',
    ': Ms U Thackerby',
    ' (rep. Mr P Lockyer)',
  ])('is not told by what another has behind its name too: %s', (behind) => {
    const others = Array.from({ length: 12 }, (_each, at) => ({
      name: `Zz${String(at)} Foods Ltd`,
    }));
    const { matches } = matchOrganisations(
      [{ name: `Quill Wines Ltd${behind}` }],
      [{ name: `Fenwold Locks${behind}` }, ...others],
    );
    expect(matches).toEqual([]);
  });

  it('is told by its own name with a branch, however many branches are written with it', () => {
    const branches = ['Westport', 'Harrowby', 'Stanmere', 'Colbrook'].map((town) => ({
      name: `Harbour Lights Catering - ${town} Quay`,
    }));
    const { matches } = matchOrganisations(
      [{ name: 'Harbour Lights Catering - Dunsley Quay' }],
      branches,
    );
    expect(matches.map(({ strength }) => strength)).toEqual(branches.map(() => 'strong'));
  });

  it('is not told by a trading name that many have', () => {
    const traders = Array.from({ length: 300 }, (_each, at) => ({
      name: `Zz${String(at)} Foods t/a The Galley`,
    }));
    const { matches } = matchOrganisations([{ name: 'Brade Wines t/a The Galley' }], traders);
    expect(matches).toEqual([]);
  });
});

describe('a person', () => {
  const records = [{ names: ['William John Thackerby'], birthDate: '1981-03-09' }];
  it.each([
    'W.J. Thackerby',
    'WJ Thackerby',
    'Thackerby WJ',
    'A/Insp William Thackerby',
    'PC 2207 William Thackerby',
    'William Thackerby (retd)',
    'William "Dusty" Thackerby',
    'WilliamThackerby',
    'william.thackerby@mail.example',
    'Will iam John Thackerby',
    'William Thackerby Fenwold',
    'William Fenwold (formerly Thackerby)',
    'William Thackerby aka Dusty',
    'Wi11iam Thackerby',
    'William Thackerby (Managing Director)',
    'William Thackerby (spelling?)',
    'William Thackerby - cousin',
    'William Thackerby & guest',
    'Wm Thackerby',
    'William Ythackerby',
    'William Hackerby',
    'Wiliam Thakcerby',
  ])('is found as %s', (name) => {
    expect(matchPeople([{ names: [name], birthDate: '1981-03-09' }], records).matches).toHaveLength(
      1,
    );
  });

  it.each(['Piers MapcLeod', 'Piers MacLeod', 'Piers McLeod', 'Piers Macleod'])(
    'of a name in Mac is found as %s',
    (name) => {
      const one = { names: ['Piers MacLeod'], numbers: ['05999 123456'] };
      const [match] = matchPeople([{ names: [name], numbers: ['05999 123456'] }], [one]).matches;
      expect(match?.reasons).not.toContain('name-differs');
    },
  );

  it.each([
    '+44 (0)5999 123456',
    '0044 5999 123456',
    '(05999) 123-456',
    'Tel: 05999123456',
    '05999 123456 ext 12',
    't 05999 123456 / 05998 000000',
    'O5999 I23456'.replace('I', '1'),
  ])('is found by a telephone written %s', (number) => {
    const one = { names: ['Reza Quill'], numbers: ['05999 123456'] };
    const [match] = matchPeople([{ names: ['R Quill'], numbers: [number] }], [one]).matches;
    expect(match?.reasons).toContain('number-same');
  });
});
