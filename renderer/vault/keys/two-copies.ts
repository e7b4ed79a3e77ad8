import {
  readRecords,
  type FoundRecord,
  type RecordFileKind,
  type RecordReading,
} from '../../../shared/formats/journal.ts';
import { bytesEqual, type Bytes } from '../../../shared/kit/bytes.ts';

/** @file Growing files kept twice: what one copy lost is taken from the other. */

/** How one copy was found. `behind`: sound, but without entries the other has. `other-key`: left from before a new vault key. */
export type CopyState = {
  readonly state: 'whole' | 'absent' | 'torn' | 'damaged' | 'behind' | 'other-key';
  /** Entries of this copy whose bytes were changed, as far as their numbers can be told. */
  readonly damagedNumbers: readonly number[];
};
/** The entries of all copies by number, each with a record to write back. */
export type MergedCopies<Value> = {
  readonly entries: readonly { readonly record: FoundRecord; readonly value: Value }[];
  readonly nextNumber: number;
  readonly copies: readonly CopyState[];
  readonly lost: readonly number[];
};
/** What becomes of one record: its content, or why it has none. */
export type EntryOpener<Value> = (record: FoundRecord) => Value | 'other-key' | 'damaged';

type OpenedCopy<Value> = {
  readonly reading: RecordReading | undefined;
  readonly values: ReadonlyMap<number, { record: FoundRecord; value: Value }>;
  readonly damagedNumbers: readonly number[];
  readonly otherKey: boolean;
};

/** Merges the copies of a growing file. A copy whose entries all belong to another key counts for nothing. */
export function mergeCopies<Value>(
  kind: RecordFileKind,
  files: readonly (Bytes | undefined)[],
  openEntry: EntryOpener<Value>,
): MergedCopies<Value> {
  const copies: OpenedCopy<Value>[] = [];
  for (const file of files) {
    // Two copies are the same as a rule, and comparing them costs far less than reading both.
    const same = file && files[0] && copies[0] && bytesEqual(file, files[0]);
    copies.push(same && copies[0] ? copies[0] : openCopy(kind, file, copies[0], openEntry));
  }
  const merged = new Map(copies.toReversed().flatMap((copy) => [...copy.values]));
  const known = copies.filter((copy) => !copy.otherKey);
  const seen = [...merged.keys(), ...known.flatMap((copy) => copy.damagedNumbers)];
  const nextNumber = seen.reduce((next, number) => Math.max(next, number + 1), 0);
  const numbers = Array.from({ length: nextNumber }, (_, number) => number);
  return {
    entries: numbers.flatMap((number) => merged.get(number) ?? []),
    nextNumber,
    copies: copies.map((copy) => stateOf(copy, merged)),
    lost: numbers.filter((number) => !merged.has(number)),
  };
}

function openCopy<Value>(
  kind: RecordFileKind,
  file: Bytes | undefined,
  first: OpenedCopy<Value> | undefined,
  openEntry: EntryOpener<Value>,
): OpenedCopy<Value> {
  if (file === undefined) {
    return { reading: undefined, values: new Map(), damagedNumbers: [], otherKey: false };
  }
  const reading = readRecords(kind, file);
  const values = new Map<number, { record: FoundRecord; value: Value }>();
  const damagedNumbers = reading.damaged.map((run) => run.number ?? (run.after?.number ?? -1) + 1);
  const otherKeys: number[] = [];
  for (const record of reading.records) {
    const value = valueIn(first, record) ?? openEntry(record);
    if (value === 'other-key') otherKeys.push(record.number);
    else if (value === 'damaged') damagedNumbers.push(record.number);
    else values.set(record.number, { record, value });
  }
  const otherKey = otherKeys.length > 0 && values.size === 0;
  // One stranger among our own entries was changed, and its checksum with it.
  if (!otherKey) damagedNumbers.push(...otherKeys);
  return { reading, values, damagedNumbers, otherKey };
}

// Copies are the same as a rule, and comparing costs far less than opening.
function valueIn<Value>(
  copy: OpenedCopy<Value> | undefined,
  record: FoundRecord,
): Value | undefined {
  const known = copy?.values.get(record.number);
  if (known?.record.id !== record.id) return undefined;
  return bytesEqual(known.record.bytes, record.bytes) ? known.value : undefined;
}

function stateOf<Value>(copy: OpenedCopy<Value>, merged: ReadonlyMap<number, unknown>): CopyState {
  const { reading, values, damagedNumbers } = copy;
  const as = (state: CopyState['state']): CopyState => ({ state, damagedNumbers });
  if (reading === undefined) return as('absent');
  if (copy.otherKey) return as('other-key');
  if (damagedNumbers.length > 0 || reading.header === 'damaged') return as('damaged');
  if (reading.tornAt !== undefined || reading.header === 'absent') return as('torn');
  return as(values.size < merged.size ? 'behind' : 'whole');
}
