import type { Folds } from '../noun.ts';
import type { unitEvents } from './events.ts';
import type { UnitSlice } from './slice.ts';

/** What follows for the unit. Unlocking and searching change nothing but are kept. */
export const unitFolds: Folds<UnitSlice, typeof unitEvents> = {
  // Founded twice keeps the first in fold order: a unit has one beginning.
  'unit.founded/1': (slice, { type: _type, ...founded }, act) =>
    slice.founded ? slice : { ...slice, founded: { ...founded, at: act.at } },
  'kit.confirmed/1': (slice) => ({ ...slice, kitConfirmed: true }),
  'kit.renewed/1': (slice) => ({ ...slice, kitConfirmed: false }),
  'kit.saved/1': (slice) => slice,
  // A new vault key makes the old kit void and brings another, which nobody has typed back yet.
  'passphrase.changed/1': (slice, { newVaultKey }, act) => ({
    ...slice,
    passphraseChangedAt: act.at,
    kitConfirmed: slice.kitConfirmed && !newVaultKey,
  }),
  'session.unlocked/1': (slice) => slice,
  'search.made/1': (slice) => slice,
  'calendar.printed/1': (slice) => slice,
  'figures.printed/1': (slice) => slice,
  'copy.made/1': (slice, { verified }, act) => ({ ...slice, lastCopy: { at: act.at, verified } }),
  'store.rebuilt/1': (slice) => ({ ...slice, rebuilds: slice.rebuilds + 1 }),
};
