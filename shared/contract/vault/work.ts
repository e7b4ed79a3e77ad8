import { z } from 'zod';
import type { Duty } from '../../domain/duty.ts';
import type { Figure, PublishedFigure } from '../../domain/figures/figures.ts';
import { type CivilDate, civilDate } from '../../kit/civil-date.ts';
import { type CaseId } from '../../kit/ids.ts';
import { lookPurpose } from './cases.ts';

/** @file What the page asks about what is owed and what it comes to: My work, the calendar, figures. */

const nothing = z.strictObject({});
/** Which days of the calendar, and whose. */
const calendarArgs = z.strictObject({
  scope: z.enum(['mine', 'unit']),
  from: civilDate,
  until: civilDate,
});

/** The requests about what is owed and what it comes to: My work, the calendar, figures. */
export const workCalls = {
  myWork: z.strictObject({ scope: z.enum(['mine', 'unit']) }),
  /** Every date the unit owes between two days, across its cases and the unit itself. */
  calendar: calendarArgs,
  /** Saves the dates on paper through the writer. Recorded as a disclosure before it is written. */
  saveCalendar: calendarArgs.extend({ purpose: lookPurpose, token: z.string() }),
  /** Management figures over the cases in sight, and those that may be published within the force. */
  figures: nothing,
  /** Saves figures of one kind on paper through the writer. Recorded as a disclosure before it is written. */
  saveFigures: z.strictObject({ what: z.enum(['management', 'published']), token: z.string() }),
} as const;

/** One row of My work. */
export type WorkRow = {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly subject: string;
  readonly about: string;
  readonly duty: Duty;
  readonly daysLate: number;
  readonly mine: boolean;
  /** It is for this person to act: as who has the case, or in an office that they hold. */
  readonly waitsForMe: boolean;
  /** Whose it is to see to where it waits for the unit's own side, by name; '' where nobody has it. */
  readonly holder: string;
  readonly notYetVerified?: true;
};

/** My work: what is owed, counted and listed; most urgent on top. */
export type MyWork = {
  readonly today: CivilDate;
  readonly rows: readonly WorkRow[];
  readonly counts: {
    readonly overdue: number;
    readonly dueIn7Days: number;
    readonly waitingForOthers: number;
    readonly liveCases: number /** Cases in which something was recorded in the last seven days. */;
    readonly movedThisWeek: number;
    /** Risk management plans that are authorised and not ended. */
    readonly livePlans: number;
  };
};

/** One date of the calendar: what is owed on it, and in which case; none for what the unit owes itself. */
export type CalendarEntry = {
  readonly on: CivilDate;
  readonly duty: Duty;
  readonly caseId?: CaseId | undefined;
  readonly reference: string;
  readonly subject: string;
  readonly mine: boolean;
  /** It is for this person to act: as who has the case, or in an office that they hold. */
  readonly waitsForMe: boolean;
  /** Whose it is to see to where it waits for the unit's own side, by name; '' where nobody has it. */
  readonly holder: string;
};

/** The dates between two days, in order of time. `leftOff` counts those beyond what a screen shows. */
export type Calendar = {
  readonly today: CivilDate;
  readonly entries: readonly CalendarEntry[];
  readonly leftOff: number;
  /** What is late and lies before the first of these days, as many as a screen shows. */
  readonly lateBefore: readonly CalendarEntry[];
};

/** What they answer. */
export type WorkAnswers = {
  myWork: MyWork;
  calendar: Calendar;
  saveCalendar: { pages: number };
  figures: {
    today: CivilDate;
    cases: number;
    management: readonly Figure[];
    published: readonly PublishedFigure[];
  };
  saveFigures: { pages: number };
};
