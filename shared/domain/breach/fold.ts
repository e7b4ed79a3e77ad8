import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { breachEvents } from './events.ts';
import type { Breach, BreachSlice } from './slice.ts';

/** Breaches gather; whether one must be referred is derived (referral.ts). */
export const breachFolds: Folds<BreachSlice, typeof breachEvents> = {
  'breach.recorded/1': (slice, { type: _type, ...breach }, act) =>
    slice.breaches.some((known) => known.breachId === breach.breachId)
      ? slice
      : { breaches: [...slice.breaches, { ...breach, actId: act.id, accounts: [] }] },
  'breach.account-recorded/1': (slice, { type: _type, breachId, ...account }, act) =>
    changed(slice, breachId, (breach) => ({
      ...breach,
      accounts: addOnce(breach.accounts, { ...account, actId: act.id }),
    })),
  'breach.not-referred/1': (slice, { type: _type, breachId, ...decision }, act) =>
    changed(slice, breachId, (breach) => ({
      ...breach,
      notReferred: { ...decision, actId: act.id },
    })),
};

const changed = (
  slice: BreachSlice,
  breachId: string,
  change: (breach: Breach) => Breach,
): BreachSlice => ({
  breaches: slice.breaches.map((breach) =>
    breach.breachId === breachId ? change(breach) : breach,
  ),
});
