import type { z } from 'zod';
import { addDays, formatPlain } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import type { policyEvents } from './events.ts';
import { holidayChanges, holidaysOf } from './holidays.ts';

/** @file When a file of newer bank holidays may be taken over. */

type Taken = z.infer<(typeof policyEvents)['policy.holidays-taken-over/1']>;

const daysLieInTheirTable: Rule<Taken, UnitState> = {
  name: 'holidaysLieInTheirTable',
  source: house('A table says from when to when it is whole; a day outside of it says nothing.'),
  refuse: ({ startsOn, endsOn, days }) => {
    const dates = days.map(({ date }) => date);
    const isWhole =
      startsOn <= endsOn &&
      dates.every((date) => startsOn <= date && date <= endsOn) &&
      new Set(dates).size === dates.length;
    return isWhole
      ? undefined
      : {
          kind: 'holidays/not-a-table',
          says: 'A day lies outside of the years of this file, or stands in it twice.',
          fields: ['days'],
        };
  },
};

const noYearIsLeftOut: Rule<Taken, UnitState> = {
  name: 'noYearOfHolidaysIsLeftOut',
  source: house('Between two tables there is no day that neither of them knows.'),
  refuse: ({ startsOn }, { state }) => {
    const { startsOn: first, endsOn: last } = holidaysOf(state.policy);
    if (first <= startsOn && startsOn <= addDays(last, 1)) return undefined;
    return {
      kind: 'holidays/years-missing',
      says: `Bank holidays are known from ${formatPlain(first)} to ${formatPlain(last)}, and this file begins on ${formatPlain(startsOn)}. Take one over that begins between, or on the day after.`,
      fields: ['days'],
    };
  },
};

const whatWasCountedStands: Rule<Taken, UnitState> = {
  name: 'aDayThatWasCountedStaysWhatItWas',
  source: house(
    'A period that has run was told to somebody in writing: no file makes another day of one that it was counted over.',
  ),
  refuse: (event, { state, today }) => {
    const { added, gone } = holidayChanges(holidaysOf(state.policy), tableIn(event));
    const past = [...added, ...gone].find(
      ({ date }) => date < today && date <= holidaysOf(state.policy).endsOn,
    );
    if (!past) return undefined;
    const isNew = added.includes(past);
    return {
      kind: 'holidays/past-day-changed',
      says: `By this file ${formatPlain(past.date)} was ${isNew ? `a bank holiday (${past.title})` : 'no bank holiday'}, and time was counted over it as ${isNew ? 'a working day' : `one (${past.title})`}. What has been counted stands: this file is not taken over.`,
      fields: ['days'],
    };
  },
};

const somethingIsNew: Rule<Taken, UnitState> = {
  name: 'aHolidayFileBringsSomething',
  source: house('An act that changes nothing tells whoever reads the record nothing.'),
  refuse: (event, { state }) => {
    const held = holidaysOf(state.policy);
    const { added, gone } = holidayChanges(held, tableIn(event));
    return added.length + gone.length > 0 || event.endsOn > held.endsOn
      ? undefined
      : {
          kind: 'holidays/nothing-new',
          says: `Everything in this file is known already, to ${formatPlain(held.endsOn)}.`,
          fields: ['days'],
        };
  },
};

const tableIn = ({ division, startsOn, endsOn, days }: Taken) => ({
  ...{ division, startsOn, endsOn, days },
});

/** When a file of newer bank holidays may be taken over. */
export const holidayRules: readonly Rule<Taken, UnitState>[] = [
  daysLieInTheirTable,
  noYearIsLeftOut,
  whatWasCountedStands,
  somethingIsNew,
];
