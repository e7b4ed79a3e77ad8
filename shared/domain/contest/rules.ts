import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { contestOf } from './contests-of.ts';
import type { contestEvents } from './events.ts';

type Settling = Rule<EventOf<typeof contestEvents, 'contest.settled/1'>, CaseState>;

const onlyWhatIsContestedIsSettled: Settling = {
  name: 'onlyWhatIsContestedIsSettled',
  source: house('A choice is made between versions that stand; where one stands there is none.'),
  refuse: ({ contest }, { state }) =>
    contestOf(state, contest)
      ? undefined
      : {
          kind: 'contest/settled',
          says: 'There is nothing to choose between any more. Look at what stands now.',
          fields: ['stands'],
        },
};

const nothingIsSettledUnseen: Settling = {
  name: 'nothingIsSettledUnseen',
  source: house(
    'Who chooses has every version before them. A version that came in meanwhile is read first.',
  ),
  refuse: ({ contest, stands, over }, { state }) => {
    const standing = (contestOf(state, contest)?.versions ?? []).map(({ actId }) => actId);
    const weighed = new Set([stands, ...over]);
    return standing.length === 0 ||
      (standing.includes(stands) &&
        !over.includes(stands) &&
        standing.length === weighed.size &&
        standing.every((actId) => weighed.has(actId)))
      ? undefined
      : {
          kind: 'record/changed-meanwhile',
          says: 'This was changed while the form was open. Look at what stands now, then choose again.',
          fields: ['over'],
        };
  },
};

/** Who has every version before them may choose. */
export const contestRules: Rules<typeof contestEvents, CaseState> = {
  'contest.settled/1': [onlyWhatIsContestedIsSettled, nothingIsSettledUnseen],
};
