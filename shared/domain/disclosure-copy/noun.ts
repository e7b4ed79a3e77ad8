import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import { currentLetter } from '../letter/current.ts';
import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { disclosureCopyEvents } from './events.ts';
import { disclosureCopyFolds } from './fold.ts';
import { disclosureCopyRules } from './rules.ts';
import { disclosureCopySentences } from './sentences.ts';
import { emptyDisclosureCopy, type DisclosureCopySlice } from './slice.ts';

/** What of a case the member may see. */
export const disclosureCopyNoun: Noun<DisclosureCopySlice, typeof disclosureCopyEvents, CaseState> =
  {
    events: disclosureCopyEvents,
    empty: emptyDisclosureCopy,
    folds: disclosureCopyFolds,
    rules: disclosureCopyRules,
    sentences: disclosureCopySentences,
    duties: (state) => state.disclosureCopy.decided.flatMap((each) => toIssue(each.copyId, state)),
  };

/** What was decided to be shown is shown. */
function toIssue(
  copyId: DisclosureCopySlice['decided'][number]['copyId'],
  state: CaseState,
): readonly Duty[] {
  const about = { kind: 'disclosure', id: copyId } as const;
  if (currentLetter(state, 'disclosure-copy', about)) return [];
  return [
    {
      key: 'letter/disclosure-copy',
      says: 'Issue the disclosure copy',
      waitingFor: 'unit',
      settledBy: 'letter.issued/1',
      letter: { kind: 'disclosure-copy', about },
      source: house('What an authority decided that the member may see, the member is given.'),
    },
  ];
}
