import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isWithGuest } from '../../../shared/domain/guest-pack/slice.ts';
import {
  plannedSessions,
  planOf,
  type Plan,
} from '../../../shared/domain/interview/planning/plan.ts';

/** The planned interviews that a local manager holds and has not been given. */
export const toGiveOut = ({ state }: CaseView): readonly Plan[] =>
  plannedSessions(state).flatMap((session) => {
    const plan = planOf(session);
    return plan?.interviewer.isLocalManager === true &&
      !isWithGuest(state.guestPack, session.interviewId)
      ? [plan]
      : [];
  });
