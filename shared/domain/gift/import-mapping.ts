import { z } from 'zod';

/** @file How earlier builds took a spreadsheet of gifts in; its acts are read for ever. */

/** So many rows in one import: a frame holds 16 MiB, and a year of a large force is some hundreds. */
export const mostImportedRows = 5000;

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
