import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { disclosureDuties } from './duties.ts';
import { disclosureEvents } from './events.ts';
import { disclosureFolds } from './fold.ts';
import { disclosureRules } from './rules.ts';
import { disclosureSentences } from './sentences.ts';
import { emptyDisclosure, type DisclosureSlice } from './slice.ts';

/** A report that legislation may protect: the procedure stops, few may see it, a lawyer is asked. */
export const disclosureNoun: Noun<DisclosureSlice, typeof disclosureEvents, CaseState> = {
  events: disclosureEvents,
  empty: emptyDisclosure,
  folds: disclosureFolds,
  rules: disclosureRules,
  sentences: disclosureSentences,
  duties: disclosureDuties,
};
