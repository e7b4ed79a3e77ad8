import type { Told } from '../mention.ts';
import { nowOf, standingEntries } from '../register-entry/now.ts';
import { toldOf } from '../register-entry/told.ts';
import type { BidSlice } from './slice.ts';

/** Who bid for a contract of the force. */
export const bidTold = (slice: BidSlice): Told =>
  toldOf('procurement', standingEntries(slice), (entry, tell) => {
    const { bidder, bidderNumber, contract, contact, submittedOn } = nowOf(entry);
    const company = tell.organisation('bidder', 'bidder', bidder, {
      ...{ numbers: [bidderNumber], on: submittedOn },
    });
    const person = tell.person('bidder', 'contact', contact, { on: submittedOn });
    tell.tie('bids', person, company, {
      ...{ says: `Their contact for the bid for “${contract}”`, since: submittedOn },
    });
  });
