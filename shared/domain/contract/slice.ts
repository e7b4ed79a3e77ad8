import type { EntrySlice } from '../register-entry/slice.ts';
import type { Contract } from './fields.ts';

/** Contracts of the force, and when they were awarded. */
export type ContractSlice = EntrySlice<Contract>;
