import type { ListedCase, RowTable } from './row-table.ts';

/** @file A list row costs as much as sealing the act that changed it, and nobody looks at the list in the moment of saving: the row is
 *  made when somebody asks for it, or once the answer has left, whichever is first. */

/** The list rows, with those that are still to be made. Whoever reads never sees that one was owed. */
export type OwedRows = RowTable & {
  /** The row of a case changed: it is made of what `make` knows when it is read. Undefined: the case has none. */
  readonly putLater: (caseId: string, make: () => ListedCase | undefined) => void;
};

/** Rows that may be owed, over a table. */
export function withOwedRows(table: RowTable): OwedRows {
  const owed = new Map<string, () => ListedCase | undefined>();
  const makeOne = (caseId: string): void => {
    const make = owed.get(caseId);
    if (!make) return;
    owed.delete(caseId);
    const row = make();
    if (row) table.put({ caseId, row });
  };
  const made = (): RowTable => {
    for (const caseId of owed.keys()) makeOne(caseId);
    return table;
  };
  return {
    putLater: (caseId, make) => {
      owed.set(caseId, make);
    },
    put: (entry) => {
      owed.delete(entry.caseId);
      return made().put(entry);
    },
    indexOf: (caseId) => {
      makeOne(caseId);
      return table.indexOf(caseId);
    },
    size: () => made().size(),
    idAt: (index) => made().idAt(index),
    rowAt: (index) => made().rowAt(index),
    column: (name) => made().column(name),
    loadPages: (contents) => {
      table.loadPages(contents);
    },
    dirtyPages: () => made().dirtyPages(),
    revision: () => made().revision(),
  };
}
