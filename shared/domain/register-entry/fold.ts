import { findById, withId, withIds } from '../../kit/by-id.ts';
import type { Act } from '../act.ts';
import { addOnce } from '../once.ts';
import { seenBy, setRegister } from '../register.ts';
import type { Steps } from '../in-steps.ts';
import {
  foldPart,
  foldWhole,
  partInSteps,
  wholeInSteps,
  type PartEvent,
  type WholeEvent,
} from './fold-import.ts';
import type { BroughtRow, Entry, EntrySlice } from './slice.ts';

/** @file What follows for a register of plain entries: they gather, are corrected beside what they said, and are never taken away. */

type OnEntry = { readonly entryId: string };

const entryOf = <Fields>(entryId: string, fields: Fields, act: Act): Entry<Fields> => ({
  entryId,
  fields: setRegister([], fields, [], act),
  recordedBy: act.by.name,
  recordedAt: act.at,
  corrections: [],
});

const change = <Fields>(
  slice: EntrySlice<Fields>,
  entryId: string,
  how: (entry: Entry<Fields>) => Entry<Fields>,
): EntrySlice<Fields> => {
  const entry = findById(slice.entries, entryId);
  return entry ? { ...slice, entries: withId(slice.entries, entryId, how(entry)) } : slice;
};

/** Recorded by hand; the same entry again changes nothing. */
export const foldRecorded = <Fields>(
  slice: EntrySlice<Fields>,
  { entryId, fields }: OnEntry & { readonly fields: Fields },
  act: Act,
): EntrySlice<Fields> =>
  findById(slice.entries, entryId)
    ? slice
    : { ...slice, entries: withId(slice.entries, entryId, entryOf(entryId, fields, act)) };

/** Corrected over what its author had seen. */
export const foldCorrected = <Fields>(
  slice: EntrySlice<Fields>,
  { entryId, fields, reason }: OnEntry & { readonly fields: Fields; readonly reason: string },
  act: Act,
): EntrySlice<Fields> =>
  change(slice, entryId, (entry) => ({
    ...entry,
    fields: setRegister(entry.fields, fields, seenBy(entry.fields, act), act),
    corrections: addOnce(entry.corrections, { actId: act.id, reason }),
  }));

/** Struck out: kept, and no longer counted. */
export const foldStruckOut = <Fields>(
  slice: EntrySlice<Fields>,
  { entryId, reason }: OnEntry & { readonly reason: string },
): EntrySlice<Fields> =>
  change(slice, entryId, (entry) => ({ ...entry, struckOut: entry.struckOut ?? reason }));

const take = <Fields>(
  slice: EntrySlice<Fields>,
  importId: string,
  rows: readonly BroughtRow<Fields>[],
  act: Act,
): EntrySlice<Fields> => {
  const fresh = rows.filter(({ entryId }) => !findById(slice.entries, entryId));
  return {
    ...slice,
    entries: withIds(
      slice.entries,
      fresh.map(({ entryId, fields, line }) => [
        entryId,
        { ...entryOf(entryId, fields, act), broughtBy: { importId, line } },
      ]),
    ),
  };
};

/** A part of an import came. */
export const foldImportPart = <Fields>(
  slice: EntrySlice<Fields>,
  event: PartEvent<BroughtRow<Fields>>,
  act: Act,
): EntrySlice<Fields> => foldPart<BroughtRow<Fields>, EntrySlice<Fields>>(slice, event, act, take);

/** The last act of an import came. */
export const foldImported = <Fields>(
  slice: EntrySlice<Fields>,
  event: WholeEvent,
  act: Act,
): EntrySlice<Fields> => foldWhole<BroughtRow<Fields>, EntrySlice<Fields>>(slice, event, act, take);

/** The same, a part at a time. */
export const importPartInSteps = <Fields>(
  slice: EntrySlice<Fields>,
  event: PartEvent<BroughtRow<Fields>>,
  act: Act,
): Steps<EntrySlice<Fields>> =>
  partInSteps<BroughtRow<Fields>, EntrySlice<Fields>>(slice, event, act, take);

/** The same, a part at a time. */
export const importedInSteps = <Fields>(
  slice: EntrySlice<Fields>,
  event: WholeEvent,
  act: Act,
): Steps<EntrySlice<Fields>> =>
  wholeInSteps<BroughtRow<Fields>, EntrySlice<Fields>>(slice, event, act, take);
