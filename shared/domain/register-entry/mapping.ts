import { z } from 'zod';
import { textLimits } from '../../kit/text.ts';

/** @file How a spreadsheet was read: from which columns, and how its days are written. */

/** More columns than this is no register. */
export const mostColumns = 200;

/** From which column each field is read, by the field's name; day first or month first. */
export const columnMapping = z.strictObject({
  dates: z.enum(['day-first', 'month-first']),
  columns: z.record(z.string().max(40), z.number().int().min(0).max(mostColumns).optional()),
  /** For what no column has: one value for all rows (whose diary it is). */
  given: z.record(z.string().max(40), z.string().max(textLimits.line)).optional(),
});
/** From which column each field is read. */
export type ColumnMapping = z.infer<typeof columnMapping>;

/** The names of a table's columns, as they stand in its first line. */
export const columnNames = z.array(z.string().max(textLimits.line)).max(mostColumns);

/** A line that was left out, and why. */
export const leftOutLine = z.strictObject({
  line: z.number().int().min(1),
  why: z.string().max(textLimits.line),
});
