import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../test/builders/interests.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { anAct, anId, aRecorder, aUnit } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { engineOfRegister } from '../registers.ts';
import { drawSample } from './draw.ts';
import { samplePopulation } from './population.ts';

const seed = '00112233445566778899aabbccddeeff';
const ids = Array.from({ length: 680 }, (_each, at) => anId(String(at)));

describe('a dip sample', () => {
  it('is drawn the same again from its seed, in whatever order the entries are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (shuffled) => {
        expect(drawSample(shuffled, seed, 20)).toEqual(drawSample(ids, seed, 20));
      }),
      { numRuns: 20 },
    );
    expect(new Set(drawSample(ids, seed, 20)).size).toBe(20);
    expect(drawSample(ids, 'f'.repeat(32), 20)).not.toEqual(drawSample(ids, seed, 20));
    expect(drawSample(ids, seed, 5)).toEqual(drawSample(ids, seed, 20).slice(0, 5));
  });

  it('is the same for ever (golden)', () => {
    expect(drawSample(['aa', 'bb', 'cc', 'dd', 'ee'], seed, 3)).toMatchInlineSnapshot(`
      [
        "ee",
        "bb",
        "dd",
      ]
    `);
  });

  it('finds each entry about as often as another', () => {
    const counts = new Map<string, number>();
    for (let run = 0; run < 2000; run += 1)
      for (const id of drawSample(ids.slice(0, 20), run.toString(16).padStart(32, '0'), 5))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(400);
      expect(count).toBeLessThan(600);
    }
  });

  it('is refused where it is not what its seed draws, or was drawn before', () => {
    const engine = engineOfRegister('interests');
    const state = [applied('a'), applied('b'), applied('c')].reduce(
      (before, event, at) => engine.fold(before, [event], anAct(at + 1)),
      engine.empty,
    );
    const population = samplePopulation(state.interest, 'all');
    const drawn = drawSample(population, seed, 1);
    const event = {
      ...{ type: 'interest-sample.drawn/1', sampleId: anId('sample'), of: 'all', seed },
      ...{ population, drawn },
    };
    const kinds = (over: object, of = state) => {
      const checked = engine.check([{ ...event, ...over }], {
        ...{ state: of, policy: aPolicy('hampshire'), today: day('2027-02-18') },
        now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
        ...{ actor: aRecorder(), unit: aUnit() },
      });
      return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
    };
    expect(kinds({})).toEqual([]);
    const other = population.filter((id) => id !== drawn[0]).slice(0, 1);
    expect(kinds({ drawn: other })).toEqual(['interest-sample/not-as-drawn']);
    expect(kinds({ population: population.slice(1) })).toEqual(['interest-sample/not-as-drawn']);
    expect(kinds({}, engine.fold(state, [event], anAct(9)))).toEqual(['interest-sample/exists']);
  });
});
