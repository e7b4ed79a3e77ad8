import {
  createCharterFile as createReally,
  openCharterFile as openReally,
  readCharterFile as readReally,
} from '../../renderer/vault/keys/charter-file.ts';
import { onceForCopies } from './once-for-copies.ts';

/** @file Stands in the place of renderer/vault/keys/charter-file.ts in the stubbed schedules: the same file is the same blocks to who
 *  holds the same keys. */

export const createCharterFile: typeof createReally = (charter) => createReally(charter);

const merged = onceForCopies<ReturnType<typeof readReally>>();
export const readCharterFile: typeof readReally = (charter) =>
  merged(charter.copies, charter.unitKeys, () => readReally(charter));

const opened = onceForCopies<ReturnType<typeof openReally>>();
export const openCharterFile: typeof openReally = (charter) =>
  opened([charter.file], charter.unitKeys, () => openReally(charter));
