import type { CivilDate } from '../../kit/civil-date.ts';
import { compareDates } from '../../kit/civil-date.ts';
import { clockOf } from '../service/appeal-clock.ts';
import { bindingDecisions } from './against.ts';
import type { ResolvedPolicy } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { isTurnedAway } from './standing.ts';
import type { Appeal, AppealedDecision } from './slice.ts';

/** @file When conditions stand under appeal. A breach meanwhile is referred (W34). Whether the time before an appeal is submitted counts is not
 *  stated (`breach.periodBeforeAppeal`): both kinds of period are told apart here, and whoever asks decides with the policy. */

/** A run of days, first and last included, in which an appeal may be submitted or is under way. */
export type AppealPeriod = {
  /** `window`: an appeal may still be submitted. `pending`: one was, and its end is not told yet. */
  readonly kind: 'window' | 'pending';
  readonly against: AppealedDecision;
  /** Set for a pending appeal. */
  readonly appealId?: string | undefined;
  readonly from: CivilDate;
  /** The last day; absent while the appeal is under way. */
  readonly until?: CivilDate | undefined;
};

/** Every period of a case in which conditions stood, or stand, under appeal. */
export function appealPeriods(state: CaseState, policy: ResolvedPolicy): readonly AppealPeriod[] {
  return [...windows(state, policy), ...state.appeal.appeals.map(pendingPeriod)];
}

/** The period a day falls in; one under way comes before a mere window. */
export function appealPeriodOn(
  state: CaseState,
  policy: ResolvedPolicy,
  day: CivilDate,
): AppealPeriod | undefined {
  const found = appealPeriods(state, policy).filter((period) => holds(period, day));
  return found.find(({ kind }) => kind === 'pending') ?? found[0];
}

const holds = ({ from, until }: AppealPeriod, day: CivilDate): boolean =>
  compareDates(day, from) >= 0 && (until === undefined || compareDates(day, until) <= 0);

const windows = (state: CaseState, policy: ResolvedPolicy): readonly AppealPeriod[] =>
  bindingDecisions(state).flatMap(({ against }) => {
    const clock = clockOf(state, policy, against);
    return clock.kind === 'running'
      ? [{ kind: 'window', against, from: clock.receivedOn, until: clock.lastDay }]
      : [];
  });

// From the day it was submitted to the day its end was told; of a withdrawn one to the day it was withdrawn.
const pendingPeriod = (appeal: Appeal): AppealPeriod => ({
  kind: 'pending',
  against: appeal.against,
  appealId: appeal.appealId,
  from: appeal.submittedOn,
  until:
    appeal.withdrawn?.withdrawnOn ??
    appeal.told?.toldOn ??
    (isTurnedAway(appeal) ? appeal.late?.decidedOn : undefined),
});
