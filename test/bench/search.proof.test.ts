import { describe, expect, it } from 'vitest';
import { namedDocuments } from '../seeds/names/caseload.ts';
import { heldOutNames } from '../seeds/names/held-out-names.ts';
import { type NameList } from '../seeds/names/name-list.ts';
import { queryClasses } from '../seeds/names/queries.ts';
import { tuningNames } from '../seeds/names/tuning-names.ts';
import { unseenNames } from '../seeds/names/unseen-names.ts';
import { benchSearch } from './search.ts';

const allNames = (lists: readonly NameList[]): string[] =>
  lists.flatMap(({ forenames, surnames, beginnings }) => [
    ...forenames,
    ...surnames,
    ...beginnings,
  ]);

describe('the names the search is judged by', () => {
  it('are none of those it was tuned on', () => {
    const tuned = new Set(allNames(tuningNames));
    expect(allNames(heldOutNames).filter((name) => tuned.has(name))).toEqual([]);
    const seen = new Set([...tuned, ...allNames(heldOutNames)]);
    expect(allNames(unseenNames).filter((name) => seen.has(name))).toEqual([]);
  });

  it('make the same caseload every time', () => {
    expect(namedDocuments(heldOutNames, 50, 1)).toEqual(namedDocuments(heldOutNames, 50, 1));
  });
});

describe('the search beside MiniSearch', () => {
  it.each([
    ['held-out', heldOutNames],
    ['unseen', unseenNames],
  ])('finds at least as many in every class of the %s names', (_, names) => {
    const bench = benchSearch(namedDocuments(names, 4000, 3), {
      nowMs: () => 0,
      rounds: 1,
      perClass: 40,
      seed: 11,
    });
    for (const kind of queryClasses)
      expect([kind, bench.ours.recall[kind]]).toEqual([
        kind,
        Math.max(bench.ours.recall[kind], bench.miniSearch.recall[kind]),
      ]);
  });
});
