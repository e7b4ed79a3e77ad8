import { house } from '../../cite.ts';
import { isWithGuest } from '../../guest-pack/slice.ts';
import type { Rule } from '../../noun.ts';
import type { CaseState } from '../../state.ts';

/** While a guest has an interview on a pack, the unit neither plans it anew nor holds it itself: one record is kept of one interview. */
export const whatAGuestHasStaysAsItIs: Rule<{ readonly interviewId: string }, CaseState> = {
  name: 'whatAGuestHasStaysAsItIs',
  source: house('One record is kept of one interview: who has it outside keeps it.'),
  refuse: ({ interviewId }, { state }) =>
    isWithGuest(state.guestPack, interviewId)
      ? {
          kind: 'interview/with-a-guest',
          says: 'A local manager has this interview on a guest pack. Withdraw the pack first, or bring in its return.',
        }
      : undefined,
};
