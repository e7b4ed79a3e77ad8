import { addDays, compareDates, type CivilDate } from '../kit/civil-date.ts';
import { conditionsOf } from './condition/conditions.ts';
import { bindsFrom } from './condition/versions.ts';
import type { ResolvedPolicy } from './policy/resolve.ts';
import type { CaseState } from './state.ts';
import { supervisionShownFrom } from './supervision/next-due.ts';
import { openTasks } from './task/slice.ts';
import { isUnderWay } from './under-way.ts';

/** The days from which a case owes something else, or stands otherwise, although nothing is recorded on them: a supervisor's review comes near, a
 *  reminder comes up, a condition begins to bind or ends. The last days of what is owed already are not among them: the duties have those. */
export function turningDays(state: CaseState, policy: ResolvedPolicy): readonly CivilDate[] {
  if (!isUnderWay(state)) return [];
  const days = [
    supervisionShownFrom(state, policy),
    ...openTasks(state.task).map(({ remindOn }) => remindOn),
    ...conditionsOf(state).flatMap(({ versions, endsOn }) => [endsOn, ...versions.map(bindsFrom)]),
  ];
  return days.filter((day) => day !== undefined);
}

/** The first day after whose end a case has to be looked at again: one that duties fall on, or the eve of one from which it stands otherwise. */
export const recheckAfter = (
  today: CivilDate,
  dueOn: readonly (CivilDate | undefined)[],
  turning: readonly CivilDate[],
): CivilDate | undefined =>
  [...dueOn, ...turning.map((day) => addDays(day, -1))]
    .filter((day) => day !== undefined)
    .filter((day) => day >= today)
    .toSorted(compareDates)[0];
