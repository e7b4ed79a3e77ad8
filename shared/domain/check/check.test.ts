import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { anAct, anId, aRecorder, aUnit } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { assert } from '../../kit/assert.ts';
import { findById } from '../../kit/by-id.ts';
import { londonInstant } from '../../kit/instant.ts';
import type { HitRef } from '../check-hit/hit-ref.ts';
import { hitStanding } from '../check-hit/standing.ts';
import type { LooseEvent } from '../enlist.ts';
import { engineOfRegister } from '../registers.ts';
import type { RegistersState } from '../registers-state.ts';
import { punctualityOf, scheduleOf, settingsOf } from './schedule.ts';
import { houseSettings } from './settings.ts';

// Everybody named here is invented.
const engine = engineOfRegister('checks');
const kinds = (event: LooseEvent, state: RegistersState = engine.empty) => {
  const checked = engine.check([event], {
    state,
    policy: aPolicy('hampshire'),
    today: day('2027-06-18'),
    now: { utc: '2027-06-18T10:00:00.000Z', offsetMinutes: 60 },
    actor: aRecorder(),
    unit: aUnit(),
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
const folded = (...events: readonly LooseEvent[]): RegistersState =>
  events.reduce(
    (state, event, index) => engine.fold(state, [event], anAct(index + 1)),
    engine.empty,
  );
const ran = (word: string, over: object = {}): LooseEvent => ({
  type: 'check.ran/1',
  ...{ runId: anId(word), completed: true, settings: houseSettings, hits: [], hitsLeftOut: 0 },
  checks: [
    {
      check: 'gift-then-contract',
      coverage: [{ register: 'gifts', checked: 812, of: 812 }],
      found: { strong: 0, possible: 0 },
    },
  ],
  ...over,
});
const set = (over: object, reason = 'The head of the unit asked for it.'): LooseEvent => ({
  type: 'check.settings-set/1',
  ...{ settings: { ...houseSettings, ...over }, reason },
});

describe('the schedule of the checks', () => {
  const at = (on: string, event: LooseEvent, state: RegistersState, number: number) =>
    engine.fold(state, [event], anAct(number, { at: londonInstant(day(on), '10:00') }));

  it('is three months after the last completed run, one that was stopped aside', () => {
    const once = at('2027-01-10', ran('one'), engine.empty, 1);
    const stopped = at('2027-03-01', ran('two', { completed: false }), once, 2);
    expect(scheduleOf(stopped.check, day('2026-01-01'), day('2027-04-10'))).toEqual({
      ...{ lastOn: '2027-01-10', dueOn: '2027-04-10', daysLate: 0 },
    });
    expect(scheduleOf(stopped.check, day('2026-01-01'), day('2027-04-12')).daysLate).toBe(2);
  });

  it('runs from the beginning of the unit where nothing ever ran', () => {
    const never = scheduleOf(engine.empty.check, day('2026-01-01'), day('2027-01-01'));
    expect(never).toEqual({ lastOn: undefined, dueOn: '2026-04-01', daysLate: 275 });
  });

  it('is the unit’s to set, with a reason; of two set apart the shorter holds', () => {
    expect(kinds(set({ everyMonths: 2 }))).toEqual([]);
    expect(kinds(set({}))).toEqual(['check/unchanged']);
    expect(kinds(set({ everyMonths: 2 }, '  '))).toEqual(['check/no-reason']);
    const apart = [anAct(1, { seen: {} }, 'ada'), anAct(1, { seen: {} }, 'zoe')] as const;
    const both = engine.fold(
      engine.fold(engine.empty, [set({ everyMonths: 6 })], apart[0]),
      [set({ everyMonths: 2 })],
      apart[1],
    );
    expect(settingsOf(both.check).everyMonths).toBe(2);
  });
});

describe('the evidence of a run', () => {
  const at = (on: string, event: LooseEvent, state: RegistersState, number: number) =>
    engine.fold(state, [event], anAct(number, { at: londonInstant(day(on), '10:00') }));
  const runsOf = (state: RegistersState, index: number) => {
    const run = state.check.runs[index];
    assert(run, 'the run is folded');
    return punctualityOf(state.check, run, day('2026-12-01'));
  };

  it('says when the run was due, counted from the completed one before it, and how late it was', () => {
    const first = at('2027-02-10', ran('one'), engine.empty, 1);
    const stopped = at('2027-03-01', ran('two', { completed: false }), first, 2);
    const late = at('2027-05-15', ran('three'), stopped, 3);
    expect(runsOf(late, 0)).toEqual({ beforeOn: undefined, dueOn: '2027-03-01', daysLate: 0 });
    expect(runsOf(late, 2)).toEqual({ beforeOn: '2027-02-10', dueOn: '2027-05-10', daysLate: 5 });
  });

  it('goes out only of a run that is recorded, and each time it does is kept', () => {
    const saved = (word: string): LooseEvent => ({
      type: 'check.evidence-saved/1',
      ...{ runId: anId(word), as: 'paper', withHits: false },
    });
    expect(kinds(saved('one'))).toEqual(['check/no-such-run']);
    expect(kinds(saved('one'), folded(ran('one')))).toEqual([]);
    const twice = folded(ran('one'), saved('one'), saved('one'));
    expect(twice.check.saved.map(({ runId, as }) => [runId, as])).toEqual([
      [anId('one'), 'paper'],
      [anId('one'), 'paper'],
    ]);
  });
});

describe('a run', () => {
  it('is recorded once, with a coverage that there can be', () => {
    expect(kinds(ran('one'))).toEqual([]);
    expect(kinds(ran('one'), folded(ran('one')))).toEqual(['check/recorded']);
    const coverage = [{ register: 'gifts', checked: 3, of: 2 }];
    expect(kinds(ran('two', { checks: [{ check: 'gift-then-contract', coverage }] }))).toEqual([
      'check/coverage',
    ]);
  });
});

describe('a hit', () => {
  const hit: HitRef = {
    ...{ hitId: anId('hit'), check: 'gift-then-contract', left: 'gifts:a', right: 'procurement:b' },
    ...{ strength: 'strong', reasons: ['A name is the same.'], fingerprint: 'ab'.repeat(16) },
  };
  const decided = (decision: string, over: Partial<HitRef> = {}): LooseEvent => ({
    type: 'check-hit.decided/1',
    ...{ hit: { ...hit, ...over }, decision, reason: 'Looked at by two of us.' },
  });
  const reopened: LooseEvent = {
    type: 'check-hit.reopened/1',
    ...{ hitId: hit.hitId, reason: 'A new invoice came.' },
  };
  const standing = (state: RegistersState, now: string = hit.fingerprint) =>
    hitStanding(findById(state.checkHit.hits, hit.hitId), now);

  it('is confirmed, dismissed or watched, and opened again by a person', () => {
    expect(standing(engine.empty)).toBe('open');
    expect(standing(folded(decided('watched')))).toBe('watched');
    expect(standing(folded(decided('watched'), decided('confirmed')))).toBe('confirmed');
    expect(standing(folded(decided('dismissed'), reopened))).toBe('open');
    expect(kinds(reopened)).toEqual(['check-hit/open']);
    expect(kinds(reopened, folded(decided('dismissed')))).toEqual([]);
  });

  it('is open again by itself when what it rests on says something else, until it is decided anew', () => {
    const dismissed = folded(decided('dismissed'));
    const changed = 'cd'.repeat(16);
    expect(standing(dismissed, changed)).toBe('changed');
    expect(kinds(decided('dismissed'), dismissed)).toEqual(['check-hit/decided']);
    const anew = decided('dismissed', { fingerprint: changed });
    expect(kinds(anew, dismissed)).toEqual([]);
    expect(standing(folded(decided('dismissed'), anew), changed)).toBe('dismissed');
  });

  it('keeps what two decided apart, in any order of arrival', () => {
    const ada = anAct(1, { seen: {} }, 'ada');
    const zoe = anAct(1, { seen: {} }, 'zoe');
    const one = engine.fold(
      engine.fold(engine.empty, [decided('confirmed')], ada),
      [decided('dismissed')],
      zoe,
    );
    expect(standing(one)).toBe('apart');
    const alike = engine.fold(
      engine.fold(engine.empty, [decided('watched')], ada),
      [decided('watched')],
      zoe,
    );
    expect(standing(alike)).toBe('watched');
  });
});
