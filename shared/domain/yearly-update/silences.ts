import { isDealtWithSince, isSilenceReferred } from '../misconduct/referrals.ts';
import type { CaseState } from '../state.ts';
import type { Escalation } from './slice.ts';

/** The silences that were decided to be referred and are not yet: by a referral that names the silence, by one of that day or later that
 *  names nothing, or by an authority's decision that there is none. */
export const silencesToRefer = (state: CaseState): readonly Escalation[] =>
  state.yearlyUpdate.escalated.filter(
    ({ escalationId, decided }) =>
      decided?.decision === 'refer' &&
      !isSilenceReferred(state, escalationId) &&
      !isDealtWithSince(state, decided.decidedOn, ['failure-to-report', 'other']),
  );
