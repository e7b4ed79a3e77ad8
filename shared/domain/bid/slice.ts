import type { EntrySlice } from '../register-entry/slice.ts';
import type { Bid } from './fields.ts';

/** Bids for contracts of the force, with what became of them. */
export type BidSlice = EntrySlice<Bid>;
