import { triageOutcome } from '../case-facts.ts';
import { standingDetermination } from '../determination/standing.ts';
import type { CaseState } from '../state.ts';

/** What an outcome letter tells of. */
export type OutcomeTold = 'not-notifiable' | 'advice' | 'no-risk' | 'agreed-mitigation';

/** The outcome that a letter can tell a member of; undefined while there is none, or where a notice tells it instead. */
export function outcomeToTell(state: CaseState): OutcomeTold | undefined {
  switch (standingDetermination(state)?.outcome) {
    case 'no-risk':
      return 'no-risk';
    case 'agreed-mitigation-approved':
      return 'agreed-mitigation';
    case 'conditions-imposed':
    case 'association-must-cease':
      return undefined;
    case undefined:
      if (triageOutcome(state) === 'not-notifiable') return 'not-notifiable';
      return state.advice.given.some((advice) => advice.closes) ? 'advice' : undefined;
  }
}
