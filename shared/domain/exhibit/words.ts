import type { FileContent } from './content.ts';
import type { Disposal, ExhibitKind, MovedTo, SealState } from './events.ts';

/** @file The words for exhibits, on the screen and on paper. */

/** What an exhibit is. */
export const kindWords: Readonly<Record<ExhibitKind, string>> = {
  file: 'a file',
  paper: 'paper',
  physical: 'a thing',
};

/** How an exhibit stands. */
export type Standing = 'held' | 'out' | 'outside' | 'withdrawn' | 'disposed';

/** The words for how an exhibit stands. */
export const standingWords: Readonly<Record<Standing, string>> = {
  held: 'Held',
  out: 'Signed out',
  outside: 'Outside the unit',
  withdrawn: 'Withdrawn',
  disposed: 'Disposed of',
};

/** How the seal was found and left. */
export const sealWords: Readonly<Record<SealState, string>> = {
  none: 'no seal',
  unbroken: 'seal unbroken',
  broken: 'seal broken',
  resealed: 'sealed anew',
};

/** Where a thing went. */
export const placeWords: Readonly<Record<MovedTo, string>> = {
  kept: 'To a place where it is kept',
  'signed-out': 'Signed out to a person of the unit',
  outside: 'To somebody outside the unit',
};

/** What became of an exhibit. */
export const disposalWords: Readonly<Record<Disposal, string>> = {
  returned: 'returned',
  transferred: 'transferred',
  destroyed: 'destroyed',
};

/** What a file is. */
export const contentWords: Readonly<Record<FileContent, string>> = {
  jpeg: 'JPEG picture',
  png: 'PNG picture',
  gif: 'GIF picture',
  webp: 'WebP picture',
  bmp: 'bitmap picture',
  pdf: 'PDF document',
  text: 'plain text',
  audio: 'sound',
  video: 'video',
  archive: 'archive or document of several files',
  office: 'office document or message',
  program: 'program',
  other: 'another kind of file',
};
