/** @file Is one word a misspelling of another? Damerau-Levenshtein in its optimal string alignment form, bounded. */

/** True when at most one deletion, insertion, substitution or transposition turns `typed` into `term`. */
export const withinOneEdit = (typed: string, term: string): boolean => oneEdit(typed, term, false);

/** True when at most one edit turns `typed` into the beginning of `term`. */
export const beginsWithinOneEdit = (typed: string, term: string): boolean =>
  oneEdit(typed, term, true);

function oneEdit(typed: string, term: string, asBeginning: boolean): boolean {
  const common = commonLength(typed, term);
  const rest = (fromTyped: number, fromTerm: number): boolean =>
    fromTyped <= typed.length &&
    fromTerm <= term.length &&
    (asBeginning || typed.length - fromTyped === term.length - fromTerm) &&
    term.startsWith(typed.slice(fromTyped), fromTerm);
  if (common === typed.length && (asBeginning || term.length - common <= 1)) return true;
  return (
    rest(common + 1, common + 1) ||
    rest(common + 1, common) ||
    rest(common, common + 1) ||
    (swapped(typed, common, term, common) && rest(common + 2, common + 2))
  );
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

const swapped = (a: string, atA: number, b: string, atB: number): boolean =>
  a.charCodeAt(atA) === b.charCodeAt(atB + 1) && a.charCodeAt(atA + 1) === b.charCodeAt(atB);

// Scratch rows of the table below, kept so that thousands of comparisons make no garbage. Empty of meaning between calls.
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

/** True when at most two edits turn one word into the other. Words are no longer than 62 letters. */
export function withinTwoEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let [before, last, current] = rows;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    // Cells farther than two from the diagonal cost more than two whatever they hold.
    const from = Math.max(1, row - 2);
    const to = Math.min(b.length, row + 2);
    current[from - 1] = from === 1 ? row : tooFar;
    let best = current[from - 1] ?? tooFar;
    for (let column = from; column <= to; column++) {
      const above = column === row + 2 ? tooFar : (last[column] ?? tooFar);
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = (last[column - 1] ?? tooFar) + (same ? 0 : 1);
      cost = Math.min(cost, above + 1, (current[column - 1] ?? tooFar) + 1);
      if (row > 1 && column > 1 && swapped(a, row - 2, b, column - 2))
        cost = Math.min(cost, (before[column - 2] ?? tooFar) + 1);
      current[column] = cost;
      best = Math.min(best, cost);
    }
    if (best > 2) return false;
    [before, last, current] = [last, current, before];
  }
  return (last[b.length] ?? tooFar) <= 2;
}

const tooFar = 3;
