import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { placeOf } from '../seen.ts';
import type { unitEvents } from './events.ts';
import type { UnitSlice } from './slice.ts';

/** What follows for the unit. Unlocking and searching change nothing but are kept. */
export const unitFolds: Folds<UnitSlice, typeof unitEvents> = {
  // Founded twice keeps the first in fold order: a unit has one beginning.
  'unit.founded/1': (slice, { type: _type, ...founded }, act) =>
    slice.founded ? slice : { ...slice, founded: { ...founded, at: act.at } },
  'kit.confirmed/1': (slice, _event, act) => kitOf(slice, act, true),
  'kit.renewed/1': (slice, _event, act) => kitOf(slice, act, false),
  'kit.saved/1': (slice) => slice,
  // A new vault key makes the old kit void and brings another, which nobody has typed back yet.
  'passphrase.changed/1': (slice, { newVaultKey }, act) => ({
    ...(newVaultKey ? kitOf(slice, act, false) : slice),
    passphraseChangedAt: act.at,
  }),
  'session.unlocked/1': (slice) => slice,
  'search.made/1': (slice) => slice,
  'person.opened-to-look/1': (slice) => slice,
  'calendar.printed/1': (slice) => slice,
  'figures.printed/1': (slice) => slice,
  'register-figures.saved/1': (slice) => slice,
  'copy.made/1': (slice, { verified }, act) => ({
    ...slice,
    copies: { ...slice.copies, [workstationOf(act)]: { at: act.at, verified } },
  }),
  'store.rebuilt/1': (slice) => ({ ...slice, rebuilds: slice.rebuilds + 1 }),
};

const workstationOf = ({ id }: Act): string => placeOf(id)[0];

const kitOf = (slice: UnitSlice, act: Act, confirmed: boolean): UnitSlice => ({
  ...slice,
  kits: { ...slice.kits, [workstationOf(act)]: confirmed },
});
