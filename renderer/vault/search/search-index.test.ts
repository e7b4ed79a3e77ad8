import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillInSlices } from './fill-in-slices.ts';
import { createSearchIndex, type SearchField, type SearchIndex } from './search-index.ts';

/** An index of one field per document; the row is the place in the list. People here are invented. */
function indexOf(texts: readonly string[], weight = 4): SearchIndex {
  const index = createSearchIndex();
  texts.forEach((text, row) => index.put(row, [{ text, weight }]));
  return index;
}
const rows = (index: SearchIndex, query: string, limit?: number): number[] =>
  index.find(query, limit).map((hit) => hit.row);

const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz'));
const name = fc.string({ unit: letter, minLength: 5, maxLength: 12 });
const people = fc.uniqueArray(fc.tuple(name, name), { minLength: 1, maxLength: 15 });

/** A name and the same name after one slip of the finger. */
const slip = fc
  .tuple(name, fc.nat(), letter, fc.constantFrom('out', 'in', 'change', 'swap'))
  .map(([right, place, other, kind]) => {
    const at = place % right.length;
    const [before, here, next, after] = [
      right.slice(0, at),
      right.charAt(at),
      right.charAt(at + 1),
      right.slice(at + 2),
    ];
    const rest = right.slice(at + 1);
    if (kind === 'out') return { right, wrong: before + rest };
    if (kind === 'in') return { right, wrong: before + other + here + rest };
    return {
      right,
      wrong: kind === 'change' ? before + other + rest : before + next + here + after,
    };
  });

describe('searching', () => {
  it('finds every name as it is written, in either order', () => {
    fc.assert(
      fc.property(people, (all) => {
        const index = indexOf(all.map(([fore, sur]) => `${fore} ${sur}`));
        all.forEach(([fore, sur], row) => {
          expect(rows(index, `${fore} ${sur}`)).toContain(row);
          expect(rows(index, `${sur} ${fore}`)).toContain(row);
        });
      }),
    );
  });

  it('finds a name of five letters or more after one slip', () => {
    fc.assert(
      fc.property(people, slip, (others, { right, wrong }) => {
        const index = indexOf([...others.map((pair) => pair.join(' ')), right]);
        expect(rows(index, wrong)).toContain(others.length);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a name from its first letters on', () => {
    const index = indexOf(['Corvin Drey', 'Idris Vane']);
    for (const typed of ['c', 'cor', 'corvin d', 'drey c', 'CORVIN DREY'])
      expect(rows(index, typed)).toEqual([0]);
    expect(rows(index, 'c drey')).toEqual([0]);
  });

  it('asks every word of the search to be met', () => {
    const index = indexOf(['Corvin Drey', 'Corvin Vane']);
    expect(rows(index, 'corvin vane')).toEqual([1]);
    expect(rows(index, 'corvin zzyzx')).toEqual([]);
  });

  it('takes spellings of one name for each other', () => {
    const spellings = ["O'Brien", 'O’Brien', 'OBrien', 'O Brien', "o'brien"];
    for (const kept of spellings)
      for (const typed of spellings)
        expect(rows(indexOf([`Aled ${kept}`]), `aled ${typed}`)).toEqual([0]);
    for (const kept of ['Smith-Jones', 'Smith Jones', 'Smith‑Jones'])
      for (const typed of ['smith-jones', 'smith jones', 'jones'])
        expect(rows(indexOf([kept]), typed)).toEqual([0]);
    expect(rows(indexOf(['Smith-Jones']), 'smithjones')).toEqual([0]);
    expect(rows(indexOf(['Małgorzata Dąbrowska']), 'malgorzata dabrowska')).toEqual([0]);
    expect(rows(indexOf(['Malgorzata Dabrowska']), 'Małgorzata Dąbrowska')).toEqual([0]);
  });

  it('finds names that sound alike', () => {
    expect(rows(indexOf(['Mohamed Rashid']), 'muhammed rasheed')).toEqual([0]);
    expect(rows(indexOf(['Catherine Phillips']), 'kathryn filips')).toEqual([0]);
  });

  it('finds numbers whole, by their random part, and with or without spaces', () => {
    const index = indexOf([
      'NA/2026/7K4QM',
      'tel 07700 900123',
      'VRM AB12 CDE',
      'PC 1234',
      'WM21345',
    ]);
    for (const typed of ['NA/2026/7K4QM', 'na20267k4qm', '7k4qm', '7K4'])
      expect(rows(index, typed)[0]).toBe(0);
    for (const typed of ['07700900123', '07700 900123', '+447700900123', '077009'])
      expect(rows(index, typed)).toEqual([1]);
    for (const typed of ['ab12cde', 'AB12 CDE', 'ab12 cd']) expect(rows(index, typed)).toEqual([2]);
    for (const typed of ['1234', 'pc1234', 'PC 1234']) expect(rows(index, typed)).toEqual([3]);
    expect(rows(index, '21345')).toEqual([4]);
  });

  it('does not take one number for another', () => {
    expect(rows(indexOf(['collar 21345']), '21346')).toEqual([]);
  });

  it('answers nothing to a search without words', () => {
    for (const typed of ['', '   ', '-/’'])
      expect(rows(indexOf(['Idris Vane']), typed)).toEqual([]);
  });

  it('survives anything typed', () => {
    const index = indexOf(['Idris Vane', "Corvin O'Drey-Vane", '07700 900123']);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (typed) => index.find(typed).length <= 3,
      ),
    );
  });
});

describe('the order of what is found', () => {
  it('is as written, begun, misspelt, alike in sound, whatever the field weighs', () => {
    const index = createSearchIndex();
    const put = (row: number, text: string, weight: number) => index.put(row, [{ text, weight }]);
    put(0, 'Filipes', 4); // by sound
    put(1, 'Philips', 4); // a letter left out
    put(2, 'Phillipson', 4); // begun
    put(3, 'Phillips', 1); // as written
    const hits = index.find('Phillips');
    expect(hits.map((hit) => hit.row)).toEqual([3, 2, 1, 0]);
    expect(hits.map((hit) => hit.why[0]?.how)).toEqual(['exact', 'prefix', 'typo', 'sound']);
  });

  it('puts the heavier field first, then words side by side, then the lower row', () => {
    const index = createSearchIndex();
    index.put(0, [{ text: 'seen with Idris Vane', weight: 1 }]);
    index.put(1, [{ text: 'Idris Vane', weight: 4 }]);
    index.put(2, [{ text: 'Idris Mostyn Vane', weight: 4 }]);
    index.put(3, [{ text: 'Idris Vane', weight: 4 }]);
    expect(rows(index, 'idris vane')).toEqual([1, 3, 2, 0]);
  });

  it('gives no more than was asked for', () => {
    const index = indexOf(Array.from({ length: 50 }, () => 'Idris Vane'));
    expect(rows(index, 'vane')).toEqual(Array.from({ length: 20 }, (_, row) => row));
    expect(rows(index, 'vane', 3)).toEqual([0, 1, 2]);
  });

  it('does not depend on whether the index has settled', () => {
    fc.assert(
      fc.property(people, (all) => {
        const texts = all.map((pair) => pair.join(' '));
        const settled = indexOf(texts);
        settled.settle();
        for (const [fore, sur] of all)
          expect(settled.find(`${fore} ${sur.slice(0, 3)}`)).toEqual(
            indexOf(texts).find(`${fore} ${sur.slice(0, 3)}`),
          );
      }),
      // Found once, by chance: the last digit of a sum.
      {
        numRuns: 30,
        examples: [
          [
            [
              ['vamhaaaa', 'vamaaaaa'],
              ['aaaaa', 'aaaaa'],
            ],
          ],
        ],
      },
    );
  });
});

describe('a document that changes', () => {
  const fields = (text: string): SearchField[] => [{ text, weight: 3 }];

  it('is the same put once or many times', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 2, max: 4 }), (all, times) => {
        const once = indexOf(all.map((pair) => pair.join(' ')));
        const often = createSearchIndex();
        for (let time = 0; time < times; time++)
          all.forEach((pair, row) => often.put(row, [{ text: pair.join(' '), weight: 4 }]));
        for (const [fore] of all) expect(often.find(fore)).toEqual(once.find(fore));
        expect(often.sizes().documents).toBe(all.length);
      }),
      { numRuns: 50 },
    );
  });

  it('is found by its new words and not by its old', () => {
    const index = indexOf(['Idris Vane', 'Corvin Drey']);
    index.put(0, fields('Aled Mostyn'));
    expect(rows(index, 'vane')).toEqual([]);
    expect(rows(index, 'mostyn')).toEqual([0]);
    expect(rows(index, 'drey')).toEqual([1]);
  });

  it('is not found once removed, and its words leave when the index is tidied', () => {
    fc.assert(
      fc.property(people, fc.nat(), (all, which) => {
        const gone = which % all.length;
        const index = indexOf(all.map((pair) => pair.join(' ')));
        index.remove(gone);
        index.remove(gone);
        const check = () => {
          for (const [fore, sur] of all) expect(rows(index, `${fore} ${sur}`)).not.toContain(gone);
          all.forEach(([fore, sur], row) => {
            if (row !== gone) expect(rows(index, `${fore} ${sur}`)).toContain(row);
          });
        };
        check();
        index.tidy();
        check();
        const words = new Set(all.filter((_, row) => row !== gone).flat());
        expect(index.sizes()).toEqual({
          documents: all.length - 1,
          removed: 0,
          words: words.size,
          postings: all
            .filter((_, row) => row !== gone)
            .reduce((count, pair) => count + new Set(pair).size, 0),
        });
        index.put(gone, fields('back again'));
        expect(rows(index, 'again')).toContain(gone);
      }),
      { numRuns: 50 },
    );
  });
});

describe('filling in slices', () => {
  it('stops for breath, can be searched meanwhile, and ends as if filled at once', () => {
    const documents = Array.from({ length: 25 }, (_, row) => ({
      row,
      fields: [{ text: `Idris Vane ${row}`, weight: 4 }],
    }));
    const index = createSearchIndex();
    const slices = fillInSlices(index, documents, 10);
    expect(slices.next().value).toBe(10);
    expect(rows(index, 'vane', 50)).toHaveLength(10);
    expect([...slices]).toEqual([20, 25]);
    expect(rows(index, 'vane', 50)).toHaveLength(25);
  });

  it('merges many postings without losing one', () => {
    const texts = Array.from({ length: 9000 }, (_, row) => `word${row % 700} name${row}`);
    const index = indexOf(texts);
    expect(index.find('name8999')[0]?.row).toBe(8999);
    expect(rows(index, 'word5 name5')).toContain(5);
    expect(rows(index, 'word699', 100).filter((row) => row % 700 === 699)).toHaveLength(12);
    expect(index.find('name77 word77')[0]?.row).toBe(77);
  });
});
