import { addMonths, compareDates, daysBetween, type CivilDate } from '../../kit/civil-date.ts';
import { civilDateOf, compareInstants } from '../../kit/instant.ts';
import { provisional } from '../register.ts';
import { houseSettings, type CheckSettings } from './settings.ts';
import type { CheckRun, CheckSlice } from './slice.ts';

/** The settings that hold now: the unit's, or the house rules. Of two set apart the shorter interval holds until one is chosen: the more cautious. */
export function settingsOf({ settings }: CheckSlice): CheckSettings {
  const standing = settings.map(({ value }) => value);
  return (
    standing.toSorted((a, b) => a.everyMonths - b.everyMonths)[0] ??
    provisional(settings) ??
    houseSettings
  );
}

/** The last run that was completed. One that was stopped keeps nothing from being due. */
export const lastRun = ({ runs }: Pick<CheckSlice, 'runs'>): CheckRun | undefined =>
  runs.filter(({ completed }) => completed).toSorted((a, b) => compareInstants(b.at, a.at))[0];

/** Whether a run was made when it was due. */
export type RunPunctuality = {
  /** The completed run before it; undefined of the first, which counts from the day on which the unit began. */
  readonly beforeOn: CivilDate | undefined;
  readonly dueOn: CivilDate;
  readonly daysLate: number;
};

/** When a run was due and how late it was made, by the interval that it was made with. */
export function punctualityOf(
  { runs }: CheckSlice,
  run: CheckRun,
  begunOn: CivilDate,
): RunPunctuality {
  const earlier = runs.filter(({ at }) => compareInstants(at, run.at) < 0);
  const before = lastRun({ runs: earlier });
  const beforeOn = before && civilDateOf(before.at);
  const dueOn = addMonths(beforeOn ?? begunOn, run.settings.everyMonths);
  const madeOn = civilDateOf(run.at);
  return {
    beforeOn,
    dueOn,
    daysLate: compareDates(dueOn, madeOn) < 0 ? daysBetween(dueOn, madeOn) : 0,
  };
}

/** When the checks are due next. */
export type CheckSchedule = {
  readonly lastOn: CivilDate | undefined;
  readonly dueOn: CivilDate;
  readonly daysLate: number;
};

/** The schedule as it stands: so many months after the last completed run; before the first, after the unit began here.
 *  HMIC 2014 found a force that "still does not cross-reference … has made no progress": what never ran falls due too. */
export function scheduleOf(slice: CheckSlice, begunOn: CivilDate, today: CivilDate): CheckSchedule {
  const last = lastRun(slice);
  const lastOn = last && civilDateOf(last.at);
  const dueOn = addMonths(lastOn ?? begunOn, settingsOf(slice).everyMonths);
  return {
    lastOn,
    dueOn,
    daysLate: compareDates(dueOn, today) < 0 ? daysBetween(dueOn, today) : 0,
  };
}
