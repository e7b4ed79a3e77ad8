import type { CaseListArgs } from '../../../shared/contract/vault.ts';
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

function sorted(rows: RowTable, key: SortKey): Int32Array {
  const values = sortValues(rows, key);
  const order = Int32Array.from({ length: rows.size() }, (_, index) => index);
  return order.sort((a, b) => {
    const left = values[a] ?? '';
    const right = values[b] ?? '';
    return left < right ? -1 : left > right ? 1 : a - b;
  });
}

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
  const closed = rows.column('closed');
  const hidden = rows.column('hidden');
  const stages = rows.column('stage');
  const grades = rows.column('grade');
  const flags = rows.column('flags');
  const holders = rows.column('allocatedToId');
  const found = args.text.trim() === '' ? undefined : byText(args.text);
  const wantedStages = new Set<string>(args.stages);
  const wantedGrades = new Set<string>(args.grades);
  return (index) =>
    hidden[index] !== true &&
    (args.closed === 'both' || closed[index] === (args.closed === 'closed')) &&
    (wantedStages.size === 0 || wantedStages.has(stages[index] ?? '')) &&
    (wantedGrades.size === 0 || wantedGrades.has(grades[index] ?? 'none')) &&
    (!args.flagged || (flags[index]?.length ?? 0) > 0) &&
    (!args.mine || holders[index] === me) &&
    (found === undefined || found.has(index));
}
