import { z } from 'zod';
import { faultKind } from './shell-faults.ts';

/** @file What a sealed copy, or a restore from one, tells of itself. */

const sizeBytes = z.number().int().min(0);

/** What a sealed copy or a restore did, file by file where something failed. */
export const copyReport = z.strictObject({
  copiedFiles: sizeBytes,
  alreadyThere: sizeBytes,
  verifiedFiles: sizeBytes,
  copiedBytes: sizeBytes,
  failures: z.array(
    z.strictObject({
      name: z.string().max(80),
      /** `copy/damaged-source`: the source is not what its name says (it is copied under its true name);
       *  `copy/not-as-written`: the medium gave back other bytes. Of no file (the name is empty): `copy/no-room`, found before
       *  anything was written; `copy/cancelled`, what was copied stays and a second run goes on. */
      fault: z.union([
        faultKind,
        z.enum(['copy/damaged-source', 'copy/not-as-written', 'copy/no-room', 'copy/cancelled']),
      ]),
    }),
  ),
});
/** What a sealed copy or a restore did: every file is read back and compared with its name or its source. */
export type CopyReport = z.infer<typeof copyReport>;

/** How far a copy or a restore is. */
export const copyProgress = z.strictObject({ doneFiles: sizeBytes, files: sizeBytes });
/** How far a copy or a restore is. */
export type CopyProgress = z.infer<typeof copyProgress>;
