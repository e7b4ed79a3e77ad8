import { stepsThatAre } from '../mitigation/agreement.ts';
import type { CaseState } from '../state.ts';
import type { Invitation, RepresentationSlice } from './slice.ts';

/** @file Whether the member disputes what is in mind, and whether they could speak to it (W28). */

/** True when a step was not agreed, or an interview recorded something as disputed. */
export const isDisputed = (state: CaseState): boolean =>
  stepsThatAre(state.mitigation, 'not-agreed').length > 0 ||
  state.interview.held.some((interview) => interview.disputed.length > 0);

/** True while a dispute stands open: what an interview left disputed is settled once the member agreed to every step put to them. */
export const isDisputeOpen = (state: CaseState): boolean =>
  isDisputed(state) &&
  (stepsThatAre(state.mitigation, 'not-agreed').length > 0 ||
    stepsThatAre(state.mitigation, 'agreed').length === 0);

/** True once representations were made, or an invitation was declined or ran out. */
export const hadOpportunity = (slice: RepresentationSlice): boolean =>
  slice.made.length > 0 || slice.invitations.some((invitation) => invitation.notMade);

/** The invitations nobody has answered yet. */
export const openInvitations = (slice: RepresentationSlice): readonly Invitation[] =>
  slice.made.length > 0 ? [] : slice.invitations.filter((invitation) => !invitation.notMade);
