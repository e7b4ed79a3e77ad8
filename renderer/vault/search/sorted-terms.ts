/**
 * @file Words in alphabetical order, for finding all that begin alike. New words wait unsorted and are looked through one by one
 * until there are enough of them to be worth merging.
 */

export type SortedTerms = {
  readonly add: (id: number, term: string) => void;
  readonly beginningWith: (start: string, visit: (id: number, length: number) => void) => void;
  /** Merges the words that wait. */
  readonly settle: () => void;
};

const fewestToMerge = 1024;

export function createSortedTerms(): SortedTerms {
  let terms: string[] = [];
  let ids = new Uint32Array(0);
  let waiting = new Map<string, number>();

  const settle = (): void => {
    if (waiting.size === 0) return;
    const added = [...waiting.keys()].sort();
    const merged: string[] = [];
    const mergedIds = new Uint32Array(terms.length + added.length);
    let old = 0;
    for (const term of added) {
      for (; old < terms.length && (terms[old] ?? '') < term; old++) {
        mergedIds[merged.length] = ids[old] ?? 0;
        merged.push(terms[old] ?? '');
      }
      mergedIds[merged.length] = waiting.get(term) ?? 0;
      merged.push(term);
    }
    mergedIds.set(ids.subarray(old), merged.length);
    for (; old < terms.length; old++) merged.push(terms[old] ?? '');
    terms = merged;
    ids = mergedIds;
    waiting = new Map();
  };

  return {
    settle,
    add(id, term) {
      waiting.set(term, id);
      if (waiting.size > Math.max(fewestToMerge, terms.length)) settle();
    },
    beginningWith(start, visit) {
      for (let at = firstNotBefore(terms, start); at < terms.length; at++) {
        const term = terms[at] ?? '';
        if (!term.startsWith(start)) break;
        visit(ids[at] ?? 0, term.length);
      }
      for (const [term, id] of waiting) if (term.startsWith(start)) visit(id, term.length);
    },
  };
}

function firstNotBefore(terms: readonly string[], start: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
