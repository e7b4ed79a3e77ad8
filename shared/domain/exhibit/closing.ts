import { house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { currentExhibits } from './facts.ts';

/** Asked before a case is closed: what somebody has signed out comes back first. */
export const noCaseIsClosedOverAnExhibitSignedOut: Rule<{ readonly outcome: string }, CaseState> = {
  name: 'noCaseIsClosedOverAnExhibitSignedOut',
  source: house(
    'An exhibit that somebody has with them is brought back, or where it went is entered, before its case is put away.',
  ),
  refuse: (_event, { state }) =>
    currentExhibits(state).some(({ standing }) => standing === 'out')
      ? {
          kind: 'case/exhibit-out',
          says: 'An exhibit of this case is signed out. Enter where it is first.',
          fields: ['outcome'],
        }
      : undefined,
};
