import type { Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { appealEvents } from './events.ts';

/** When an appeal is lodged, heard, decided and told. */
export const appealRules: Rules<typeof appealEvents, CaseState> = {
  'appeal.lodged/1': [
    nothingHappenedInTheFuture((event) => [
      { field: 'submittedOn', on: event.submittedOn },
      { field: 'receivedOn', on: event.receivedOn },
    ]),
  ],
  'appeal.late-decided/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
  ],
  'appeal.meeting-planned/1': [],
  'appeal.meeting-held/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'heldOn', on: event.heldOn }]),
  ],
  'appeal.minutes-corrected/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'correctedOn', on: event.correctedOn }]),
  ],
  'appeal.decided/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
  ],
  'appeal.told/1': [nothingHappenedInTheFuture((event) => [{ field: 'toldOn', on: event.toldOn }])],
  'appeal.withdrawn/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'withdrawnOn', on: event.withdrawnOn }]),
  ],
};
