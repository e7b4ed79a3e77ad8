import type { CivilDate } from '../../kit/civil-date.ts';
import type { CaseState } from '../state.ts';
import type { Appeal } from './slice.ts';

/** @file Where an appeal stands, read from the slice alone. */

/** The appeal with this id. */
export const appealOf = (state: CaseState, appealId: string): Appeal | undefined =>
  state.appeal.appeals.find((known) => known.appealId === appealId);

/** True when a late appeal was turned away. */
export const isTurnedAway = (appeal: Appeal): boolean => appeal.late?.answer === 'refused';

/** True until an appeal is decided, withdrawn or turned away as late. */
export const isPending = (appeal: Appeal): boolean =>
  !appeal.decided && !appeal.withdrawn && !isTurnedAway(appeal);

/** True while there is an end of which the member was not told yet. */
export const isUntold = (appeal: Appeal): boolean =>
  !appeal.told && !appeal.withdrawn && (appeal.decided !== undefined || isTurnedAway(appeal));

/** The appeals that are neither decided nor withdrawn nor turned away: one, unless two decisions are appealed against. */
export const pendingAppeals = (state: CaseState): readonly Appeal[] =>
  state.appeal.appeals.filter(isPending);

/** The last day on which the meeting sat and was adjourned, until it was held to its end. */
export const adjourned = (appeal: Appeal): Appeal['sittings'][number] | undefined =>
  appeal.meeting ? undefined : appeal.sittings.at(-1);

/** The day an adjourned meeting goes on: as set then, or as arranged anew since. */
export function resumesOn(appeal: Appeal): CivilDate | undefined {
  const last = adjourned(appeal);
  return last && (appeal.plans.slice(last.arranged).at(-1)?.plannedFor ?? last.resumesOn);
}

/** The arrangement of the meeting that counts: the newest. */
export const planOf = (appeal: Appeal): Appeal['plans'][number] | undefined => appeal.plans.at(-1);
