import { house } from '../cite.ts';
import { departureInEffect } from '../departure/standing.ts';
import { owedAfterReferrals } from '../misconduct/duties.ts';
import type { Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';

/** @file What a case may not be put away over: a referral under way, or a departure nobody approved. */

type Closing = { readonly outcome: string };

/** A case says that the member has left only once they have. */
export const onlyWhoHasLeftHasLeft: Rule<Closing, CaseState> = {
  name: 'onlyWhoHasLeftHasLeft',
  source: house(
    'That a member left is approved by the one who may, and then happens. A case does not say so before.',
  ),
  refuse: ({ outcome }, { state }) =>
    outcome === 'left-force' && !departureInEffect(state)
      ? {
          kind: 'case/nobody-left',
          says: 'The case does not show that the member has left: approved, and in effect. Record that under Liaison first.',
          fields: ['outcome'],
        }
      : undefined,
};

/** Referrals are checked and on their way before the case is put away. */
export const noCaseIsClosedOverAReferralOwed: Rule<Closing, CaseState> = {
  name: 'noCaseIsClosedOverAReferralOwed',
  source: house(
    'HMIC found a file that was not referred although it should have been. A case is not put away before its referrals are checked and on their way.',
  ),
  refuse: ({ outcome }, { state }) =>
    owedAfterReferrals(state).length > 0 && outcome !== 'recorded-in-error'
      ? {
          kind: 'case/referral-owed',
          says: 'The check of a misconduct referral, or its way to the IOPC, is still owed in this case. See to it first.',
          fields: ['outcome'],
        }
      : undefined,
};
