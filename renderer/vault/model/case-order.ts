import type { CaseListArgs } from '../../../shared/contract/vault/cases.ts';
import type { RowTable } from './row-table.ts';

/** @file Which rows the case list shows and in which order. An order over all rows is kept until a row changes. */

type SortKey = CaseListArgs['sortBy'];
/** What filtering by text needs of the search. */
export type TextFilter = (text: string) => ReadonlySet<number> | undefined;

/** The list's orders, kept per sort key. */
export type CaseOrder = {
  readonly rowsFor: (args: CaseListArgs, me: string, byText: TextFilter) => readonly number[];
};

/** Orders over a table. */
export function createCaseOrder(rows: RowTable): CaseOrder {
  const kept = new Map<SortKey, { revision: number; order: Int32Array }>();
  const last: { key?: string; revision?: number; result?: readonly number[] } = {};

  const orderBy = (key: SortKey): Int32Array => {
    const known = kept.get(key);
    if (known?.revision === rows.revision()) return known.order;
    const order = sorted(rows, key);
    kept.set(key, { revision: rows.revision(), order });
    return order;
  };

  return {
    rowsFor: (args, me, byText) => {
      const { from: _from, count: _count, ...rest } = args;
      const key = JSON.stringify([rest, me]);
      if (last.key === key && last.revision === rows.revision() && last.result) return last.result;
      const order = orderBy(args.sortBy);
      const matches = matcher(rows, args, me, byText);
      const result: number[] = [];
      for (const index of args.descending ? Array.from(order).reverse() : order)
        if (matches(index)) result.push(index);
      Object.assign(last, { key, revision: rows.revision(), result });
      return result;
    },
  };
}

/** Rows of one value stand together, in the order of their places; so only the different values are sorted. */
function sorted(rows: RowTable, key: SortKey): Int32Array {
  const values = sortValues(rows, key);
  const ranks = new Map<string, number>();
  for (const value of values) ranks.set(value, 0);
  [...ranks.keys()].sort(compareText).forEach((value, rank) => ranks.set(value, rank));
  const begins = new Int32Array(ranks.size + 1);
  const rankOf = Int32Array.from(values, (value) => ranks.get(value) ?? 0);
  for (const rank of rankOf) begins[rank + 1] = (begins[rank + 1] ?? 0) + 1;
  for (let rank = 0; rank < ranks.size; rank += 1)
    begins[rank + 1] = (begins[rank + 1] ?? 0) + (begins[rank] ?? 0);
  const order = new Int32Array(values.length);
  rankOf.forEach((rank, index) => {
    const place = begins[rank] ?? 0;
    begins[rank] = place + 1;
    order[place] = index;
  });
  return order;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows without a date sort after all that have one. */
const noDate = '9999-12-31';
const gradeOrder: Readonly<Record<string, string>> = {
  High: '0',
  Medium: '1',
  Low: '2',
  none: '3',
};

function sortValues(rows: RowTable, key: SortKey): readonly string[] {
  if (key === 'nextDue') return rows.column('nextDuty').map((duty) => duty?.dueOn ?? noDate);
  if (key === 'grade') return rows.column('grade').map((grade) => gradeOrder[grade] ?? '3');
  return rows.column(key).map((value) => value.toLowerCase());
}

function matcher(
  rows: RowTable,
  args: CaseListArgs,
  me: string,
  byText: TextFilter,
): (index: number) => boolean {
  // A column that is not asked about is not taken apart.
  const checks: ((index: number) => boolean)[] = [];
  const hidden = rows.column('hidden');
  checks.push((index) => hidden[index] !== true);
  if (args.closed !== 'both') {
    const closed = rows.column('closed');
    checks.push((index) => closed[index] === (args.closed === 'closed'));
  }
  if (args.stages.length > 0) {
    const stages = rows.column('stage');
    const wanted = new Set<string>(args.stages);
    checks.push((index) => wanted.has(stages[index] ?? ''));
  }
  if (args.grades.length > 0) {
    const grades = rows.column('grade');
    const wanted = new Set<string>(args.grades);
    checks.push((index) => wanted.has(grades[index] ?? 'none'));
  }
  if (args.flagged) {
    const flags = rows.column('flags');
    checks.push((index) => (flags[index]?.length ?? 0) > 0);
  }
  if (args.mine) {
    const holders = rows.column('allocatedToId');
    checks.push((index) => holders[index] === me);
  }
  const found = args.text.trim() === '' ? undefined : byText(args.text);
  if (found) checks.push((index) => found.has(index));
  return (index) => checks.every((check) => check(index));
}
