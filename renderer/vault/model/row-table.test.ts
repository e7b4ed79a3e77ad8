import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseListArgs } from '../../../shared/contract/vault/cases.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { createCaseOrder } from './case-order.ts';
import { createRowTable, rowsPerPage, type ListedCase, type RowTable } from './row-table.ts';

const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) =>
    civilDate.parse(`2027-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`),
  );
const row: fc.Arbitrary<ListedCase> = fc
  .record({
    reference: fc.string(),
    subject: fc.string({ unit: 'grapheme' }),
    grade: fc.constantFrom('Low' as const, 'High' as const, 'none' as const),
    dueOn: fc.option(day, { nil: undefined }),
    openedOn: day,
    hidden: fc.boolean(),
  })
  .map(({ dueOn, hidden, ...rest }) => ({
    ...rest,
    associate: '',
    categories: 'Conviction',
    stage: 'reported',
    allocatedTo: '',
    allocatedToId: '',
    lastActOn: rest.openedOn,
    closed: false,
    flags: [],
    duties: [],
    asOf: rest.openedOn,
    ...(dueOn ? { nextDuty: { key: 'k', says: 'Decide', dueOn, waitingFor: 'unit' } } : {}),
    ...(hidden ? { hidden: true as const } : {}),
  }));
const idOf = (number: number): string => number.toString(16).padStart(32, '0');
const put = (table: RowTable, number: number, one: ListedCase): number =>
  table.put({ caseId: idOf(number), row: one });

/** The table again from its pages, as after an unlock. */
function reloaded(...pageSets: ReturnType<RowTable['dirtyPages']>[]): RowTable {
  const newest = new Map(pageSets.flat().map(({ page, content }) => [page, content]));
  const table = createRowTable();
  table.loadPages([...newest].sort(([a], [b]) => a - b).map(([, content]) => content));
  return table;
}
const rowsOf = (table: RowTable) =>
  Array.from({ length: table.size() }, (_, index) => [table.idAt(index), table.rowAt(index)]);

describe('the list rows', () => {
  it('come back from their pages as they were, also changed and added to afterwards', () => {
    const rows = fc.array(row, { maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(fc.nat(60), row)), (first, later) => {
        const table = createRowTable();
        first.forEach((one, number) => put(table, number, one));
        const pages = table.dirtyPages();
        const again = reloaded(pages);
        for (const [number, one] of later) {
          put(table, number, one);
          put(again, number, one);
        }
        expect(rowsOf(again)).toEqual(rowsOf(table));
        const third = reloaded(pages, again.dirtyPages());
        expect(rowsOf(third)).toEqual(rowsOf(table));
        for (const name of ['subject', 'nextDuty', 'hidden'] as const)
          expect([...third.column(name)]).toEqual([...table.column(name)]);
        for (const number of [0, 1, 39, 60])
          expect(third.indexOf(idOf(number))).toBe(table.indexOf(idOf(number)));
      }),
    );
  });

  it('of a case keep their place, and dirty one page', () => {
    const [one] = fc.sample(row, 1);
    if (!one) throw new Error('no row');
    const table = createRowTable();
    for (let number = 0; number < rowsPerPage + 10; number += 1) put(table, number, one);
    const again = reloaded(table.dirtyPages());
    expect(put(again, rowsPerPage + 3, { ...one, subject: 'Changed' })).toBe(rowsPerPage + 3);
    expect(again.dirtyPages().map(({ page }) => page)).toEqual([1]);
    expect(again.size()).toBe(rowsPerPage + 10);
  });
});

describe('the order of the list', () => {
  const asked: CaseListArgs = {
    from: 0,
    count: 60,
    sortBy: 'nextDue',
    descending: false,
    text: '',
    stages: [],
    grades: [],
    flagged: false,
    mine: false,
    closed: 'open',
  };

  it('is that of the values, then of the places, without what is out of sight', () => {
    const sortBy = fc.constantFrom('nextDue' as const, 'subject' as const, 'grade' as const);
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 60 }),
        sortBy,
        fc.boolean(),
        (rows, by, descending) => {
          const table = createRowTable();
          rows.forEach((one, number) => put(table, number, one));
          const valueOf = (one: ListedCase): string => {
            if (by === 'nextDue') return one.nextDuty?.dueOn ?? '9999-12-31';
            if (by === 'grade') return { High: '0', Medium: '1', Low: '2', none: '3' }[one.grade];
            return one.subject.toLowerCase();
          };
          const plain = rows
            .map((one, index) => ({ index, value: valueOf(one), hidden: one.hidden === true }))
            .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.index - b.index));
          const expected = plain.filter(({ hidden }) => !hidden).map(({ index }) => index);
          const order = createCaseOrder(table);
          expect(
            order.rowsFor({ ...asked, sortBy: by, descending }, 'me', () => undefined),
          ).toEqual(descending ? expected.reverse() : expected);
        },
      ),
    );
  });
});
