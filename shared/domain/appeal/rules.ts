import type { EventOf, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import {
  aLateAppealIsAcceptedFirst,
  notBeforeTheAppeal,
  onlyALateAppealIsJudgedAsLate,
  onlyAnOpenAppealGoesOn,
  whatAnAppealRestsOnIsStated,
} from './course-rules.ts';
import {
  aWithdrawalFollowsItsAppeal,
  decidingRules,
  tellingFollowsTheEnd,
} from './deciding-rules.ts';
import type { appealEvents } from './events.ts';
import { lodgingRules } from './lodging-rules.ts';
import {
  aCorrectionHasMinutes,
  aLateMeetingSaysWhy,
  aSittingFollowsTheOneBefore,
  anAppealIsHeardOnce,
  itGoesOnAfterItSat,
  psdIsRepresented,
  theHeadOfDepartmentIsThere,
  type Meeting,
} from './meeting-rules.ts';
import { whoActs, type Acting } from './who-hears.ts';

type Event<Type extends keyof typeof appealEvents> = EventOf<typeof appealEvents, Type>;

const deciding = (event: Event<'appeal.decided/1'> | Event<'appeal.late-decided/1'>): Acting => ({
  field: 'decidedBy',
  appealId: event.appealId,
  person: event.decidedBy,
  on: event.decidedOn,
  inAbsence: event.inAbsence,
});

const chairing = (event: Meeting, on: Acting['on']): Acting => ({
  field: 'chair',
  appealId: event.appealId,
  person: event.chair,
  on,
  inAbsence: event.inAbsence,
});

/** When an appeal is lodged, heard, decided and told, and by whom. */
export const appealRules: Rules<typeof appealEvents, CaseState> = {
  'appeal.lodged/1': [
    nothingHappenedInTheFuture((event) => [
      { field: 'submittedOn', on: event.submittedOn },
      { field: 'receivedOn', on: event.receivedOn },
    ]),
    ...lodgingRules,
  ],
  'appeal.late-decided/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    onlyAnOpenAppealGoesOn,
    onlyALateAppealIsJudgedAsLate,
    notBeforeTheAppeal((event) => ({ field: 'decidedOn', on: event.decidedOn })),
    ...whoActs('appeal.lateAcceptedBy', deciding),
  ],
  'appeal.meeting-planned/1': [
    onlyAnOpenAppealGoesOn,
    whatAnAppealRestsOnIsStated,
    aLateAppealIsAcceptedFirst,
    anAppealIsHeardOnce,
    notBeforeTheAppeal((event) => ({ field: 'plannedFor', on: event.plannedFor })),
    aSittingFollowsTheOneBefore((event) => ({ field: 'plannedFor', on: event.plannedFor })),
    aLateMeetingSaysWhy((event) => ({ field: 'plannedFor', on: event.plannedFor })),
    theHeadOfDepartmentIsThere,
    psdIsRepresented,
    ...whoActs('appeal.hearing', (event: Event<'appeal.meeting-planned/1'>) =>
      chairing(event, event.plannedFor),
    ),
  ],
  'appeal.meeting-adjourned/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'satOn', on: event.satOn }]),
    onlyAnOpenAppealGoesOn,
    whatAnAppealRestsOnIsStated,
    aLateAppealIsAcceptedFirst,
    anAppealIsHeardOnce,
    notBeforeTheAppeal((event) => ({ field: 'satOn', on: event.satOn })),
    aSittingFollowsTheOneBefore((event) => ({ field: 'satOn', on: event.satOn })),
    itGoesOnAfterItSat,
    aLateMeetingSaysWhy((event) => ({ field: 'satOn', on: event.satOn })),
    theHeadOfDepartmentIsThere,
    psdIsRepresented,
    ...whoActs('appeal.hearing', (event: Event<'appeal.meeting-adjourned/1'>) =>
      chairing(event, event.satOn),
    ),
  ],
  'appeal.meeting-held/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'heldOn', on: event.heldOn }]),
    onlyAnOpenAppealGoesOn,
    whatAnAppealRestsOnIsStated,
    aLateAppealIsAcceptedFirst,
    anAppealIsHeardOnce,
    notBeforeTheAppeal((event) => ({ field: 'heldOn', on: event.heldOn })),
    aSittingFollowsTheOneBefore((event) => ({ field: 'heldOn', on: event.heldOn })),
    aLateMeetingSaysWhy((event) => ({ field: 'heldOn', on: event.heldOn })),
    theHeadOfDepartmentIsThere,
    psdIsRepresented,
    ...whoActs('appeal.hearing', (event: Event<'appeal.meeting-held/1'>) =>
      chairing(event, event.heldOn),
    ),
  ],
  'appeal.minutes-corrected/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'correctedOn', on: event.correctedOn }]),
    aCorrectionHasMinutes,
  ],
  'appeal.decided/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    onlyAnOpenAppealGoesOn,
    whatAnAppealRestsOnIsStated,
    aLateAppealIsAcceptedFirst,
    ...decidingRules,
    ...whoActs('appeal.authority', deciding),
  ],
  'appeal.told/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'toldOn', on: event.toldOn }]),
    tellingFollowsTheEnd,
  ],
  'appeal.withdrawn/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'withdrawnOn', on: event.withdrawnOn }]),
    onlyAnOpenAppealGoesOn,
    aWithdrawalFollowsItsAppeal,
  ],
};
