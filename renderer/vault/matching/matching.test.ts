import { describe, expect, it } from 'vitest';
import { judge } from '../../../test/bench/judge-matching.ts';
import { tuningNames } from '../../../test/seeds/names/tuning-names.ts';
import { bodyMess, peopleMess } from '../../../test/seeds/registers/mess.ts';
import { outsiders, suppliers } from '../../../test/seeds/registers/bodies.ts';
import { associates } from '../../../test/seeds/registers/people.ts';
import type { Match } from './match.ts';
import { matchOrganisations, type OrganisationRecord } from './organisations.ts';
import { matchPeople, matchPeopleNaively, type PersonRecord } from './people.ts';

// Everybody and every company named here is invented.
const crowd = associates(2000, { names: tuningNames, mess: peopleMess, seed: 9 });
const others = crowd.map(({ record }) => record);
const market = suppliers(1000, { names: tuningNames, seed: 4 });

/** What is said of two people among some hundreds of others. */
function ofPeople(one: PersonRecord, other: PersonRecord): Match | undefined {
  const { matches } = matchPeople([one, other, ...others.slice(0, 400)], 'within');
  return matches.find(({ left, right }) => left === 0 && right === 1);
}
/** What is said of two bodies among a thousand others. */
function ofBodies(one: OrganisationRecord, other: OrganisationRecord): Match | undefined {
  const known = [other, ...market.map(({ record }) => record)];
  return matchOrganisations([one], known).matches.find(({ right }) => right === 0);
}
const person = (name: string, birthDate?: string, ...numbers: readonly string[]): PersonRecord => ({
  names: [name],
  birthDate,
  numbers,
});
const day = '1981-03-09';

describe('two records of one person', () => {
  it.each([
    [
      'the short form of a forename',
      person('William Thackerby', day),
      person('Bill Thackerby', day),
    ],
    ['the other order of names', person('Piers Lockyer', day), person('Lockyer Piers', day)],
    ['a slip', person('Piers Lockyer', day), person('Piers Lokcyer', day)],
    ['a name as it sounds', person('Niamh Shaughnessy', day), person('Niamh Shawnessy', day)],
    ['an initial', person('Piers Lockyer', day), person('P Lockyer', day)],
    [
      'day and month the other way round',
      person('Piers Lockyer', day),
      person('Piers Lockyer', '1981-09-03'),
    ],
    [
      'a part of a number',
      person('Piers Lockyer', undefined, '05999 123456'),
      person('Piers Lockyer', undefined, '9123456'),
    ],
    [
      'a surname without what stands before it',
      person('Willem van der Linde', day),
      person('Willem Linde', day),
    ],
    [
      'the surname first, before two forenames',
      person('Fiona Morag Lockyer', day),
      person('Lockyer Fiona Morag', day),
    ],
    ['forenames written as one', person('Ann Marie Lockyer', day), person('Annmarie Lockyer', day)],
    ['a short form that is in no list', person('Darren Lockyer', day), person('Daz Lockyer', day)],
    [
      'a slip in a number',
      person('Piers Lockyer', undefined, '05999 123456'),
      person('Piers Lockyer', undefined, '05999 124356'),
    ],
    [
      'a number with a figure missing',
      person('Piers Lockyer', undefined, '05999 123456'),
      person('Piers Lockyer', undefined, '05999 12346'),
    ],
    [
      'the month before, where another ten begins',
      person('Piers Lockyer', '1981-10-21'),
      person('Piers Lockyer', '1981-09-21'),
    ],
    [
      'one half of a double name',
      person('Una Castellane-Ruiz', day),
      person('Una Castellane', day),
    ],
    [
      'an alias',
      { names: ['Una Castellane', 'Dot Fenwold'], birthDate: day },
      person('Dot Fenwold', day),
    ],
  ])('are found by %s', (_by, one, other) => {
    expect(ofPeople(one, other)?.strength).toBe('strong');
  });

  it.each([
    [
      'two slips in both words',
      person('Bartholomew Lockyer', day),
      person('Brathlomew Locckyre', day),
    ],
    ['a forename alone', person('Piers Lockyer', day), person('Piers', day)],
    ['a surname alone', person('Piers Lockyer', day), person('Mr Lockyer', day)],
    [
      'slips in both words and in the day',
      person('Piers Lockyer', day),
      person('Pires Lockeyr', '1982-03-09'),
    ],
    [
      'another surname, with a rare forename and a day',
      person('Thomasina Lockyer', day),
      person('Thomasina Garside', day),
    ],
    [
      'the year alone, with the whole name',
      person('Thomasina Lockyer', day),
      person('Thomasina Lockyer', '1981-01-01'),
    ],
  ])('are at least possible by %s', (_by, one, other) => {
    expect(ofPeople(one, other)?.strength).toMatch(/^(?:strong|possible)$/u);
  });

  it('are never sure where the forenames differ, though a household shares a telephone and twins a day', () => {
    const household = ofPeople(
      person('Piers Lockyer', day, '05999 123456'),
      person('Thomasina Lockyer', day, '05999 123456'),
    );
    expect(household?.strength).toBe('possible');
    expect(household?.reasons).toContain('name-differs');
  });

  it('are told less by a day that is written for all whose day nobody knows', () => {
    const custom = others.map((record) => ({ ...record, birthDate: '1980-01-01' }));
    const both = [person('Piers Lockyer', '1980-01-01'), person('Thomasina Lockyer', '1980-01-01')];
    const { matches } = matchPeople([...both, ...custom], 'within');
    expect(matches.find(({ left, right }) => left === 0 && right === 1)).toBeUndefined();
  });

  it('are told with their reasons', () => {
    const match = ofPeople(
      person('William Thackerby', day),
      person('Bill Thackerby', '1981-09-03'),
    );
    expect(match?.reasons).toEqual(['name-nickname', 'name-same', 'birth-transposed']);
  });

  it('are not made of one name with different days, nor of a common name alone', () => {
    expect(
      ofPeople(person('Piers Lockyer', day), person('Piers Lockyer', '1964-12-30'))?.strength,
    ).not.toBe('strong');
    expect(ofPeople(person('Gurpreet Singh'), person('Gurpreet Singh'))?.strength).not.toBe(
      'strong',
    );
  });
});

describe('two records of one company', () => {
  it.each([
    [
      'its number, whatever it is called',
      { name: 'Bluebird', number: '1234567' },
      { name: 'Pell & Drummond plc', number: '01234567' },
    ],
    [
      'its legal form left aside',
      { name: 'The Pell and Drummond Company' },
      { name: 'Pell & Drummond plc' },
    ],
    [
      'the name it trades under',
      { name: 'Tavistock Foods Ltd t/a The Galleon Rooms' },
      { name: 'Galleon Rooms' },
    ],
  ])('are found by %s', (_by, one, other) => {
    expect(ofBodies(one, other)?.strength).toBe('strong');
  });

  it.each([
    ['a slip', { name: 'Harbuor Lanterns Catering' }, { name: 'Harbour Lanterns Catering Ltd' }],
    [
      'what it does left off',
      { name: 'Varlock Brothers' },
      { name: 'Varlock Brothers Transport Ltd' },
    ],
  ])('are at least possible by %s', (_by, one, other) => {
    expect(ofBodies(one, other)?.strength).toMatch(/^(?:strong|possible)$/);
  });

  it('are not made of one word in common, nor of two numbers', () => {
    expect(
      ofBodies({ name: 'Harbour Security' }, { name: 'Harbour Catering Ltd' })?.strength,
    ).not.toBe('strong');
    const two = ofBodies(
      { name: 'Orchard Gate Wines', number: '01111111' },
      { name: 'Orchard Gate Foods', number: '02222222' },
    );
    expect(two).toBeUndefined();
  });
});

describe('the matching as a whole', () => {
  it('finds nearly all of what was planted among two thousand people, and is seldom wrong when it is sure', () => {
    const judged = judge(crowd, 'within', matchPeople(others, 'within'));
    expect(judged.planted).toBeGreaterThan(90);
    expect(judged.recall).toBeGreaterThanOrEqual(0.98);
    expect(judged.precision).toBeGreaterThanOrEqual(0.9);
  });

  it('finds nearly all of the donors who are suppliers', () => {
    const donors = outsiders(1500, market, { names: tuningNames, mess: bodyMess, seed: 8 });
    const found = matchOrganisations(
      donors.map(({ record }) => record),
      market.map(({ record }) => record),
    );
    const judged = judge(donors, market, found);
    expect(judged.planted).toBeGreaterThan(300);
    expect(judged.recall).toBeGreaterThanOrEqual(0.97);
    expect(judged.precision).toBeGreaterThanOrEqual(0.9);
  });

  it('leaves out nothing that looking at every pair would be sure of', () => {
    const some = others.slice(0, 400);
    const sure = ({ matches }: ReturnType<typeof matchPeople>) =>
      matches
        .filter(({ strength }) => strength === 'strong')
        .map(({ left, right }) => `${String(left)} ${String(right)}`)
        .toSorted();
    expect(sure(matchPeople(some, 'within'))).toEqual(sure(matchPeopleNaively(some)));
  });

  it('says nothing of empty lists and empty names', () => {
    expect(matchPeople([], 'within').matches).toEqual([]);
    expect(matchPeople([person(''), person('')], 'within').matches).toEqual([]);
    expect(matchOrganisations([{ name: '' }], [{ name: '' }]).matches).toEqual([]);
  });
});
