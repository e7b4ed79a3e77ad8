import { z } from 'zod';
import { text, textLimits } from '../../kit/text.ts';
import { house } from '../cite.ts';
import type { Source } from '../source.ts';

/** @file How often the checks are due and how far apart in time two things may lie: settings of the unit, with where they come from. */

const days = (most: number) =>
  z
    .number('Give a number of days.')
    .int('Give whole days.')
    .min(0, 'Give days from 0 on.')
    .max(most, `Give at most ${String(most)} days.`);

/** The settings of the checks. */
export const checkSettings = z.strictObject({
  everyMonths: z
    .number('Give a number of months.')
    .int('Give whole months.')
    .min(1, 'At least one month lies between two runs.')
    .max(24, 'Give at most 24 months.'),
  giftBeforeContractDays: days(3650),
  diaryDays: days(366),
  expenseDays: days(60),
  /** Where the unit has them from, in its own words; '' is shown as *not stated*. */
  source: text(textLimits.line),
});
/** The settings of the checks. */
export type CheckSettings = z.infer<typeof checkSettings>;

/** What holds until the unit says otherwise: house rules, each with its reason beside it on the screen (`settingWords`). */
export const houseSettings: CheckSettings = {
  everyMonths: 3,
  giftBeforeContractDays: 730,
  diaryDays: 14,
  expenseDays: 3,
  source: '',
};

/** What each setting is, and why the house rule is as it is. */
export const settingWords: Readonly<
  Record<Exclude<keyof CheckSettings, 'source'>, { readonly label: string; readonly why: string }>
> = {
  everyMonths: {
    label: 'Months between two runs',
    why: 'HMIC (2014) describes a unit that plans these checks every three months.',
  },
  giftBeforeContractDays: {
    label: 'Days from a gift to a contract',
    why: 'No source gives a number. Two years cover most procurements from first talks to award.',
  },
  diaryDays: {
    label: 'Days within which a gift belongs to a meeting',
    why: 'No source gives a number. Two weeks leave time to enter it.',
  },
  expenseDays: {
    label: 'Days between an expense and a meeting or an offer',
    why: 'No source gives a number. A claim carries the day of the receipt, or one beside it.',
  },
};

/** Why a run is due when it is. */
export const whyARunIsDue: Source = house(
  'HMIC (2014) describes a unit that plans these checks every three months. The unit sets its own interval under Schedule and windows.',
);
