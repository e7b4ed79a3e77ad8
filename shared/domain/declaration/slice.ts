import type { EntrySlice } from '../register-entry/slice.ts';
import type { Declaration } from './fields.ts';

/** What bidders and those who choose between them declared of conflicts of interest (L1). */
export type DeclarationSlice = EntrySlice<Declaration>;
