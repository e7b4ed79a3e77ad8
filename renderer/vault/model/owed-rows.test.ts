import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withOwedRows } from './owed-rows.ts';
import { createRowTable, type ListedCase, type RowTable } from './row-table.ts';

/** What these tests look at of a row. */
const rowSaying = (subject: string): ListedCase => ({ subject }) as ListedCase;

const change = fc.record({
  caseId: fc.nat(5).map((number) => number.toString(16).padStart(32, '0')),
  subject: fc.string(),
  how: fc.constantFrom('at once' as const, 'later' as const),
  read: fc.constantFrom('nothing' as const, 'its place' as const, 'a column' as const),
});

const told = (table: RowTable): ReadonlyMap<string, string> =>
  new Map(
    Array.from({ length: table.size() }, (_, at) => [table.idAt(at), table.rowAt(at).subject]),
  );

describe('list rows that are owed', () => {
  it('read as if they had been made at once, whatever is asked and when', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const owing = withOwedRows(createRowTable());
        const expected = new Map<string, string>();
        for (const { caseId, subject, how, read } of changes) {
          if (how === 'at once') owing.put({ caseId, row: rowSaying(subject) });
          else owing.putLater(caseId, () => rowSaying(subject));
          expected.set(caseId, subject);
          if (read === 'its place') expect(owing.indexOf(caseId)).toBeDefined();
          if (read === 'a column') expect(owing.column('subject')).toHaveLength(expected.size);
        }
        expect(told(owing)).toEqual(expected);
      }),
    );
  });

  it('are made once, and not before somebody reads', () => {
    let made = 0;
    const owing = withOwedRows(createRowTable());
    owing.putLater('a'.repeat(32), () => {
      made += 1;
      return rowSaying('Mara Hale');
    });
    expect(made).toBe(0);
    expect(owing.size()).toBe(1);
    expect(owing.rowAt(0).subject).toBe('Mara Hale');
    expect(made).toBe(1);
  });

  it('are none where the case has none', () => {
    const owing = withOwedRows(createRowTable());
    owing.putLater('a'.repeat(32), () => undefined);
    expect(owing.indexOf('a'.repeat(32))).toBeUndefined();
    expect(owing.size()).toBe(0);
  });

  it('count as changed: an order kept from before is not taken for the one now', () => {
    const owing = withOwedRows(createRowTable());
    const before = owing.revision();
    owing.putLater('a'.repeat(32), () => rowSaying('Mara Hale'));
    expect(owing.revision()).not.toBe(before);
    expect(owing.dirtyPages()).toHaveLength(1);
  });
});
