import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { guestPackEvents } from './events.ts';
import type { GuestPack, GuestPackSlice } from './slice.ts';

/** A pack goes out once; the first withdrawal and the first return stand. */
export const guestPackFolds: Folds<GuestPackSlice, typeof guestPackEvents> = {
  'guest-pack.made/1': (slice, { type: _type, ...made }, act) =>
    slice.packs.some(({ packId }) => packId === made.packId)
      ? slice
      : { packs: [...slice.packs, { ...made, refused: [], actId: act.id, by: act.by.name }] },
  'guest-pack.withdrawn/1': (slice, { type: _type, packId, ...withdrawn }, act) =>
    changed(slice, packId, (pack) => ({
      ...pack,
      withdrawn: pack.withdrawn ?? { ...withdrawn, actId: act.id, by: act.by.name },
    })),
  'guest-pack.returned/1': (slice, { type: _type, packId, ...returned }, act) =>
    changed(slice, packId, (pack) => ({
      ...pack,
      returned: pack.returned ?? { ...returned, actId: act.id, by: act.by.name },
    })),
  'guest-pack.return-refused/1': (slice, { type: _type, packId, fileBase64: _file, ...of }, act) =>
    changed(slice, packId, (pack) => ({
      ...pack,
      refused: addOnce(pack.refused, { ...of, actId: act.id, by: act.by.name }),
    })),
};

const changed = (
  slice: GuestPackSlice,
  packId: string,
  change: (pack: GuestPack) => GuestPack,
): GuestPackSlice => ({
  packs: slice.packs.map((pack) => (pack.packId === packId ? change(pack) : pack)),
});
