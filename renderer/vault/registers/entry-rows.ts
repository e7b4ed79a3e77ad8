import type { EntryListArgs, EntryRow } from '../../../shared/contract/vault/procurement.ts';
import { describedBid } from '../../../shared/domain/bid/described.ts';
import { describedContract } from '../../../shared/domain/contract/described.ts';
import { describedDeclaration } from '../../../shared/domain/declaration/described.ts';
import { describedDiary } from '../../../shared/domain/diary/described.ts';
import { describedExpense } from '../../../shared/domain/expense/described.ts';
import type { EntryNoun } from '../../../shared/domain/importable-name.ts';
import { describedMediaContact } from '../../../shared/domain/media-contact/described.ts';
import { isContested } from '../../../shared/domain/register.ts';
import type {
  Described,
  DescribedField,
  PlainFields,
  PlainValue,
} from '../../../shared/domain/register-entry/described.ts';
import { nowOf } from '../../../shared/domain/register-entry/now.ts';
import type {
  Entry,
  EntrySlice,
  TakenImport,
} from '../../../shared/domain/register-entry/slice.ts';
import { wordsOfValue } from '../../../shared/domain/register-entry/words.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { describedSupplier } from '../../../shared/domain/supplier/described.ts';
import { allById, findById, type ById } from '../../../shared/kit/by-id.ts';
import { foldText } from '../search/fold-text.ts';

/** @file Registers of plain entries as lists: rows made once for each state of a register, filtered and put in order as somebody asks. */

/** A register of plain entries, whatever its fields are. */
export type Shelf = {
  readonly register: RegisterName;
  readonly fields: readonly DescribedField[];
  readonly entriesOf: (state: RegistersState) => ById<Entry<PlainFields>>;
  readonly importsOf: (state: RegistersState) => readonly TakenImport[];
  readonly title: (entry: Entry<PlainFields>) => string;
};

function shelf<Fields extends PlainFields>(
  register: RegisterName,
  described: Described<Fields>,
  sliceOf: (state: RegistersState) => EntrySlice<Fields>,
): Shelf {
  return {
    ...{ register, fields: described.fields },
    entriesOf: (state) => sliceOf(state).entries,
    importsOf: (state) => sliceOf(state).imports,
    title: (entry) => described.title(nowOf(entry) as Fields),
  };
}

/** The registers of plain entries. */
export const shelves: Readonly<Record<EntryNoun, Shelf>> = {
  supplier: shelf('procurement', describedSupplier, ({ supplier }) => supplier),
  contract: shelf('procurement', describedContract, ({ contract }) => contract),
  bid: shelf('procurement', describedBid, ({ bid }) => bid),
  declaration: shelf('procurement', describedDeclaration, ({ declaration }) => declaration),
  diary: shelf('diaries', describedDiary, ({ diary }) => diary),
  expense: shelf('expenses', describedExpense, ({ expense }) => expense),
  'media-contact': shelf('media', describedMediaContact, ({ mediaContact }) => mediaContact),
};

const dayFields: Readonly<Record<EntryNoun, string>> = {
  ...{ supplier: '', contract: 'awardedOn', bid: 'submittedOn', declaration: 'declaredOn' },
  ...{ diary: 'on', expense: 'on', 'media-contact': 'on' },
};

type Kept = {
  readonly row: EntryRow;
  readonly fields: PlainFields;
  readonly found: string;
  readonly year: string;
};

const made = new WeakMap<object, readonly Kept[]>();

function keptRows(noun: EntryNoun, state: RegistersState): readonly Kept[] {
  const entries = shelves[noun].entriesOf(state);
  const known = made.get(entries.buckets);
  if (known) return known;
  const rows = allById(entries).map((entry) => kept(noun, entry));
  made.set(entries.buckets, rows);
  return rows;
}

function kept(noun: EntryNoun, entry: Entry<PlainFields>): Kept {
  const fields = nowOf(entry);
  const row = entryRow(noun, entry);
  const { fields: described } = shelves[noun];
  const texts = described.flatMap(({ name, kind }) =>
    kind === 'line' || kind === 'names' || kind === 'long' ? String(fields[name] ?? '') : [],
  );
  return {
    row,
    fields,
    found: foldText(texts.join('\n')),
    year: String(fields[dayFields[noun]] ?? '').slice(0, 4),
  };
}

/** One row: the fields that lists show, in words. */
export function entryRow(noun: EntryNoun, entry: Entry<PlainFields>): EntryRow {
  const fields = nowOf(entry);
  return {
    entryId: entry.entryId,
    cells: shelves[noun].fields
      .filter(({ width }) => width !== undefined)
      .map((field) => wordsOfValue(field, fields[field.name])),
    contested: isContested(entry.fields),
    struckOut: entry.struckOut !== undefined,
  };
}

/** The entries that somebody asked for, in their order, and what there is in all. */
export function entryRowsFor(
  state: RegistersState,
  { noun, text, show, year, sortBy, descending }: EntryListArgs,
): {
  readonly rows: readonly EntryRow[];
  readonly held: number;
  readonly years: readonly string[];
} {
  const all = keptRows(noun, state);
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  const matching = all.filter(
    (each) =>
      isShown(each.row, show) &&
      each.year.startsWith(year) &&
      words.every((word) => each.found.includes(word)),
  );
  const keyed = matching.map((each) => ({ each, key: sortKey(each.fields[sortBy]) }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.each.row.entryId, b.each.row.entryId));
  if (descending) keyed.reverse();
  return {
    rows: keyed.map(({ each }) => each.row),
    held: all.filter(({ row }) => !row.struckOut).length,
    years: [...new Set(all.map((each) => each.year))].filter(Boolean).sort().reverse(),
  };
}

const isShown = ({ struckOut, contested }: EntryRow, show: EntryListArgs['show']): boolean =>
  show === 'struck-out' ? struckOut : !struckOut && (show === 'standing' || contested);

const sortKey = (value: PlainValue): string | number =>
  typeof value === 'number' ? value : foldText(value ?? '');

/** Numbers among themselves; what is not known comes before all. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The entry of that number. */
export const entryAt = (
  state: RegistersState,
  noun: EntryNoun,
  entryId: string,
): Entry<PlainFields> | undefined => findById(shelves[noun].entriesOf(state), entryId);
