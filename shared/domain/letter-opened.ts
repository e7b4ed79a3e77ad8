import { z } from 'zod';

/** How a paper that a register keeps was opened: looked at here, or saved as a file, which is a disclosure. */
export const letterOpenedAs = z.enum(['look', 'file']);

/** The same, as the record tells it. */
export const letterOpenedWords: Readonly<Record<z.infer<typeof letterOpenedAs>, string>> = {
  look: 'Letter looked at',
  file: 'Copy of the letter saved as a file',
};
