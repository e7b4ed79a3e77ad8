import { z } from 'zod';

/** @file What the shell could not do, as values. */

/** What can be the matter. */
export const faultKind = z.enum([
  'disk/full',
  'disk/io',
  'disk/read-only',
  'disk/not-permitted',
  'file/absent',
  /** The folder that a person chose to save in is not there any more. */
  'output/absent',
  /** The file is not the one the vault read: its size differs. Read again before writing. */
  'file/changed',
  /** More files at once than are taken: none was. */
  'file/too-many',
  /** The sealed copy to restore from is not in the chosen folder any more. */
  'copy/absent',
  'vault/exists',
  'vault/absent',
  'token/unknown',
  /** Of a share that a person wants to choose: it was not chosen. */
  'share/lost',
  'share/full',
  'share/read-only',
  'share/not-permitted',
  'share/another-unit',
  'share/too-new',
  /** It is the share that this vault has chosen already. */
  'share/the-same',
  /** The message was not one of ours, or came at the wrong time. The third one locks. */
  'bridge/refused',
  /** Too many questions at once, or too fast: nothing was done, ask again. */
  'bridge/busy',
  'bridge/too-large',
  'shell/bug',
]);

/** The world says no: what the shell could not do. No path, no name, no case data. */
export const shellFault = z.strictObject({
  kind: faultKind,
  /** The name the operating system gives the trouble (`EIO`), for the log and the help desk. */
  code: z.string().max(40).optional(),
});
/** The world says no, as a value. */
export type ShellFault = z.infer<typeof shellFault>;
