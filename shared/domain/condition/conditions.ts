import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { isImposing, standingDetermination } from '../determination/standing.ts';
import type { CaseState } from '../state.ts';

/** @file The conditions of a case, derived from what the authority decided and what the member was served. */

/** One condition or approved step, as it binds the member. */
export type Condition = {
  readonly id: string;
  readonly origin: 'imposed' | 'agreed';
  readonly kind: string;
  readonly text: string;
  readonly necessity: string;
  readonly proportionality: string;
  readonly monitoring?: string | undefined;
  readonly effectiveFrom: CivilDate;
  readonly reviewOn?: CivilDate | undefined;
  readonly determinationId: string;
  /** 1 when first decided, one more for each later determination that says it anew. */
  readonly version: number;
  /** The day its notice was served; agreed steps need no notice to bind. */
  readonly servedOn?: CivilDate | undefined;
};

/** Where a condition stands on a day. It stands while an appeal may be made or is heard (W32, W33). */
export type ConditionStanding = 'not-yet-served' | 'from-a-later-day' | 'in-force' | 'ended';

/** The conditions and approved steps of the determination that stands. */
export function conditionsOf(state: CaseState): readonly Condition[] {
  const determination = standingDetermination(state);
  if (!determination) return [];
  const { determinationId, decidedOn } = determination;
  const servedOn = isImposing(determination) ? servedOnOf(state, determinationId) : decidedOn;
  const versionOf = (id: string): number =>
    state.determination.made.filter((made) =>
      made.conditions.some((known) => known.conditionId === id),
    ).length;
  const imposed = determination.conditions.map(({ conditionId, ...condition }) => ({
    ...condition,
    id: conditionId,
    origin: 'imposed' as const,
    determinationId,
    version: versionOf(conditionId),
    servedOn,
  }));
  const agreed = state.mitigation.steps
    .filter((step) => determination.approvedMitigationIds.some((id) => id === step.mitigationId))
    .map((step) => ({
      id: step.mitigationId,
      origin: 'agreed' as const,
      kind: step.kind,
      text: step.text,
      necessity: step.necessity,
      proportionality: step.proportionality,
      monitoring: step.monitorMethod,
      effectiveFrom: decidedOn,
      reviewOn: step.reviewOn,
      determinationId,
      version: 1,
      servedOn: decidedOn,
    }));
  return [...imposed, ...agreed];
}

/** Where a condition stands on a day. */
export function standingOn(
  condition: Condition,
  state: CaseState,
  today: CivilDate,
): ConditionStanding {
  if (state.case.closed || state.case.withdrawn) return 'ended';
  if (!condition.servedOn) return 'not-yet-served';
  return compareDates(today, condition.effectiveFrom) < 0 ? 'from-a-later-day' : 'in-force';
}

// A notice that was issued again leaves what the first one said standing: any notice of this determination that was served counts.
function servedOnOf(state: CaseState, determinationId: string): CivilDate | undefined {
  const notices = new Set(
    state.letter.issued
      .filter(
        (letter) =>
          letter.kind === 'notice-of-conditions' && letter.determinationId === determinationId,
      )
      .map((letter) => letter.letterId),
  );
  const served = state.service.attempts.find(
    (attempt) => attempt.outcome === 'served' && notices.has(attempt.letterId),
  );
  return served?.outcome === 'served' ? served.servedOn : undefined;
}
