import { triageOutcome } from '../case-facts.ts';
import { isImposing, standingDetermination } from '../determination/standing.ts';
import { provisional } from '../register.ts';
import type { CaseState } from '../state.ts';
import type { LetterKind } from './model.ts';

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

/** True when the case has come to where a letter of this kind makes sense. */
export function hasOccasion(state: CaseState, kind: LetterKind): boolean {
  switch (kind) {
    case 'acknowledgement':
      return state.report.recorded.length > 0;
    case 'outcome':
      return outcomeToTell(state) !== undefined;
    case 'notice-of-conditions':
      return isImposing(standingDetermination(state));
    default:
      return false;
  }
}

/** True when a letter of this kind tells the member nothing they may not know: they made the report, or were told of it, or are bound by
 *  what was decided. A letter about somebody else's report would give it away, and perhaps whoever made it. */
export function mayTellTheMember(state: CaseState, kind: LetterKind): boolean {
  const isOwnReport = provisional(state.report.fields.route)?.origin === 'self';
  const isTold = provisional(state.report.fields.awareness)?.subjectTold === 'yes';
  switch (kind) {
    case 'acknowledgement':
      return isOwnReport;
    case 'outcome':
      return isOwnReport || isTold;
    case 'notice-of-conditions':
      return true;
    default:
      return isOwnReport || isTold;
  }
}
