import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { changeReportEvents } from './events.ts';

type Event<Type extends keyof typeof changeReportEvents> = z.infer<
  (typeof changeReportEvents)[Type]
>;

/** What the authority made of a change. */
export type ChangeDecision = Omit<Event<'change-report.decided/1'>, 'type' | 'changeId'> & {
  readonly actId: ActId;
};

/** A change that was reported, and what the authority made of it. */
export type ChangeReport = Omit<Event<'change-report.received/1'>, 'type'> & {
  readonly actId: ActId;
  /** The decision that stands; of two recorded apart the one to review. */
  readonly decided?: ChangeDecision | undefined;
  readonly decidedApart: readonly ChangeDecision[];
};

/** The changes reported in a case, oldest first. */
export type ChangeReportSlice = { readonly received: readonly ChangeReport[] };

/** Nothing has changed. */
export const emptyChangeReport: ChangeReportSlice = { received: [] };
