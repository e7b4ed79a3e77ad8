import { identifiedAs } from '../identifiers.ts';
import type { Told } from '../mention.ts';
import { namesIn, nowOf, standingEntries } from '../register-entry/now.ts';
import { toldOf } from '../register-entry/told.ts';
import type { SupplierSlice } from './slice.ts';

/** Companies that supply the force, and who is named as owning or directing them. */
export const supplierTold = (slice: SupplierSlice): Told =>
  toldOf('procurement', standingEntries(slice), (entry, tell) => {
    const { name, number, tradingNames, people, address, contact, since, until } = nowOf(entry);
    const company = tell.organisation('supplier', 'supplier', name, {
      ...{ more: namesIn(tradingNames), addresses: [address] },
      ...identifiedAs(['company-number', number], ['contact', contact]),
      on: since,
    });
    for (const [at, person] of namesIn(people).entries())
      tell.tie('holds-interest', tell.person('supplier', `person-${String(at)}`, person), company, {
        ...{ says: 'Named as a director or owner of the supplier', since, until },
      });
  });
