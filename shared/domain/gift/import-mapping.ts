import { z } from 'zod';

/** @file What is read out of a spreadsheet of an earlier register, and from which columns. */

/** So many rows in one import: a frame holds 16 MiB, and a year of a large force is some hundreds. */
export const mostImportedRows = 5000;

/** The things that are looked for in a spreadsheet, in the order in which they are asked. */
export const importedFields = [
  'offeredOn',
  'recipient',
  'rank',
  'department',
  'donor',
  'what',
  'occasion',
  'value',
  'outcome',
  'because',
] as const;
/** One of them. */
export type ImportedField = (typeof importedFields)[number];

const column = z.number().int().min(0).max(199).optional();

/** From which column each thing is read; day first or month first. */
export const importMapping = z.strictObject({
  dates: z.enum(['day-first', 'month-first']),
  columns: z.strictObject({
    offeredOn: column,
    recipient: column,
    rank: column,
    department: column,
    donor: column,
    what: column,
    occasion: column,
    value: column,
    outcome: column,
    because: column,
  }),
});
/** From which column each thing is read. */
export type ImportMapping = z.infer<typeof importMapping>;

/** The words for what is looked for. */
export const importedFieldWords: Readonly<Record<ImportedField, string>> = {
  offeredOn: 'Day it was offered',
  recipient: 'Offered to',
  rank: 'Rank or grade',
  department: 'Department',
  donor: 'Offered by',
  what: 'What was offered',
  occasion: 'Occasion',
  value: 'What it is worth',
  outcome: 'What became of it',
  because: 'Why',
};
