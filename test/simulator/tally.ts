import type { Outcome } from './run-schedule.ts';
import type { Schedule } from './steps.ts';

/** @file What a run of many schedules counts. How it reads: build/scripts/simulate.mjs. */

export type Tally = {
  schedules: number;
  steps: number;
  acts: number;
  alarms: number;
  readonly befell: Map<string, number>;
};

export const emptyTally = (): Tally => ({
  schedules: 0,
  steps: 0,
  acts: 0,
  alarms: 0,
  befell: new Map(),
});

export function count(tally: Tally, schedule: Schedule, outcome: Outcome): void {
  tally.schedules += 1;
  tally.steps += schedule.steps.length;
  tally.acts += outcome.acts;
  tally.alarms += outcome.alarms;
  for (const step of schedule.steps) {
    const what = step.do === 'share' ? `share ${step.trouble}` : step.do;
    tally.befell.set(what, (tally.befell.get(what) ?? 0) + 1);
  }
}

/** A tally as it crosses from one process to another. */
export type TallyLine = Omit<Tally, 'befell'> & {
  readonly befell: readonly (readonly [string, number])[];
};
export const lineOf = (tally: Tally): TallyLine => ({ ...tally, befell: [...tally.befell] });
