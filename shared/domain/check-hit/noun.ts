import type { Noun } from '../noun.ts';
import { checkHitEvents } from './events.ts';
import { checkHitFolds } from './fold.ts';
import { checkHitRules } from './rules.ts';
import { checkHitSentences } from './sentences.ts';
import { emptyCheckHit, type CheckHitSlice } from './slice.ts';

/** Hits of the cross-checks and what was decided of them: a noun of cases and of the room of checks alike. */
export const checkHitOf = <State extends { readonly checkHit: CheckHitSlice }>(): Noun<
  CheckHitSlice,
  typeof checkHitEvents,
  State
> => ({
  events: checkHitEvents,
  empty: emptyCheckHit,
  folds: checkHitFolds,
  rules: checkHitRules,
  sentences: checkHitSentences,
  // A hit waits on the page of the cross-checks, where it is weighed beside the others.
  duties: () => [],
});
