import { z } from 'zod';
import { type CaseId, caseId, type ItemId, itemId } from '../../kit/ids.ts';
import { type SealedFile, sealedFile } from '../../kit/sealed-file.ts';
import type { Bytes } from '../../kit/bytes.ts';
import type { Saved } from './cases.ts';

/** @file What the page asks about files of any size: chosen or dropped, sealed for a case, read for a viewer, saved out. */

const nothing = z.strictObject({});
const token = z.string().max(64);
const sizeBytes = z.number().int().min(0);

/** The most of a file that is read into the page at once. */
export const readFileLimitBytes = 64 * 1024 * 1024;

/** The requests about files of any size. */
export const fileCalls = {
  /** Asks the person for one or several files. */
  chooseFiles: nothing,
  /** The files that were dropped on the page last: `window.probity.dropped(files)` came before, and was waited for. */
  droppedFiles: nothing,
  /** The beginning of a chosen file, to know its type before it is taken in. */
  lookAtFile: z.strictObject({ token }),
  /** Seals a chosen file for a case, and answers when all of it is sealed, read back and on this disk. Nothing is recorded yet: `append`
   *  an event that carries the list. A file that was begun before (same case, name and size) goes on where it was. */
  attachFile: z.strictObject({ caseId, token }),
  /** Every file that is being sealed or opened, was broken off, or is sealed and stands in no event yet. */
  fileProgress: nothing,
  /** Ends it after the piece it is at. Of an attachment nothing is left. */
  cancelFile: z.strictObject({ fileId: itemId }),
  /** Gives up an attachment that is sealed and stands in no event. Its key goes. */
  discardFile: z.strictObject({ caseId, fileId: itemId }),
  /** A piece of a sealed file, for the viewer. Parts that are not here are fetched from the share first. */
  readFile: z.strictObject({
    caseId,
    file: sealedFile,
    fromBytes: sizeBytes,
    sizeBytes: sizeBytes.max(readFileLimitBytes),
  }),
  /** Saves a sealed file out. `event`, the disclosure (`exhibit.saved-out/1`), is recorded before anything is written: what the rules
   *  refuse is not written. The file gets its name when its SHA-512 is the one of the list. */
  saveFile: z.strictObject({
    caseId,
    file: sealedFile,
    token,
    event: z.looseObject({ type: z.string().max(80) }),
    draftKey: z.string().max(120).optional(),
  }),
} as const;

/** A file the person chose. The path stays in the shell; the token is good until the next lock. */
export type ChosenFile = {
  readonly token: string;
  readonly name: string;
  readonly sizeBytes: number;
};

/** How far one is. */
export type FileProgress = {
  readonly fileId: ItemId;
  readonly caseId?: CaseId | undefined;
  readonly doing: 'sealing' | 'fetching' | 'opening' | 'packing' | 'reading';
  /** As chosen; only of what is being sealed. */
  readonly name?: string | undefined;
  /** Begun before a kill or a lock, or broken off by a full disk: choosing the same file again goes on with it, `cancelFile` gives it up. */
  readonly isBrokenOff?: boolean | undefined;
  readonly doneBytes: number;
  readonly sizeBytes: number;
  /** Of an attachment that is whole and stands in no event yet. */
  readonly sealed?: SealedFile | undefined;
  /** Of one that was taken out of another file: where it was found. */
  readonly foundAt?: string | undefined;
};

/** What they answer. */
export type FileAnswers = {
  chooseFiles: { files: readonly ChosenFile[] };
  droppedFiles: { files: readonly ChosenFile[] };
  lookAtFile: { head: Bytes; sizeBytes: number };
  attachFile: { file: SealedFile };
  fileProgress: { files: readonly FileProgress[] };
  cancelFile: Record<string, never>;
  discardFile: Record<string, never>;
  readFile: { bytes: Bytes };
  saveFile: Saved;
};
