import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { columnMapping, columnNames, leftOutLine } from './mapping.ts';

/** @file What can happen to an entry of a register of plain entries: recorded, corrected, struck out, or brought by a file. The nouns of such
 *  registers make their events of these. */

const reason = requiredText(textLimits.paragraph, 'Say why.');

/** Recorded by hand. */
export const recorded = <Type extends string, Fields extends z.ZodType>(
  type: Type,
  fields: Fields,
) => z.strictObject({ type: z.literal(type), entryId: itemId, fields });

/** The entry as it should read: what it said before stays to be read. */
export const corrected = <Type extends string, Fields extends z.ZodType>(
  type: Type,
  fields: Fields,
) => z.strictObject({ type: z.literal(type), entryId: itemId, fields, reason });

/** Recorded in error: kept, and no longer counted. */
export const struckOut = <Type extends string>(type: Type) =>
  z.strictObject({ type: z.literal(type), entryId: itemId, reason });

/** So many rows travel in one part of an import. */
export const mostRowsInPart = 5000;
/** So many parts has an import at most. */
export const mostParts = 200;

/** A part of what a file brought. It counts once the last act of its import names it (decision 0054). */
export const importPart = <Type extends string, Fields extends z.ZodType>(
  type: Type,
  fields: Fields,
) =>
  z.strictObject({
    type: z.literal(type),
    importId: itemId,
    /** 1 and up. */
    part: z.number().int().min(1).max(mostParts),
    /** Absent where they lie packed. */
    rows: z
      .array(z.strictObject({ entryId: itemId, line: z.number().int().min(1), fields }))
      .max(mostRowsInPart)
      .optional(),
    /** The rows as they travel: their JSON, deflated. */
    packed: z.strictObject({ sizeBytes: z.number().int().min(1), base64: z.string() }).optional(),
    /** A piece of the file as it came, deflated. It stays in the frame of this act and is not carried in the register's record. */
    sourceBase64: z.string().optional(),
  });

/** The last act of an import: from now on its rows count. */
export const imported = <Type extends string>(type: Type) =>
  z.strictObject({
    type: z.literal(type),
    importId: itemId,
    parts: z.number().int().min(1).max(mostParts),
    rowCount: z.number().int().min(1, 'No row of this file can be imported.'),
    fileName: text(textLimits.line),
    /** Of the file as it came. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    sizeBytes: z.number().int().min(1),
    /** The sheet of a workbook; '' of a file that has none. */
    sheet: text(textLimits.line),
    /** The data source of a partner that it came from, as it was named then (L8). */
    source: z
      .strictObject({
        entryId: itemId,
        name: text(textLimits.line),
        agreement: text(textLimits.line),
      })
      .optional(),
    columns: columnNames,
    /** Which column each thing was read from; remembered for the next file with these columns. */
    mapping: columnMapping,
    /** The first lines that were left out, and how many there were. */
    leftOut: z.array(leftOutLine).max(mostRowsInPart),
    leftOutCount: z.number().int().min(0),
  });
