import type { Told } from '../mention.ts';
import { namesIn, nowOf, standingEntries } from '../register-entry/now.ts';
import { toldOf } from '../register-entry/told.ts';
import type { ContractSlice } from './slice.ts';

/** Who was awarded a contract, and who answers for it or had a say in it. */
export const contractTold = (slice: ContractSlice): Told =>
  toldOf('procurement', standingEntries(slice), (entry, tell) => {
    const { title, supplier, supplierNumber, awardedOn, endsOn, owner, decidedBy } = nowOf(entry);
    const when = { on: awardedOn };
    const how = { since: awardedOn, until: endsOn };
    const company = tell.organisation('supplier', 'supplier', supplier, {
      ...{ numbers: [supplierNumber], ...when },
    });
    tell.tie('supplies', company, tell.person('contract-owner', 'owner', owner, when), {
      ...{ says: `Awarded the contract “${title}”, for which they answer`, ...how },
    });
    for (const [at, name] of namesIn(decidedBy).entries())
      tell.tie('supplies', company, tell.person('officer', `decider-${String(at)}`, name, when), {
        ...{ says: `Awarded the contract “${title}”, which they specified or scored`, ...how },
      });
  });
