import type { Room } from '../room.ts';
import { giftSettings, issueGiftLetter, previewGiftLetter } from './gift-letters.ts';
import { issueInterestLetter, previewInterestLetter } from './interest-letters.ts';
import {
  drawInterestSample,
  interestRenewals,
  interestSamples,
  lapseInterests,
  runInterestRenewals,
  saveInterestExtract,
} from './interest-runs.ts';
import { interestExtracts, interestFigures, interestList, interestView } from './interests.ts';
import { openRegisterLetter, saveRegisterLetter } from './register-letters.ts';
import { saveRenewalLetters, writeRenewalLetter } from './renewal-letters.ts';
import { registerWork } from './register-work.ts';
import { saveRegisterFigures } from './save-register-figures.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls about business interests, letter 22, what the unit set for gifts, and what waits in the registers. */
export const interestAnswers = {
  interestList: whenOpen(interestList),
  interestView: whenOpen(interestView),
  interestFigures: whenOpen((room: Room, opened) => interestFigures(room, opened)),
  interestRenewals: whenOpen(interestRenewals),
  runInterestRenewals: whenOpen(runInterestRenewals),
  lapseInterests: whenOpen((room: Room, opened) => lapseInterests(room, opened)),
  interestSamples: whenOpen((room: Room, opened) => interestSamples(room, opened)),
  drawInterestSample: whenOpen(drawInterestSample),
  interestExtracts: whenOpen((room: Room, opened) => interestExtracts(room, opened)),
  saveInterestExtract: whenOpen(saveInterestExtract),
  previewInterestLetter: whenOpen(previewInterestLetter),
  issueInterestLetter: whenOpen(issueInterestLetter),
  writeRenewalLetter: whenOpen(writeRenewalLetter),
  saveRenewalLetters: whenOpen(saveRenewalLetters),
  giftSettings: whenOpen(giftSettings),
  previewGiftLetter: whenOpen(previewGiftLetter),
  issueGiftLetter: whenOpen(issueGiftLetter),
  openRegisterLetter: whenOpen(openRegisterLetter),
  saveRegisterLetter: whenOpen(saveRegisterLetter),
  saveRegisterFigures: whenOpen(saveRegisterFigures),
  registerWork: whenOpen((room: Room, opened) => registerWork(room, opened)),
};
