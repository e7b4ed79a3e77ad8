import type { EntrySlice } from '../register-entry/slice.ts';
import type { Diary } from './fields.ts';

/** Entries of chief officers’ diaries (L4, L5). */
export type DiarySlice = EntrySlice<Diary>;
