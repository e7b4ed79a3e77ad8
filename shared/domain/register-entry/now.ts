import { assert } from '../../kit/assert.ts';
import { allById } from '../../kit/by-id.ts';
import { provisional } from '../register.ts';
import type { Entry, EntrySlice } from './slice.ts';

/** An entry as it reads now. */
export function nowOf<Fields>(entry: Entry<Fields>): Fields {
  const fields = provisional(entry.fields);
  assert(fields, 'an entry was recorded before anything of it');
  return fields;
}

/** The entries that count: all but those struck out. */
export const standingEntries = <Fields>({
  entries,
}: EntrySlice<Fields>): readonly Entry<Fields>[] =>
  allById(entries).filter(({ struckOut }) => struckOut === undefined);

/** Several names in one field, as registers write them: apart by semicolons or lines. */
export const namesIn = (field: string): readonly string[] =>
  field
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
