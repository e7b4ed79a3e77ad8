import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import {
  giftExtracts,
  giftFigures,
  giftList,
  giftsOfDonor,
  giftView,
  previewExtract,
  saveExtract,
} from './gifts.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls of the register of gifts and hospitality. */
export const giftAnswers = {
  giftList: whenOpen(giftList),
  giftView: whenOpen(giftView),
  giftsOfDonor: whenOpen(giftsOfDonor),
  giftFigures: whenOpen(giftFigures),
  giftExtracts: whenOpen((room: Room, opened: Opened) => giftExtracts(room, opened)),
  previewExtract: whenOpen(previewExtract),
  saveExtract: whenOpen(saveExtract),
};
