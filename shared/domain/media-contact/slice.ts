import type { EntrySlice } from '../register-entry/slice.ts';
import type { MediaContact } from './fields.ts';

/** Contacts of people of the force with journalists (P6). */
export type MediaContactSlice = EntrySlice<MediaContact>;
