import type { EntryListArgs, EntryRow } from '../../../shared/contract/vault/procurement.ts';
import { describedBid } from '../../../shared/domain/bid/described.ts';
import { describedContract } from '../../../shared/domain/contract/described.ts';
import { describedDataSource } from '../../../shared/domain/data-source/described.ts';
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
import { shortWordsOfValue } from '../../../shared/domain/register-entry/words.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { describedSupplier } from '../../../shared/domain/supplier/described.ts';
import { findById, type ById } from '../../../shared/kit/by-id.ts';
import { letOthers } from '../let-others.ts';
import { foldText } from '../search/fold-text.ts';
import { createLastAnswer, createRowKeeper, fittingInOrder } from './kept-rows.ts';

/** @file Registers of plain entries as lists: rows made once and kept, filtered and put in order as somebody asks. */

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
  'data-source': shelf('oversight', describedDataSource, ({ dataSource }) => dataSource),
};

const dayFields: Readonly<Record<EntryNoun, string>> = {
  ...{ supplier: '', contract: 'awardedOn', bid: 'submittedOn', declaration: 'declaredOn' },
  ...{ diary: 'on', expense: 'on', 'media-contact': 'on', 'data-source': '' },
};

type Kept = {
  readonly row: EntryRow;
  readonly fields: PlainFields;
  readonly found: string;
  readonly year: string;
};

type Keeper = (entries: ById<Entry<PlainFields>>) => Promise<readonly Kept[]>;
const keepers = new Map<EntryNoun, Keeper>();

function keptRows(noun: EntryNoun, state: RegistersState): Promise<readonly Kept[]> {
  const keeper = keepers.get(noun) ?? createRowKeeper((entry) => kept(noun, entry));
  keepers.set(noun, keeper);
  return keeper(shelves[noun].entriesOf(state));
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
      .map((field) => shortWordsOfValue(field, fields[field.name])),
    contested: isContested(entry.fields),
    struckOut: entry.struckOut !== undefined,
  };
}

/** What a list answers, before a page of it is taken. */
type Listed = {
  readonly rows: readonly EntryRow[];
  readonly held: number;
  readonly years: readonly string[];
};

const lastListed = createLastAnswer<Listed>();

/** The entries that somebody asked for, in their order, and what there is in all. */
export function entryRowsFor(
  state: RegistersState,
  { from: _from, count: _count, ...question }: EntryListArgs,
): Promise<Listed> {
  const { buckets } = shelves[question.noun].entriesOf(state);
  return lastListed(buckets, JSON.stringify(question), () => listed(state, question));
}

async function listed(
  state: RegistersState,
  { noun, text, show, year, sortBy, descending }: Omit<EntryListArgs, 'from' | 'count'>,
): Promise<Listed> {
  const all = await keptRows(noun, state);
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  const found = await fittingInOrder(
    all,
    (each) =>
      isShown(each.row, show) &&
      each.year.startsWith(year) &&
      words.every((word) => each.found.includes(word)),
    ({ fields }) => sortKey(fields[sortBy]),
    ({ row }) => row.entryId,
  );
  await letOthers();
  const rows = found.map(({ row }) => row);
  return {
    rows: descending ? rows.reverse() : rows,
    held: all.filter(({ row }) => !row.struckOut).length,
    years: [...new Set(all.map((each) => each.year))].filter(Boolean).sort().reverse(),
  };
}

const isShown = ({ struckOut, contested }: EntryRow, show: EntryListArgs['show']): boolean =>
  show === 'struck-out' ? struckOut : !struckOut && (show === 'standing' || contested);

const sortKey = (value: PlainValue): string | number =>
  typeof value === 'number' ? value : foldText(value ?? '');

/** The entry of that number. */
export const entryAt = (
  state: RegistersState,
  noun: EntryNoun,
  entryId: string,
): Entry<PlainFields> | undefined => findById(shelves[noun].entriesOf(state), entryId);
