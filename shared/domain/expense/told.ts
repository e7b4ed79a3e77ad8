import type { Told } from '../mention.ts';
import { nowOf, standingEntries } from '../register-entry/now.ts';
import { toldOf } from '../register-entry/told.ts';
import type { ExpenseSlice } from './slice.ts';

/** Who spent money of the force, and with whom. */
export const expenseTold = (slice: ExpenseSlice): Told =>
  toldOf('expenses', standingEntries(slice), (entry, tell) => {
    const { on, claimant, payee, what } = nowOf(entry);
    tell.tie(
      'paid',
      tell.person('claimant', 'claimant', claimant, { on }),
      tell.organisation('payee', 'payee', payee, { on }),
      {
        says:
          what === ''
            ? 'Spent money of the force with it'
            : `Spent money of the force with it: ${what}`,
        since: on,
      },
    );
  });
