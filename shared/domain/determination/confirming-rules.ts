import type { z } from 'zod';
import { house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';
import type { determinationEvents } from './events.ts';

type Confirmed = z.infer<(typeof determinationEvents)['determination.confirmed/1']>;
type ConfirmingRule = Rule<Confirmed, CaseState>;

const onlyWhoDecidedConfirms: ConfirmingRule = {
  name: 'onlyWhoDecidedConfirms',
  source: house(
    'A decision is the authority’s. Where somebody else recorded it, only the authority, on their own workstation, can say that it is recorded as they made it.',
  ),
  refuse: ({ determinationId }, { state, actor, unit }) => {
    const made = state.determination.made.find((one) => one.determinationId === determinationId);
    const me = unit.people.find(({ memberId }) => memberId === actor.member);
    return me !== undefined && made?.decidedBy.personId === me.personId
      ? undefined
      : {
          kind: 'determination/not-yours',
          says: 'Only the person named as who decided can confirm this, on their own workstation.',
        };
  },
};

const aDecisionIsConfirmedOnce: ConfirmingRule = {
  name: 'aDecisionIsConfirmedOnce',
  source: house('One decision, one confirmation.'),
  refuse: ({ determinationId }, { state }) =>
    state.determination.confirmed?.[determinationId]
      ? { kind: 'determination/confirmed', says: 'This decision is confirmed already.' }
      : undefined,
};

/** Who says that a decision is recorded as it was made. */
export const confirmingRules: readonly ConfirmingRule[] = [
  onlyWhoDecidedConfirms,
  aDecisionIsConfirmedOnce,
];
