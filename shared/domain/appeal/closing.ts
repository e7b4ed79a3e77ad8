import { citing } from '../cite.ts';
import type { Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUntold, pendingAppeals } from './standing.ts';

/** A case is not put away while an appeal waits to be heard or to be told; where the member left or it was opened in error it may be. */
export const noCaseIsClosedOverAnAppeal: Rule<{ readonly outcome: string }, CaseState> = {
  name: 'noCaseIsClosedOverAnAppeal',
  source: citing(
    { westMidlands: 'W38' },
    'A member who appealed is heard and told how it ended; closing the case would leave both out.',
  ),
  refuse: ({ outcome }, { state }) =>
    !endsWithoutAHearing.has(outcome) &&
    (pendingAppeals(state).length > 0 || state.appeal.appeals.some(isUntold))
      ? {
          kind: 'case/appeal-under-way',
          says: 'An appeal is under way, or its end is not told yet. Hear it, tell the member, or record that it was withdrawn.',
          fields: ['outcome'],
        }
      : undefined,
};

const endsWithoutAHearing: ReadonlySet<string> = new Set(['left-force', 'recorded-in-error']);
