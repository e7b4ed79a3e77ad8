import type { Folds } from '../noun.ts';
import { setRegister } from '../register.ts';
import type { characteristicsEvents } from './events.ts';
import type { Characteristics, CharacteristicsSlice } from './slice.ts';

/** Recorded again replaces what the author saw. */
export const characteristicsFolds: Folds<CharacteristicsSlice, typeof characteristicsEvents> = {
  'characteristics.recorded/1': (slice, { type: _type, over, ...recorded }, act) => ({
    recorded: setRegister<Characteristics>(slice.recorded, recorded, over, act),
  }),
};
