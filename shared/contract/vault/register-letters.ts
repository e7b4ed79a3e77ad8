import { z } from 'zod';
import type { Bytes } from '../../kit/bytes.ts';
import { itemId } from '../../kit/ids.ts';

/** @file Letters of the registers that were made: looked at again, and copied once more. */

const ref = {
  register: z.enum(['gifts', 'interests']),
  entryId: itemId,
  letterId: itemId,
};
/** One letter of one entry. */
export type RegisterLetterRef = z.input<z.ZodObject<typeof ref>>;

/** The requests about them. Both are recorded in the register before anything is shown or written. */
export const registerLetterCalls = {
  openRegisterLetter: z.strictObject(ref),
  /** Saves a copy through the writer: a disclosure. */
  saveRegisterLetter: z.strictObject({ ...ref, token: z.string() }),
} as const;

/** What they answer. */
export type RegisterLetterAnswers = {
  openRegisterLetter: { bytes: Bytes };
  saveRegisterLetter: { sizeBytes: number };
};
