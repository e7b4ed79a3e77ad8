import { describe, expect, it } from 'vitest';
import { anAct, anId } from '../../../test/builders/people.ts';
import { day } from '../../../test/builders/report.ts';
import type { HitRef } from '../../../shared/domain/check-hit/hit-ref.ts';
import { houseSettings } from '../../../shared/domain/check/settings.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { engineOfRegister } from '../../../shared/domain/registers.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { londonInstant } from '../../../shared/kit/instant.ts';
import { evidenceOf } from './evidence.ts';
import type { Look } from './look.ts';

// Everybody named here is invented.
const engine = engineOfRegister('checks');
const hit = (word: string): HitRef => ({
  ...{ hitId: anId(word), check: 'gift-then-contract', left: 'gifts:a', right: 'procurement:b' },
  ...{ strength: 'strong', reasons: [`Because of ${word}.`], fingerprint: 'ab'.repeat(16) },
});
const ran = (over: object = {}): LooseEvent => ({
  type: 'check.ran/1',
  ...{ runId: anId('run'), completed: true, settings: houseSettings, hitsLeftOut: 0 },
  checks: [
    {
      check: 'gift-then-contract',
      coverage: [{ register: 'gifts', checked: 812, of: 812 }],
      found: { strong: 2, possible: 0 },
    },
    { check: 'associate-of-several', coverage: [] },
  ],
  hits: [hit('hamper'), hit('wine')],
  ...over,
});
const decided = (word: string, over: object = {}): LooseEvent => ({
  type: 'check-hit.decided/1',
  ...{ hit: { ...hit(word), ...over }, decision: 'dismissed', reason: 'It went back.' },
});
/** Each event on a day of its own. */
const folded = (...events: readonly (readonly [on: string, event: LooseEvent])[]) =>
  events.reduce(
    (state, [on, event], index) =>
      engine.fold(state, [event], anAct(index + 1, { at: londonInstant(day(on), '10:00') })),
    engine.empty,
  );
const evidenced = (state: ReturnType<typeof folded>, look?: Look, withHits = false) => {
  const run = state.check.runs[0];
  assert(run, 'a run is recorded');
  const known = { state, look, begunOn: day('2026-10-01'), today: day('2027-05-20') };
  return evidenceOf(run, known, withHits);
};
const nothingFound: Look = {
  ...{ hits: [], byId: new Map(), checks: [], settings: houseSettings, basis: [] },
  completed: true,
};

describe('the evidence of a run', () => {
  it('says whether it was in time, with what it was made, and what it covered and found', () => {
    const { run, settings, checks, recorded } = evidenced(folded(['2027-01-10', ran()]));
    expect(Object.fromEntries(run)).toMatchObject({
      Completed: 'Yes, 2 checks',
      'Was due by': '1 January 2027, counted from the beginning of the unit',
      'In time': 'No, 9 days late',
      'The next is due by': '10 April 2027, overdue by 40 days',
    });
    expect(Object.fromEntries(settings)).toMatchObject({
      'Days from a gift to a contract': '730',
      'Where the unit has them from': 'Not stated',
    });
    expect(checks.map(({ covered, found }) => [covered, found])).toEqual([
      [['Gifts and hospitality: checked 812 of 812'], '2 strong, 0 possible'],
      [['The cases that whoever ran it may see'], 'Kept in the cases, and not counted here'],
    ]);
    expect(recorded).toBe(2);
  });

  it('never says that a run which was stopped was in time', () => {
    const { run } = evidenced(folded(['2026-12-10', ran({ completed: false })]));
    expect(Object.fromEntries(run)).toMatchObject({
      Completed: 'No, stopped after 2 checks',
      'In time': 'A run that was stopped settles no due day',
    });
  });

  it('counts its hits as they stand, what was decided before the run on other words open again', () => {
    const before = { fingerprint: 'cd'.repeat(16) };
    const state = folded(['2027-01-01', decided('hamper', before)], ['2027-01-10', ran()]);
    expect(evidenced(state).standings).toEqual([
      ['Open again: a record changed', 1],
      ['To be decided', 1],
    ]);
    const after = folded(['2027-01-10', ran()], ['2027-02-01', decided('hamper', before)]);
    expect(evidenced(after).standings).toEqual([
      ['Dismissed', 1],
      ['To be decided', 1],
    ]);
    expect(evidenced(after, nothingFound).standings).toEqual([
      ['Dismissed', 1],
      ['Not found any more, nobody decided', 1],
    ]);
  });

  it('lists each hit with its reasons and what was decided only where that is asked for', () => {
    const state = folded(['2027-01-10', ran()], ['2027-02-01', decided('hamper')]);
    expect(evidenced(state).hits).toEqual([]);
    const [first] = evidenced(state, undefined, true).hits;
    expect(first).toMatchObject({ check: 'Gift, then contract', standing: 'Dismissed' });
    expect(first?.says).toEqual([
      'Because of hamper.',
      expect.stringMatching(/^Dismissed by .*: It went back\.$/) as string,
    ]);
  });
});
