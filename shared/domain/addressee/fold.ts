import type { Folds } from '../noun.ts';
import type { addresseeEvents } from './events.ts';
import type { Addressee, AddresseeSlice } from './slice.ts';

/** Entered anew is as entered last; a comparison stays with the keys it was of. */
export const addresseeFolds: Folds<AddresseeSlice, typeof addresseeEvents> = {
  'addressee.entered/1': (slice, { type: _type, ...entry }) =>
    slice.entries.some(isOf(entry.addresseeId))
      ? changed(slice, entry.addresseeId, (known) => ({ ...known, ...entry }))
      : { entries: [...slice.entries, entry] },
  'addressee.verified/1': (slice, { type: _type, addresseeId, ...verified }, { by }) =>
    changed(slice, addresseeId, (known) => ({ ...known, verified: { ...verified, by: by.name } })),
  'addressee.withdrawn/1': (slice, { addresseeId, reason }) =>
    changed(slice, addresseeId, (known) => ({ ...known, withdrawn: known.withdrawn ?? reason })),
};

const isOf =
  (id: string) =>
  ({ addresseeId }: Addressee): boolean =>
    addresseeId === id;

const changed = (
  { entries }: AddresseeSlice,
  id: string,
  change: (known: Addressee) => Addressee,
): AddresseeSlice => ({
  entries: entries.map((known) => (isOf(id)(known) ? change(known) : known)),
});
