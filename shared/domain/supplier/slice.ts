import type { EntrySlice } from '../register-entry/slice.ts';
import type { Supplier } from './fields.ts';

/** Companies that supply the force, or may. */
export type SupplierSlice = EntrySlice<Supplier>;
