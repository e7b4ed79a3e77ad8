import type { ExpenseSlice } from '../../../shared/domain/expense/slice.ts';
import { poundsWords } from '../../../shared/domain/gift/words.ts';
import { nowOf, standingEntries } from '../../../shared/domain/register-entry/now.ts';
import type { ExpenseFact } from './facts.ts';
import { partyOf, somebody } from './party.ts';

/** Expenses and card transactions, as the checks compare them. What was paid back is none. */
export const factsOfExpenses = (slice: ExpenseSlice): readonly ExpenseFact[] =>
  standingEntries(slice).flatMap((entry) => {
    const { on, claimant, payee, what, pence, notes } = nowOf(entry);
    if (pence < 0) return [];
    const key = `expenses:${entry.entryId}`;
    const fact: ExpenseFact = {
      ...{ kind: 'expense', key, on, what, worth: poundsWords(pence) },
      in: { kind: 'register', register: 'expenses', entryId: entry.entryId },
      claimant: somebody(`${key}:claimant`, claimant),
      payee: partyOf(`${key}:payee`, 'organisation', [payee]),
      isHospitality: hospitality.test(`${what} ${payee} ${notes}`),
    };
    return [fact];
  });

/** Words of claims for what hosts pay for: food and drink, a bed, a seat, a ticket. */
const hospitality =
  /\b(?:hospitality|meals?|lunch(?:eon)?|dinner|breakfast|supper|subsistence|refreshments?|drinks?|restaurants?|caf[eé]|bistro|hotel|inn|accommodation|overnight|entertain\w*|reception|catering|tickets?|match|golf|race ?day|theatre|concert)\b/iu;
