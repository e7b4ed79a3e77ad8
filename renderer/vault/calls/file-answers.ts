import type { VaultRequest } from '../../../shared/contract/vault.ts';
import {
  attachFile,
  cancelFile,
  chooseFiles,
  discardFile,
  droppedFiles,
  fileProgress,
  lookAtFile,
} from '../files/attach-file.ts';
import { readFile } from '../files/read-file.ts';
import { saveFile } from '../files/save-file.ts';
import type { Room } from '../room.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls about files of any size: into a case, looked at, and out of it. */
export const fileAnswers = {
  chooseFiles: whenOpen((room: Room) => chooseFiles(room)),
  droppedFiles: whenOpen((room: Room) => droppedFiles(room)),
  lookAtFile: whenOpen((room: Room, _opened, request: VaultRequest<'lookAtFile'>) =>
    lookAtFile(room, request),
  ),
  attachFile: whenOpen(attachFile),
  fileProgress: whenOpen((room: Room, opened) => fileProgress(room, opened)),
  cancelFile: whenOpen(cancelFile),
  discardFile: whenOpen(discardFile),
  readFile: whenOpen(readFile),
  saveFile: whenOpen(saveFile),
};
