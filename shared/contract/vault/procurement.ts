import { z } from 'zod';
import { entryNoun, importableName } from '../../domain/importable-name.ts';
import type { Looked } from '../../domain/expense-sample/slice.ts';
import type { PlainFields } from '../../domain/register-entry/described.ts';
import { columnMapping, type ColumnMapping } from '../../domain/register-entry/mapping.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';
import { civilDate, type CivilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import type { Instant } from '../../kit/instant.ts';
import { text, textLimits } from '../../kit/text.ts';
import type { Saved } from './cases.ts';

/** @file What the page asks about registers of plain entries, and about files that are brought into any register. */

/** Which entries, and in which order. */
const entryListArgs = z.strictObject({
  noun: entryNoun,
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(200),
  /** The name of a field. */
  sortBy: z.string().max(40),
  descending: z.boolean(),
  text: z.string().max(200),
  show: z.enum(['standing', 'struck-out', 'contested']),
  /** Four digits, or '' for every year. */
  year: z.string().regex(/^(\d{4})?$/),
});
/** How a person asked for a register. */
export type EntryListArgs = z.infer<typeof entryListArgs>;

/** A file as the page was given it: the vault refuses what is larger than it takes in, by name. */
const offeredFile = {
  into: importableName,
  name: z.string().max(textLimits.line),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** Of a file that is too large to hand over, of which there are no bytes. */
  sizeBytes: z.number().int().min(0).optional(),
  /** Of a workbook; '' for the first. */
  sheet: z.string().max(textLimits.line),
  /** Of a calendar: what repeats is written out between these days. Left out: two years back, one ahead. */
  window: z.strictObject({ from: civilDate, until: civilDate }).optional(),
  /** Left out: as the names of the columns suggest, or as the last file with these columns was read. */
  mapping: columnMapping.optional(),
  /** The data source of a partner that it came from. */
  sourceId: itemId.optional(),
};

/** The requests about registers of plain entries, and imports. */
export const procurementCalls = {
  entryList: entryListArgs,
  entryView: z.strictObject({ noun: entryNoun, entryId: itemId }),
  /** What was brought into a register, and what was begun and not finished. */
  importsOf: z.strictObject({ into: importableName }),
  /** What a file would bring. Nothing is kept. Refusals: import/*. */
  previewImport: z.strictObject(offeredFile),
  /** Takes a file in, whole or not at all. Refusals: import/*. */
  importFile: z.strictObject(offeredFile),
  importProgress: z.strictObject({}),
  cancelImport: z.strictObject({}),
  expenseSamples: z.strictObject({}),
  drawSample: z.strictObject({
    from: civilDate,
    until: civilDate,
    of: z.enum(['all', 'card', 'claim']),
    count: z.number().int().min(1).max(200),
    plan: text(textLimits.line),
    /** The item of the plan, where it stands in the unit's own. */
    planItemId: itemId.optional(),
  }),
} as const;

/** One row of a register of plain entries: its fields in words, in the order of the columns in its description. */
export type EntryRow = {
  readonly entryId: string;
  readonly cells: readonly string[];
  readonly contested: boolean;
  readonly struckOut: boolean;
};

/** One version of an entry: two that were corrected apart both stand. */
export type EntryVersion = {
  readonly fields: PlainFields;
  readonly by: string;
  readonly at: Instant;
};

/** A payment of a sample, and the last that was found of it. */
export type SampledPayment = {
  readonly entryId: string;
  readonly cells: readonly string[];
  readonly looked: Looked | undefined;
};

/** What they answer. */
export type ProcurementAnswers = {
  entryList: {
    total: number;
    held: number;
    from: number;
    rows: readonly EntryRow[];
    years: readonly string[];
    today: CivilDate;
  };
  entryView: {
    title: string;
    /** The first is the one shown. */
    versions: readonly EntryVersion[];
    struckOut: string | undefined;
    broughtBy:
      | {
          readonly fileName: string;
          readonly line: number;
          /** The data source of a partner, as it was named then. */
          readonly source: string | undefined;
        }
      | undefined;
    timeline: readonly TimelineEntry[];
    today: CivilDate;
  };
  importsOf: {
    imports: readonly {
      readonly importId: string;
      readonly fileName: string;
      readonly sheet: string;
      readonly rowCount: number;
      readonly leftOutCount: number;
      readonly by: string;
      readonly at: Instant;
    }[];
    halves: readonly { readonly importId: string; readonly by: string; readonly at: Instant }[];
  };
  previewImport: {
    kind: 'csv' | 'xlsx' | 'ics';
    sheets: readonly string[];
    sheet: string;
    window: { readonly from: string; readonly until: string };
    columns: readonly string[];
    mapping: ColumnMapping;
    /** What is looked for. */
    fields: readonly {
      readonly name: string;
      readonly label: string;
      readonly isNeeded: boolean;
    }[];
    /** Cells that a spreadsheet would take for formulas: kept as text. */
    formulas: number;
    /** Cells that are one over several: only the first says anything. */
    merged: number;
    /** Rows that were written otherwise than the rest of the file: read as Windows writes. */
    mixed: number;
    /** This very file was imported before. */
    isKnown: boolean;
    shown: readonly string[];
    rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
    rowCount: number;
    leftOut: readonly { readonly line: number; readonly why: string }[];
    leftOutCount: number;
  };
  importFile: Saved & { readonly rowCount: number };
  importProgress: {
    /** Undefined when nothing is under way. */
    progress:
      | { readonly phase: 'reading' | 'saving'; readonly done: number; readonly total: number }
      | undefined;
  };
  cancelImport: Record<string, never>;
  expenseSamples: {
    samples: readonly {
      readonly sampleId: string;
      readonly from: CivilDate;
      readonly until: CivilDate;
      readonly of: 'all' | 'card' | 'claim';
      readonly seed: string;
      readonly outOf: number;
      readonly plan: string;
      readonly by: string;
      readonly at: Instant;
      readonly payments: readonly SampledPayment[];
    }[];
    today: CivilDate;
  };
  drawSample: Saved;
};
