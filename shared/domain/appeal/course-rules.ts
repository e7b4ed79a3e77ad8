import type { Rule } from '../noun.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { fromPolicy, house, reading } from '../cite.ts';
import { notBefore } from '../plausible-dates.ts';
import { missingFor, policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { awaitsLateDecision, timelinessOf } from './clocks.ts';
import { appealOf, isPending, isTurnedAway } from './standing.ts';

/** @file What holds for every step of an appeal: there is one, it is open, and what the policy leaves open is filled in. */

/** Whatever points at an appeal. */
export type OfAppeal = { readonly appealId: string };

/** A step is taken in an appeal that is neither decided, withdrawn nor turned away. */
export const onlyAnOpenAppealGoesOn: Rule<OfAppeal, CaseState> = {
  name: 'onlyAnOpenAppealGoesOn',
  source: house('What is decided, withdrawn or turned away is at its end.'),
  refuse: ({ appealId }, { state }) => {
    const appeal = appealOf(state, appealId);
    if (!appeal)
      return {
        kind: 'appeal/not-found',
        says: 'There is no such appeal. Record it first.',
        fields: ['appealId'],
      };
    return isPending(appeal)
      ? undefined
      : {
          kind: 'appeal/ended',
          says: appeal.withdrawn
            ? 'This appeal was withdrawn.'
            : isTurnedAway(appeal)
              ? 'This appeal was late and was not accepted.'
              : 'This appeal was decided.',
          fields: ['appealId'],
        };
  },
};

/** Nothing is heard or decided while the policy leaves open how. */
export const whatAnAppealRestsOnIsStated: Rule<OfAppeal, CaseState> = {
  name: 'whatAnAppealRestsOnIsStated',
  source: house(
    'Where the policy is silent the unit fills in how an appeal is heard, with who decided it, before anything depends on it.',
  ),
  refuse: (_event, { policy }) => {
    const missing = [
      ...(policyValue(policy, 'appeal.authority') ? [] : ['Who hears an appeal.']),
      ...(policyValue(policy, 'clock.appealSubmission')
        ? []
        : ['How long a member has to appeal, counted from what.']),
      ...missingFor(policy, 'appeal').map(({ needs }) => needs),
    ];
    return missing.length === 0
      ? undefined
      : {
          kind: 'policy/not-stated',
          says: `The policy does not say, and the unit fills in first: ${missing.join(' ')}`,
        };
  },
};

/** A late appeal goes nowhere until somebody has said whether it is heard. */
export const aLateAppealIsAcceptedFirst: Rule<OfAppeal, CaseState> = {
  name: 'aLateAppealIsAcceptedFirst',
  source: fromPolicy('appeal.lateAcceptedBy'),
  refuse: ({ appealId }, { state, policy }) => {
    const appeal = appealOf(state, appealId);
    return appeal && isPending(appeal) && awaitsLateDecision(state, policy, appeal)
      ? {
          kind: 'appeal/late-undecided',
          says: 'This appeal was submitted after the last day. Record first whether it is heard all the same.',
          fields: ['appealId'],
        }
      : undefined;
  },
};

/** Only what was late is accepted or refused as late. */
export const onlyALateAppealIsJudgedAsLate: Rule<OfAppeal, CaseState> = {
  name: 'onlyALateAppealIsJudgedAsLate',
  source: reading(
    { westMidlands: 'W35' },
    'An appeal submitted within the time is heard as of right; nobody decides whether to accept it.',
  ),
  refuse: ({ appealId }, { state, policy }) => {
    const appeal = appealOf(state, appealId);
    if (!appeal) return undefined;
    if (appeal.late)
      return {
        kind: 'appeal/late-decided',
        says: 'Whether this late appeal is heard was decided already.',
        fields: ['appealId'],
      };
    return timelinessOf(state, policy, appeal).kind === 'late'
      ? undefined
      : {
          kind: 'appeal/not-late',
          says: 'This appeal was in time. It is heard as of right.',
          fields: ['appealId'],
        };
  },
};

/** A step does not come before the appeal arrived. */
export const notBeforeTheAppeal = <Event extends OfAppeal>(
  date: (event: Event) => { readonly field: string; readonly on: CivilDate },
): Rule<Event, CaseState> => ({
  name: 'nothingComesBeforeTheAppeal',
  source: house('What follows does not come first.'),
  refuse: (event, { state }) =>
    notBefore(
      date(event),
      appealOf(state, event.appealId)?.receivedOn,
      'This day comes before the appeal was received.',
    ),
});
