import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithinOneEdit, withinOneEdit, withinTwoEdits } from './misspelling.ts';

/** The textbook table, without bounds: what the quick comparisons must agree with. */
function alignmentDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  );
  const cell = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      let cost = cell(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      cost = Math.min(cost, cell(row - 1, column) + 1, cell(row, column - 1) + 1);
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, cell(row - 2, column - 2) + 1);
      const line = table[row];
      if (line !== undefined) line[column] = cost;
    }
  }
  return cell(a.length, b.length);
}

// Few letters, so that near misses are common.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 });

describe('a misspelling', () => {
  it('is one edit away exactly when the textbook distance says so', () => {
    fc.assert(
      fc.property(word, word, (a, b) => withinOneEdit(a, b) === alignmentDistance(a, b) <= 1),
      { numRuns: 5000 },
    );
  });

  it('is two edits away exactly when the textbook distance says so', () => {
    fc.assert(
      fc.property(word, word, (a, b) => withinTwoEdits(a, b) === alignmentDistance(a, b) <= 2),
      { numRuns: 5000 },
    );
  });

  it('of a beginning is one edit away when some beginning of the word is', () => {
    const someBeginning = (typed: string, term: string) =>
      Array.from({ length: term.length + 1 }, (_, length) => term.slice(0, length)).some(
        (beginning) => alignmentDistance(typed, beginning) <= 1,
      );
    fc.assert(
      fc.property(word, word, (a, b) => beginsWithinOneEdit(a, b) === someBeginning(a, b)),
      { numRuns: 5000 },
    );
  });

  it('of a name is what a person would call one', () => {
    expect(withinOneEdit('kowaslki', 'kowalski')).toBe(true);
    expect(withinOneEdit('kowlaksi', 'kowalski')).toBe(false);
    expect(withinTwoEdits('kowlaksi', 'kowalski')).toBe(true);
  });
});
