import { expect, it } from 'vitest';
import { civilDate } from '../../kit/civil-date.ts';
import { categoriesInForce } from './categories.ts';
import { westMidlands2023 } from './profiles/west-midlands-2023.ts';

const all = westMidlands2023.values['definition.categories'].value ?? [];
const on = (written: string) => civilDate.parse(written);

it('has no scenario before the day the policy begins, and all from that day', () => {
  expect(categoriesInForce(all, on('2023-01-12'))).toEqual([]);
  expect(categoriesInForce(all, on('2023-01-13'))).toEqual(all);
});

it('leaves a suspended scenario out from the day it is suspended', () => {
  const suspended = all.map((category) => ({ ...category, suspendedFrom: on('2027-02-18') }));
  expect(categoriesInForce(suspended, on('2027-02-17'))).toHaveLength(14);
  expect(categoriesInForce(suspended, on('2027-02-18'))).toEqual([]);
});
