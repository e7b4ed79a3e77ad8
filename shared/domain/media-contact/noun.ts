import type { Noun } from '../noun.ts';
import { importedInSteps, importPartInSteps } from '../register-entry/fold.ts';
import { emptyEntries } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import { mediaContactEvents } from './events.ts';
import { mediaContactFolds } from './fold.ts';
import { mediaContactRules } from './rules.ts';
import { mediaContactSentences } from './sentences.ts';
import type { MediaContactSlice } from './slice.ts';

/** Contacts of people of the force with journalists (P6). */
export const mediaContactNoun: Noun<MediaContactSlice, typeof mediaContactEvents, RegistersState> =
  {
    events: mediaContactEvents,
    empty: emptyEntries,
    folds: mediaContactFolds,
    inSteps: {
      'media-contact.import-part/1': importPartInSteps,
      'media-contact.imported/1': importedInSteps,
    },
    rules: mediaContactRules,
    sentences: mediaContactSentences,
    // They belong to no case and wait for nothing.
    duties: () => [],
  };
