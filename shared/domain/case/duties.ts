import type { CivilDate } from '../../kit/civil-date.ts';
import { pendingAppeals } from '../appeal/standing.ts';
import { house } from '../cite.ts';
import { allHaveEnded } from '../condition/conditions.ts';
import { departureInEffect } from '../departure/standing.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { openReviews } from '../review/where.ts';
import { livePlans } from '../risk-plan/plans.ts';
import { isEnded } from '../service-confidence/slice.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';

/** What is owed for the case as a whole: somebody must have it, and once nothing binds any more it is closed. */
export function caseDuties(state: CaseState, { today, unit }: DutyContext): readonly Duty[] {
  return [...allocation(state), ...takingOver(state, unit), ...closing(state, today)];
}

function allocation(state: CaseState): readonly Duty[] {
  if (!state.case.opened || state.case.closed || state.case.withdrawn || state.case.allocatedTo)
    return [];
  return [
    {
      key: 'case/unallocated',
      says: 'Allocate the case',
      detail: 'nobody has it yet',
      waitingFor: 'unit',
      settledBy: 'case.allocated/1',
      source: { kind: 'house', why: 'Every open case has one person who has it next.' },
    },
  ];
}

/** Who is handed a case by somebody else, and works on a workstation of their own, says there that they have it. */
function takingOver(state: CaseState, unit: DutyContext['unit']): readonly Duty[] {
  const { handOver } = state.case;
  if (!isUnderWay(state) || !handOver || handOver.acceptedAt) return [];
  const member = unit?.people.find(({ personId }) => personId === handOver.to)?.memberId;
  return member === undefined || member === handOver.byMember
    ? []
    : [
        {
          key: 'case/hand-over-open',
          says: 'Take over the case',
          detail: `handed to ${handOver.toName}`,
          waitingFor: 'unit',
          ownerId: handOver.to,
          settledBy: 'case.hand-over-accepted/1',
          source: house('A case is handed over once the receiver has said that they have it.'),
        },
      ];
}

function closing(state: CaseState, today: CivilDate): readonly Duty[] {
  if (!isUnderWay(state) || !allHaveEnded(state, today) || isStillAtWork(state)) return [];
  return [
    {
      key: 'case/conditions-ended',
      says: 'Close the case',
      detail: 'its conditions have ended',
      waitingFor: 'unit',
      settledBy: 'case.closed/1',
      source: house('A case that has come to its end is closed with a reason.'),
    },
  ];
}

/** Something else than conditions keeps the case: an appeal, a review, a plan, a change of role, or that the member left, which owes the
 *  same by itself. */
const isStillAtWork = (state: CaseState): boolean =>
  pendingAppeals(state).length > 0 ||
  openReviews(state).length > 0 ||
  livePlans(state).length > 0 ||
  state.serviceConfidence.invocations.some((invocation) => !isEnded(invocation)) ||
  departureInEffect(state) !== undefined;
