import { formatPlain } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import type { DecidedBy } from '../decided-by.ts';
import { standingDetermination } from '../determination/standing.ts';
import { timingOf } from '../breach/referral.ts';
import { isBreachReferred } from '../misconduct/referrals.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import { livePlans, reviewDueOn, versionInForce } from '../risk-plan/plans.ts';
import type { CaseState } from '../state.ts';
import type { Matter } from './matter.ts';
import { wordsOf } from './review-matters.ts';

/** @file What letters tell of risk management plans (PD8) and of breaches (W34, W43). */

/** Plans in force; or the plan a determination came with. What a plan says of monitoring is not told: the writer says what it asks. */
export function plans(state: CaseState): readonly Matter[] {
  const live = livePlans(state).flatMap((plan): readonly Matter[] => {
    const inForce = versionInForce(plan);
    if (!inForce) return [];
    const { authorisedBy, authorisedOn } = inForce.authority;
    const reviewOn = reviewDueOn(plan);
    return [
      {
        about: { kind: 'plan', id: itemId.parse(plan.planId) },
        label: `Plan authorised ${formatPlain(authorisedOn)}`,
        tokens: {
          ...authority(authorisedBy),
          'plan.authorisedOn': formatPlain(authorisedOn),
          ...(reviewOn ? { 'plan.reviewOn': formatPlain(reviewOn) } : {}),
        },
      },
    ];
  });
  return live.length > 0 ? live : ofDetermination(state);
}

function ofDetermination(state: CaseState): readonly Matter[] {
  const authorised = standingDetermination(state)?.plan;
  if (!authorised) return [];
  const { authorisedBy, authorisedOn, text } = authorised;
  return [
    {
      label: `Plan of ${formatPlain(authorisedOn)}`,
      tokens: {
        ...authority(authorisedBy),
        'plan.authorisedOn': formatPlain(authorisedOn),
        'plan.asks': text,
      },
    },
  ];
}

const authority = ({ rankOrGrade, name }: DecidedBy) => ({
  'plan.authorisedBy': `${rankOrGrade} ${name}`,
});

/** Breaches on the record. */
export const breaches = (state: CaseState, policy: ResolvedPolicy | undefined): readonly Matter[] =>
  state.breach.breaches.map(({ breachId, conditionId, happenedOn }) => ({
    about: { kind: 'breach' as const, id: breachId },
    label: `Breach of ${formatPlain(happenedOn)}`,
    facts: {
      'breach.isReferred': isBreachReferred(state, breachId),
      'breach.duringAppealPeriod':
        policy !== undefined && isInAppealPeriod(happenedOn, state, policy),
    },
    tokens: {
      'breach.happenedOn': formatPlain(happenedOn),
      'breach.condition': wordsOf(conditionId, state, happenedOn),
    },
  }));

/** The days in which an appeal could still be submitted count where the unit has said so. */
function isInAppealPeriod(
  happenedOn: Parameters<typeof timingOf>[0],
  state: CaseState,
  policy: ResolvedPolicy,
): boolean {
  const timing = timingOf(happenedOn, state, policy);
  return (
    timing === 'during-appeal' ||
    (timing === 'before-appeal' && policyValue(policy, 'breach.periodBeforeAppeal') === true)
  );
}
