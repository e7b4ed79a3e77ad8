import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAct } from '../../../test/builders/people.ts';
import type { CharacteristicsSlice } from '../characteristics/slice.ts';
import { characteristicFigures, counted } from './figures.ts';
import { publishedFrom, suppressed } from './suppress.ts';

const of = (sex: 'female' | 'male' | undefined): CharacteristicsSlice => ({
  recorded:
    sex === undefined
      ? []
      : [
          {
            value: { sex, from: 'the-person' },
            actId: anAct().id,
            at: anAct().at,
            by: 'Imogen Hartley-Voss',
            member: anAct().by.member,
          },
        ],
});
const many = (count: number, sex: 'female' | 'male' | undefined): readonly CharacteristicsSlice[] =>
  Array.from({ length: count }, () => of(sex));

describe('figures against recorded protected characteristics', () => {
  it('count cases by what was recorded, and say what was not (W45)', () => {
    const figures = characteristicFigures([
      ...many(12, 'male'),
      ...many(7, 'female'),
      ...many(9, undefined),
    ]);
    expect(figures.find(({ title }) => title === 'Sex')?.lines).toEqual([
      { label: 'Male', count: 12 },
      { label: 'Not recorded', count: 9 },
      { label: 'Female', count: 7 },
    ]);
    expect(figures.map(({ title }) => title)).toContain('Ethnic group');
    expect(figures).toHaveLength(9);
  });

  it('withhold what is small, and a second one where the first could be worked out (W45)', () => {
    const figures = characteristicFigures([
      ...many(12, 'male'),
      ...many(2, 'female'),
      ...many(9, undefined),
    ]);
    expect(figures.find(({ title }) => title === 'Sex')?.lines).toEqual([
      { label: 'Male', count: 12 },
      { label: 'Not recorded', count: undefined },
      { label: 'Female', count: undefined },
    ]);
  });

  it('never publish a count from one to four, nor leave just one withheld beside others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 8 }), (counts) => {
        const lines = suppressed(counts.map((count, index) => ({ label: String(index), count })));
        const shown = lines.flatMap(({ count }) => count ?? []);
        expect(shown.every((count) => count === 0 || count >= publishedFrom)).toBe(true);
        const withheld = lines.length - shown.length;
        expect(withheld === 1 && shown.some((count) => count > 0)).toBe(false);
      }),
    );
  });
});

describe('figures for the unit itself', () => {
  it('count what the records hold, the most frequent first (W44)', () => {
    expect(counted('Stage', ['Interview', 'Reported', 'Interview']).lines).toEqual([
      { label: 'Interview', count: 2 },
      { label: 'Reported', count: 1 },
    ]);
  });
});
