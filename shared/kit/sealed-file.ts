import { z } from 'zod';
import { itemId } from './ids.ts';

/** @file A sealed file: an exhibit, or a bundle that came, of any size and under a key of its own. Its list is content of the case, and is
 *  what an event carries; the key never is. Format: docs/formats/sealed-file.md. */

const sizeBytes = z.number().int().min(0);

/** What one part holds of the file, except the last: 32 MiB. */
export const filePartBytes = 32 * 1024 * 1024;

/** The largest file that is taken in: 64 GiB. */
export const largestFileBytes = 2048 * filePartBytes;

/** The name of a part: the SHA-256 of its sealed bytes. */
export const filePartName = z.string().regex(/^[0-9a-f]{64}\.prt$/);

const listed = z.strictObject({
  fileId: itemId,
  /** Of the file as it was, not as it is sealed. */
  sizeBytes: sizeBytes.max(largestFileBytes),
  sha512: z.string().regex(/^[0-9a-f]{128}$/),
  /** In their order. `sizeBytes`: how much of the file the part holds. */
  parts: z
    .array(z.strictObject({ name: filePartName, sizeBytes: sizeBytes.max(filePartBytes) }))
    .min(1)
    .max(largestFileBytes / filePartBytes),
});

/** The list of a sealed file: what an event carries of it. Every part but the last is full. */
export const sealedFile = listed.refine(
  (file) =>
    file.parts.every(
      (part, index) => index === file.parts.length - 1 || part.sizeBytes === filePartBytes,
    ) && file.parts.reduce((sum, part) => sum + part.sizeBytes, 0) === file.sizeBytes,
  'the parts are not the file',
);
/** The list of a sealed file. */
export type SealedFile = z.infer<typeof listed>;
