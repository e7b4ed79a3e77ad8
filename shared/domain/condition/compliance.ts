import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import type { CaseState } from '../state.ts';
import type { Finding } from './events.ts';
import type { Check } from './slice.ts';

/** @file Whether conditions are kept, as far as anybody looked. */

/** Whether a condition is kept. Nobody is presumed to break what nobody looked at. */
export type Compliance = {
  readonly found: Finding | 'not-checked';
  readonly checkedOn?: CivilDate | undefined;
  readonly nextCheckOn?: CivilDate | undefined;
  readonly checks: number;
};

/** The checks of a condition, oldest day first; of one day in the order they were written down. */
export const checksOf = (state: CaseState, conditionId: string): readonly Check[] =>
  state.condition.checks
    .filter((check) => check.conditionId === conditionId)
    .toSorted((a, b) => compareDates(a.checkedOn, b.checkedOn));

/** Whether a condition is kept: what the latest check found. */
export function complianceOf(state: CaseState, conditionId: string): Compliance {
  const checks = checksOf(state, conditionId);
  const last = checks.at(-1);
  return {
    found: last?.finding ?? 'not-checked',
    checkedOn: last?.checkedOn,
    nextCheckOn: last?.nextCheckOn,
    checks: checks.length,
  };
}
