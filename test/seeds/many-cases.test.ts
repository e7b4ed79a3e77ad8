import { describe, expect, it } from 'vitest';
import { westMidlands2023 } from '../../shared/domain/policy/profiles/west-midlands-2023.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import { civilDate } from '../../shared/kit/civil-date.ts';
import { civilDateOf } from '../../shared/kit/instant.ts';
import { aRecorder, aUnit, investigator } from '../builders/people.ts';
import { idOf } from './tokens.ts';
import { manyActs, manyCases, type ManyAct } from './many-cases.ts';

const setting = {
  today: civilDate.parse('2027-02-20'),
  me: { personId: idOf(investigator.name), name: investigator.name },
};
const some: readonly (readonly ManyAct[])[] = [...manyCases(400, 7, setting)];
const policy = { profile: westMidlands2023, fills: {} };

describe('many cases', () => {
  it('are the same for the same seed, and others for another', () => {
    expect([...manyCases(400, 7, setting)]).toEqual(some);
    expect([...manyCases(400, 8, setting)]).not.toEqual(some);
    expect([...manyActs(400, 7, setting)]).toEqual(some.flat());
  });

  it('pass every rule on their own days, in one to six acts', () => {
    for (const acts of some) {
      expect(acts.length).toBeGreaterThanOrEqual(1);
      expect(acts.length).toBeLessThanOrEqual(6);
      acts.reduce((state, { events, at }, index) => {
        const actor = aRecorder();
        const today = civilDateOf(at);
        expect(today < setting.today).toBe(true);
        const context = { state, policy, today, now: at, actor, unit: aUnit() };
        const checked = caseEngine.check(events, context);
        expect(checked.ok ? [] : checked.error).toEqual([]);
        return caseEngine.fold(state, events, {
          id: `${'a'.repeat(32)}-${String(index)}`,
          at,
          by: actor,
        });
      }, caseEngine.empty);
    }
  });

  it('are closed for the most part, and each has a reference and a stream of its own', () => {
    const closed = some.filter((acts) => acts.at(-1)?.events[0]?.type === 'case.closed/1');
    expect(closed.length).toBeGreaterThan(200);
    const many = [...manyCases(5_000, 3, setting)];
    const references = many.map(([first]) => first?.events[0]?.['reference']);
    expect(new Set(references).size).toBe(5_000);
    expect(new Set(many.map(([first]) => first?.stream)).size).toBe(5_000);
  });
});
