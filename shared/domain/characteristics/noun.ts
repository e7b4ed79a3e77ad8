import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import { characteristicsEvents } from './events.ts';
import { characteristicsFolds } from './fold.ts';
import { characteristicsSentences } from './sentences.ts';
import { emptyCharacteristics, type CharacteristicsSlice } from './slice.ts';

/** Protected characteristics of the subject: a compartment under its own key, for internal reporting only. */
export const characteristicsNoun: Noun<
  CharacteristicsSlice,
  typeof characteristicsEvents,
  CaseState
> = {
  events: characteristicsEvents,
  empty: emptyCharacteristics,
  folds: characteristicsFolds,
  rules: {
    'characteristics.recorded/1': [nothingIsLeftUnseen((state) => state.characteristics.recorded)],
  },
  sentences: characteristicsSentences,
  duties: () => [],
};
