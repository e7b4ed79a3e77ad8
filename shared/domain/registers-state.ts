import type { GiftSlice } from './gift/slice.ts';

/** What the unit's registers hold now: one slice a noun. Each register's stream fills its own slices only. */
export type RegistersState = { readonly gift: GiftSlice };
