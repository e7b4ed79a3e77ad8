import type { Room } from '../room.ts';
import { enrol, enrolments, readRequest, saveWelcome } from './enrolling.ts';
import {
  answerWelcome,
  confirmJoiningKit,
  joiningState,
  joinUnit,
  newRequest,
  saveRequest,
  takeWelcome,
  whenJoining,
} from './joining.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls about joining a unit: a vault that waits to join, and the unit that lets it in. */
export const joiningAnswers = {
  joinUnit,
  joiningState: whenJoining((room: Room, joining) => joiningState(room, joining)),
  confirmJoiningKit: whenJoining(confirmJoiningKit),
  newRequest: whenJoining((room: Room, joining) => newRequest(room, joining)),
  saveRequest: whenJoining(saveRequest),
  takeWelcome: whenJoining(takeWelcome),
  answerWelcome: whenJoining(answerWelcome),
  enrolments: whenOpen((room: Room, opened) => enrolments(room, opened)),
  readRequest: whenOpen(readRequest),
  enrol: whenOpen(enrol),
  saveWelcome: whenOpen(saveWelcome),
};
