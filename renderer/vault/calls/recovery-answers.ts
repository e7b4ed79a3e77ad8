import type { Room } from '../room.ts';
import { openRecovery } from './open-recovery.ts';
import {
  makeOutsideKeys,
  outsideKeys,
  saveOutsideKeys,
  setOutsideHolders,
} from './outside-keys.ts';
import {
  beginCards,
  confirmCard,
  dropCards,
  saveCard,
  setRecovery,
  showCard,
} from './recovery-cards.ts';
import { carryOverRecovery, recovery, rehearseRecovery } from './recovery.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls about keys of the unit as a whole: its recovery cards, and its keys for outsiders. */
export const recoveryAnswers = {
  recovery: whenOpen(recovery),
  beginCards: whenOpen(beginCards),
  showCard: whenOpen(showCard),
  saveCard: whenOpen(saveCard),
  confirmCard: whenOpen(confirmCard),
  dropCards: whenOpen((room: Room, opened) => dropCards(room, opened)),
  setRecovery: whenOpen((room: Room, opened) => setRecovery(room, opened)),
  rehearseRecovery: whenOpen(rehearseRecovery),
  openRecovery: whenOpen(openRecovery),
  carryOverRecovery: whenOpen(carryOverRecovery),
  outsideKeys: whenOpen(outsideKeys),
  makeOutsideKeys: whenOpen(makeOutsideKeys),
  setOutsideHolders: whenOpen(setOutsideHolders),
  saveOutsideKeys: whenOpen(saveOutsideKeys),
};
