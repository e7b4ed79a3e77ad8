import { isInterviewHeld } from '../interview/held.ts';
import type { ResolvedPolicy } from '../policy/resolve.ts';
import { provisional } from '../register.ts';
import type { CaseState } from '../state.ts';
import { matterAbout } from './matter.ts';
import { mattersOf } from './matters.ts';
import type { LetterAbout, LetterKind } from './model.ts';

/** True when the case has come to where a letter of this kind makes sense; with `about`, one about that thing. */
export const hasOccasion = (
  state: CaseState,
  kind: LetterKind,
  policy?: ResolvedPolicy,
  about?: LetterAbout,
): boolean => matterAbout(mattersOf(kind, state, policy), about) !== undefined;

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
    case 'clarification-request':
    case 'interview-invitation':
    case 'representations-invitation':
    case 'yearly-update-reminder':
    case 'yearly-update-chaser':
    case 'closure-notice':
    case 'disclosure-copy':
      return isOwnReport || isTold || isInterviewHeld(state.interview) || wasGivenANotice(state);
    case 'notice-of-conditions':
    case 'plan-notice':
    case 'appeal-acknowledgement':
    case 'appeal-outcome':
    case 'review-invitation':
    case 'review-notice':
    case 'review-outcome':
    case 'conditions-removed':
    case 'breach-notice':
      return true;
    // These never reach the member.
    case 'vetting-notification':
    case 'reporter-support':
      return true;
  }
}

/** The letters that tell what an authority determined. */
export const tellsOfADetermination = (kind: LetterKind): boolean =>
  kind === 'outcome' || kind === 'notice-of-conditions';

const wasGivenANotice = (state: CaseState): boolean =>
  state.letter.issued.some(
    ({ kind, letterId }) =>
      kind === 'notice-of-conditions' &&
      state.service.attempts.some(
        (attempt) => attempt.outcome === 'served' && attempt.letterId === letterId,
      ),
  );
