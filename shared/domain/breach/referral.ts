import { appealPeriodOn } from '../appeal/periods.ts';
import { isBreachReferred } from '../misconduct/referrals.ts';
import type { PolicyKey } from '../policy/keys.ts';
import { policySource, policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Breach } from './slice.ts';

/** @file Whether a breach must be referred. During an appeal it will be (W34); otherwise it may (W43). Whether the days in which an appeal
 *  could still be submitted count as the appeal period is not stated: the unit says so before anything rests on it. */

/** When a breach happened, as far as an appeal goes. */
export type BreachTiming = 'during-appeal' | 'before-appeal' | 'otherwise';

/** What the policy says of the referral of a breach, and the value it rests on. */
export type ReferralDuty = {
  readonly timing: BreachTiming;
  readonly duty: 'must' | 'may' | 'not-stated';
  readonly restsOn: PolicyKey;
  readonly source: Source;
};

/** When a breach of this day happened, as far as an appeal goes. */
export function timingOf(
  happenedOn: CivilDate,
  state: CaseState,
  policy: ResolvedPolicy,
): BreachTiming {
  const period = appealPeriodOn(state, policy, happenedOn);
  if (!period) return 'otherwise';
  return period.kind === 'pending' ? 'during-appeal' : 'before-appeal';
}

/** What the policy says of the referral of a breach. */
export function referralDuty(
  { happenedOn }: Pick<Breach, 'happenedOn'>,
  state: CaseState,
  policy: ResolvedPolicy,
): ReferralDuty {
  const timing = timingOf(happenedOn, state, policy);
  const restsOn = keyFor(timing, policy);
  const value = restsOn === 'breach.periodBeforeAppeal' ? undefined : policyValue(policy, restsOn);
  return { timing, duty: value ?? 'not-stated', restsOn, source: policySource(policy, restsOn) };
}

type Resting = 'breach.duringAppealPeriod' | 'breach.otherwise' | 'breach.periodBeforeAppeal';

function keyFor(timing: BreachTiming, policy: ResolvedPolicy): Resting {
  if (timing === 'during-appeal') return 'breach.duringAppealPeriod';
  if (timing === 'otherwise') return 'breach.otherwise';
  const during = policyValue(policy, 'breach.duringAppealPeriod');
  if (during === policyValue(policy, 'breach.otherwise')) return 'breach.otherwise';
  switch (policyValue(policy, 'breach.periodBeforeAppeal')) {
    case true:
      return 'breach.duringAppealPeriod';
    case false:
      return 'breach.otherwise';
    case undefined:
      return 'breach.periodBeforeAppeal';
  }
}

/** The breach with this id. */
export const breachOf = (state: CaseState, breachId: string): Breach | undefined =>
  state.breach.breaches.find((known) => known.breachId === breachId);

/** True once a breach was referred, or an authority decided that it is not. */
export const isBreachSettled = (state: CaseState, breach: Breach): boolean =>
  breach.notReferred !== undefined || isBreachReferred(state, breach.breachId);

/** The breaches on which nobody decided yet. */
export const unsettledBreaches = (state: CaseState): readonly Breach[] =>
  state.breach.breaches.filter((breach) => !isBreachSettled(state, breach));
