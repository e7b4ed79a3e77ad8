import type { CivilDate } from '../kit/civil-date.ts';
import type { WaitingFor } from './duty.ts';
import type { Stage } from './stage.ts';

/** @file The list's view of a case: one flat row. The reporter is never in it. */

/** One case as a list shows it: plain values only, so that rows lie in columns. */
export type CaseRow = {
  readonly reference: string;
  /** `Karim, DC 4471`, or `Not identified`. */
  readonly subject: string;
  /** The associates in a few words. */
  readonly associate: string;
  /** The scenarios, in the policy's short words. */
  readonly categories: string;
  readonly stage: Stage;
  readonly grade: 'Low' | 'Medium' | 'High' | 'none';
  readonly allocatedTo: string;
  readonly allocatedToId: string;
  readonly openedOn: CivilDate;
  readonly lastActOn: CivilDate;
  readonly closed: boolean;
  /** What to heed: `flagNames` has the words. */
  readonly flags: readonly RowFlag[];
  readonly nextDuty?:
    | {
        readonly key: string;
        readonly says: string;
        readonly dueOn?: CivilDate | undefined;
        readonly waitingFor: WaitingFor;
        readonly settledBy?: string | undefined;
      }
    | undefined;
  /** The last day of an open appeal window; the day after, `stageOn` tells the stage anew without the case. */
  readonly appealUntil?: CivilDate | undefined;
};

/** Something a list shows by a mark. */
export type RowFlag =
  | 'systems-checks-made'
  | 'versions-to-choose'
  | 'immediate-risk'
  | 'vetting-review-owed'
  | 'demonstration';
