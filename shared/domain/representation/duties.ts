import { fromPolicy } from '../cite.ts';
import { isUndecided } from '../determination/undecided.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { hadOpportunity, isDisputeOpen, openInvitations } from './opportunity.ts';

/** What is owed because the member disputes: to be asked, and to be heard. */
export function representationDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  const applies = policyValue(context.policy, 'decision.representationsWhenDisputed') !== false;
  if (!applies || !isUndecided(state)) return [];
  const source = fromPolicy('decision.representationsWhenDisputed')(context);
  const open = openInvitations(state.representation);
  if (open.length > 0)
    return open.map((invitation) => ({
      key: 'representation/awaited',
      says: 'Representations awaited',
      detail: 'from the member or their police friend',
      dueOn: invitation.respondBy,
      waitingFor: 'member',
      settledBy: 'representation.made/1',
      source,
    }));
  if (!isDisputeOpen(state) || hadOpportunity(state.representation)) return [];
  return [
    {
      key: 'representation/invite',
      says: 'Invite representations',
      detail: 'the member disputes what is in mind',
      waitingFor: 'unit',
      settledBy: 'representation.invited/1',
      source,
    },
  ];
}
