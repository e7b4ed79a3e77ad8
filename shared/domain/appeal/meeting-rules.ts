import { compareDates, formatPlain, type CivilDate } from '../../kit/civil-date.ts';
import type { z } from 'zod';
import { citing, fromPolicy, house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import { policyValue } from '../policy/resolve.ts';
import { reportOf } from '../report/facts.ts';
import { isSubject } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';
import { meetingDue } from './clocks.ts';
import type { OfAppeal } from './course-rules.ts';
import type { appealEvents } from './events.ts';
import { appealOf } from './standing.ts';

/** @file The meeting that hears an appeal: who makes it up, and by when it is held (W38). */

/** A meeting, as arranged or as held. */
export type Meeting = OfAppeal &
  Pick<
    z.infer<(typeof appealEvents)['appeal.meeting-held/1']>,
    'chair' | 'attendees' | 'inAbsence' | 'lateReason'
  >;
type DayOf<Event> = (event: Event) => { readonly field: string; readonly on: CivilDate };

const headOfDepartment = ['head-of-department', 'head-of-department-representative'];

/** The meeting has the member's head of department, or somebody who represents them. */
export const theHeadOfDepartmentIsThere: Rule<Meeting, CaseState> = {
  name: 'theHeadOfDepartmentIsThere',
  source: fromPolicy('appeal.hearing'),
  refuse: ({ attendees }, { policy, state }) => {
    if (!asksFor(policy, 'head-of-department')) return undefined;
    const sitting = attendees.filter(({ capacity }) => headOfDepartment.includes(capacity));
    if (sitting.length === 0)
      return {
        kind: 'appeal/no-head-of-department',
        says: 'The meeting consists of the member’s head of department, or a representative, and PSD representatives. Add the head of department or their representative.',
        fields: ['attendees'],
      };
    const report = reportOf(state.report);
    return report && sitting.every((person) => isSubject(report, person))
      ? {
          kind: 'appeal/own-case',
          says: 'The member cannot sit in the meeting as their own head of department. Add a representative.',
          fields: ['attendees'],
        }
      : undefined;
  },
};

/** The meeting has somebody of professional standards besides its chair. */
export const psdIsRepresented: Rule<Meeting, CaseState> = {
  name: 'psdIsRepresented',
  source: fromPolicy('appeal.hearing'),
  refuse: ({ attendees, chair }, { policy }) =>
    !asksFor(policy, 'psd-representative') ||
    attendees.some(
      ({ capacity, name }) => capacity === 'psd-representative' && !isSame(name, chair.name),
    )
      ? undefined
      : {
          kind: 'appeal/no-psd-representative',
          says: 'The meeting consists of PSD representatives besides the head of department. Add one who is not in the chair.',
          fields: ['attendees'],
        },
};

/** A meeting after its last day is recorded as what it is, with the reason. */
export const aLateMeetingSaysWhy = <Event extends Meeting>(
  day: DayOf<Event>,
): Rule<Event, CaseState> => ({
  name: 'aLateMeetingSaysWhy',
  source: fromPolicy('clock.strategyMeeting'),
  refuse: (event, { state, policy }) => {
    const appeal = appealOf(state, event.appealId);
    // It began in time or said why then: the days after an adjournment are no later meeting.
    if (!appeal || appeal.sittings.length > 0) return undefined;
    const due = meetingDue(appeal, policy);
    const { field, on } = day(event);
    return due && compareDates(on, due.lastDay) > 0 && (event.lateReason ?? '') === ''
      ? {
          kind: 'appeal/meeting-late',
          says: `The last day for the meeting is ${formatPlain(due.lastDay)}. Choose a day in time, or say why it is late.`,
          fields: [field, 'lateReason'],
        }
      : undefined;
  },
});

/** A meeting that is adjourned goes on after the day it sat. */
export const itGoesOnAfterItSat: Rule<
  OfAppeal & { readonly satOn: CivilDate; readonly resumesOn: CivilDate },
  CaseState
> = {
  name: 'itGoesOnAfterItSat',
  source: house('What is adjourned goes on another day; a break within the day is no adjournment.'),
  refuse: ({ satOn, resumesOn }) =>
    compareDates(resumesOn, satOn) > 0
      ? undefined
      : {
          kind: 'appeal/goes-on-before',
          says: 'The meeting goes on after the day it sat. A break within the day needs no record here.',
          fields: ['resumesOn'],
        },
};

/** The days of one meeting follow each other. */
export const aSittingFollowsTheOneBefore = <Event extends OfAppeal>(
  day: DayOf<Event>,
): Rule<Event, CaseState> => ({
  name: 'aSittingFollowsTheOneBefore',
  source: house('A meeting that was adjourned goes on after the day it sat last.'),
  refuse: (event, { state }) => {
    const last = appealOf(state, event.appealId)?.sittings.at(-1);
    const { field, on } = day(event);
    return last && compareDates(on, last.satOn) <= 0
      ? {
          kind: 'appeal/before-the-last-sitting',
          says: `The meeting sat on ${formatPlain(last.satOn)} and was adjourned. It goes on after that day.`,
          fields: [field],
        }
      : undefined;
  },
});

/** An appeal is heard once. */
export const anAppealIsHeardOnce: Rule<OfAppeal, CaseState> = {
  name: 'anAppealIsHeardOnce',
  source: citing(
    { westMidlands: 'W38' },
    'One meeting hears an appeal, and its minutes are corrected beside it, never replaced.',
  ),
  refuse: ({ appealId }, { state }) =>
    appealOf(state, appealId)?.meeting
      ? {
          kind: 'appeal/heard',
          says: 'The meeting on this appeal was held. Correct its minutes where they are wrong.',
          fields: ['appealId'],
        }
      : undefined,
};

/** Only minutes that exist are corrected. */
export const aCorrectionHasMinutes: Rule<OfAppeal, CaseState> = {
  name: 'aCorrectionHasMinutes',
  source: house('A correction points at what it corrects.'),
  refuse: ({ appealId }, { state }) =>
    appealOf(state, appealId)?.meeting
      ? undefined
      : {
          kind: 'appeal/not-heard',
          says: 'No meeting on this appeal is on the record.',
          fields: ['appealId'],
        },
};

const asksFor = (
  policy: Parameters<typeof policyValue>[0],
  who: 'head-of-department' | 'psd-representative',
): boolean => policyValue(policy, 'appeal.hearing')?.quorum?.includes(who) ?? false;

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
