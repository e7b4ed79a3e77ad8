import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { selfDisclosureDuties } from './duties.ts';
import { selfDisclosureEvents } from './events.ts';
import { selfDisclosureFolds } from './fold.ts';
import { selfDisclosureRules } from './rules.ts';
import { selfDisclosureSentences } from './sentences.ts';
import { emptySelfDisclosure, type SelfDisclosureSlice } from './slice.ts';

/** What a member says of their own past systems use. */
export const selfDisclosureNoun: Noun<SelfDisclosureSlice, typeof selfDisclosureEvents, CaseState> =
  {
    events: selfDisclosureEvents,
    empty: emptySelfDisclosure,
    folds: selfDisclosureFolds,
    rules: selfDisclosureRules,
    sentences: selfDisclosureSentences,
    duties: selfDisclosureDuties,
  };
