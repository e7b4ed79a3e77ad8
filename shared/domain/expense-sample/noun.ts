import { formatPlain } from '../../kit/civil-date.ts';
import type { Noun } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import { expenseSampleEvents } from './events.ts';
import { expenseSampleFolds } from './fold.ts';
import { expenseSampleRules } from './rules.ts';
import { emptyExpenseSample, type ExpenseSampleSlice } from './slice.ts';
import { findingWords } from './words.ts';

/** Samples of payments that are reviewed. */
export const expenseSampleNoun: Noun<
  ExpenseSampleSlice,
  typeof expenseSampleEvents,
  RegistersState
> = {
  events: expenseSampleEvents,
  empty: emptyExpenseSample,
  folds: expenseSampleFolds,
  rules: expenseSampleRules,
  sentences: {
    'expense-sample.drawn/1': ({ entryIds, outOf, from, until }) => ({
      head: 'Sample drawn',
      rest: `${String(entryIds.length)} of ${String(outOf)} payments, ${formatPlain(from)} to ${formatPlain(until)}`,
    }),
    'expense-sample.looked-at/1': ({ finding, note }) => ({
      head: findingWords[finding],
      ...(note === '' ? {} : { rest: note }),
      tone: finding === 'in-order' ? 'normal' : 'attention',
    }),
  },
  duties: () => [],
};
