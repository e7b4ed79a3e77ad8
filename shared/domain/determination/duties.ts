import { citing, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { hasAccess } from '../access/who.ts';
import { notForWhoWorked } from './decider.ts';
import { unreplaced } from './standing.ts';
import { isUndecided, wayToDecision } from './undecided.ts';

/** What is owed until an authority has decided. */
export function determinationDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  return [...decisionOwed(state, context), ...confirmationsOwed(state, context)];
}

/** An authority who works on a workstation of their own says there that the decision is recorded as they made it. */
const confirmationsOwed = (state: CaseState, { unit }: DutyContext): readonly Duty[] =>
  unreplaced(state.determination).flatMap(({ determinationId, decidedBy, recordedBy }) => {
    const member = unit?.people.find(({ personId }) => personId === decidedBy.personId)?.memberId;
    const isOwed =
      member !== undefined &&
      member !== recordedBy.member &&
      !state.determination.confirmed?.[determinationId];
    return isOwed && hasAccess(state, member)
      ? [
          {
            key: `determination/unconfirmed/${determinationId}`,
            says: 'Confirm the decision as recorded',
            detail: `${decidedBy.name}, on their own workstation`,
            waitingFor: 'appropriate-authority' as const,
            ownerId: decidedBy.personId,
            settledBy: 'determination.confirmed/1',
            source: house(
              'A decision is the authority’s. Where somebody else recorded it, the authority says on their own workstation that it is recorded as they made it.',
            ),
          },
        ]
      : [];
  });

function decisionOwed(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUndecided(state)) return [];
  switch (wayToDecision(state)) {
    case 'choose':
      return [
        {
          key: 'determination/choose',
          says: 'Say how the risk is managed',
          detail: 'advice, mitigation, or a decision by the authority',
          waitingFor: 'unit',
          settledBy: 'mitigation.proposed/1',
          source: house(
            'A graded risk is answered: by advice, by agreed steps, or by an authority.',
          ),
        },
      ];
    case 'approve-agreed':
      return [
        {
          ...notForWhoWorked(state, context),
          key: 'determination/approval-awaited',
          says: 'Approve the agreed mitigation',
          detail: 'it binds nobody before',
          waitingFor: 'appropriate-authority',
          settledBy: 'determination.made/1',
          source: citing(
            { westMidlands: 'W25' },
            'What a member agreed to binds them only once somebody with the authority approved it.',
          )(context),
        },
      ];
    case 'decide':
      return [
        {
          ...notForWhoWorked(state, context),
          key: 'determination/awaited',
          says: 'Decide on risk and conditions',
          waitingFor: 'appropriate-authority',
          settledBy: 'determination.made/1',
          source: citing(
            { westMidlands: 'W26' },
            'What cannot be agreed is decided by an authority.',
          )(context),
        },
      ];
    default:
      return [];
  }
}
