import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { anAct, anId, aRecorder, aUnit } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { engineOfRegister } from '../registers.ts';
import { decidedPairs } from './standing.ts';

/** @file Decisions on who is who. Everybody is invented. */

const engine = engineOfRegister('people');
const mentions = ['hamper', 'wine'].map((word) => ({
  key: `gifts:${anId(word)}:donor`,
  read: `Donor of ${word}`,
}));
const decided = (over: object = {}) => ({
  type: 'sameness.decided/1',
  ...{ decisionId: anId('decision'), sameness: 'same', mentions, pairs: [[0, 1]] },
  ...{ reason: '', over: [] },
  ...over,
});
const kinds = (event: { readonly type: string }) => {
  const checked = engine.check([event], {
    ...{ state: engine.empty, policy: aPolicy(), today: day('2027-02-18') },
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
    ...{ actor: aRecorder(), unit: aUnit() },
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};

describe('a decision on who is who', () => {
  it('is on two records, never on one with itself', () => {
    expect(kinds(decided())).toEqual([]);
    expect(kinds(decided({ pairs: [[0, 0]] }))).toEqual(['sameness/not-two']);
    expect(kinds(decided({ pairs: [[0, 7]] }))).toEqual(['sameness/not-two']);
  });

  it('is replaced only by one that says why', () => {
    const over = [anAct(3).id];
    expect(kinds(decided({ over }))).toEqual(['sameness/reason-missing']);
    expect(kinds(decided({ over, reason: 'Another day of birth.' }))).toEqual([]);
  });

  it('counts once, however often its act arrives, and says what it says where it is replaced', () => {
    const first = anAct(1);
    const state = [decided(), decided()].reduce(
      (before, event) => engine.fold(before, [event], first),
      engine.empty,
    );
    expect(state.sameness.decided).toHaveLength(1);
    const changed = decided({
      ...{ decisionId: anId('changed'), sameness: 'different', over: [first.id], reason: 'No.' },
    });
    const after = engine.fold(state, [changed], anAct(2));
    const [pair] = decidedPairs(after.sameness.decided).values();
    expect(pair).toMatchObject({ sameness: 'different', standing: [{ reason: 'No.' }] });
    expect(engine.tell([changed], anAct(2))).toMatchObject([
      { head: 'Not the same', rest: 'Donor of hamper, Donor of wine: No.' },
    ]);
  });

  it('says nothing of what it is about where it is sealed', () => {
    const sealed = { type: 'sameness.sealed/1', salt: '0'.repeat(32), hint: '1'.repeat(32) };
    const event = { ...sealed, box: 'AAAA' };
    expect(kinds(event)).toEqual([]);
    expect(engine.tell([event], anAct(1))).toMatchObject([{ head: 'Decided who is who' }]);
    const twice = [event, event].reduce(
      (state, each) => engine.fold(state, [each], anAct(1)),
      engine.empty,
    );
    expect(twice.sameness.sealed).toHaveLength(1);
  });
});
