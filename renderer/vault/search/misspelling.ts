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

/** True when at most two edits turn one word into the other. */
export function withinTwoEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const width = b.length + 1;
  let before = new Uint8Array(width);
  let last = Uint8Array.from({ length: width }, (_, column) => column);
  let current = new Uint8Array(width);
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let best = row;
    for (let column = 1; column < width; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = (last[column - 1] ?? 0) + (same ? 0 : 1);
      cost = Math.min(cost, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && swapped(a, row - 2, b, column - 2))
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current[column] = cost;
      best = Math.min(best, cost);
    }
    if (best > 2) return false;
    [before, last, current] = [last, current, before];
  }
  return (last[b.length] ?? 3) <= 2;
}
