import type { DecisionLogSlice, LogEntry } from './slice.ts';

/** An entry with what follows from its place in the log. */
export type NumberedEntry = LogEntry & {
  /** From 1, without a gap. */
  readonly number: number;
  /** The numbers of entries written without having seen this one, after the same entry: until both were here, each may have been called
   *  by the other's number. */
  readonly apartFrom: readonly number[];
  /** The number of the entry this one puts right. */
  readonly correctsNumber?: number | undefined;
  /** The numbers of the entries that put this one right. */
  readonly correctedBy: readonly number[];
};

/** The log by number. Numbers are places in the order of the fold, which every device comes to alike: none is missing, none is twice. */
export function numberedEntries({ entries }: DecisionLogSlice): readonly NumberedEntry[] {
  const numberOf = new Map(entries.map((entry, index) => [entry.entryId, index + 1]));
  return entries.map((entry, index) => ({
    ...entry,
    number: index + 1,
    apartFrom: entries.flatMap((other, at) =>
      at !== index && other.follows === entry.follows ? [at + 1] : [],
    ),
    correctsNumber: entry.corrects && numberOf.get(entry.corrects.entryId),
    correctedBy: entries.flatMap((other, at) =>
      other.corrects?.entryId === entry.entryId ? [at + 1] : [],
    ),
  }));
}
