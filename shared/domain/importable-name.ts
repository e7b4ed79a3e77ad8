import { z } from 'zod';

/** The registers of plain entries, by their nouns. */
export const entryNoun = z.enum([
  'supplier',
  'contract',
  'bid',
  'declaration',
  'diary',
  'expense',
  'media-contact',
  'data-source',
]);
/** A register of plain entries. */
export type EntryNoun = z.infer<typeof entryNoun>;

/** The registers into which files can be brought. */
export const importableName = z.enum(['gift', 'interest', ...entryNoun.options]);
/** A register into which files can be brought. */
export type ImportableName = z.infer<typeof importableName>;
