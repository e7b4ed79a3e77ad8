import { describe, expect, it } from 'vitest';
import { noted } from '../../../test/builders/refused.ts';
import { civilDate } from '../../kit/civil-date.ts';
import { memberId } from '../../kit/ids.ts';
import type { RuleContext } from '../noun.ts';
import { unitEngine } from '../unit-registry.ts';
import type { UnitState } from '../unit-state.ts';
import { policyEvents } from './events.ts';
import { leicestershire2018 } from './profiles/leicestershire-2018.ts';

const context: RuleContext<UnitState> = {
  state: unitEngine.empty,
  policy: { profile: leicestershire2018, fills: {} },
  today: civilDate.parse('2027-02-18'),
  now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  actor: { member: memberId.parse('b'.repeat(32)), name: 'Robin Example', office: 'supervisor' },
  unit: { people: [] },
};
// Everybody named here is invented.
const refusals = (changes: Record<string, unknown>) => {
  const event = policyEvents['policy-value.filled/1'].parse({
    type: 'policy-value.filled/1',
    profileId: 'leicestershire',
    profileVersion: '2018.1',
    key: 'clock.appealSubmission',
    value: { count: 21, unit: 'days', from: 'receipt-of-determination' },
    decidedBy: { name: 'Alex Invented', role: 'Deputy Chief Constable' },
    decidedOn: '2027-02-18',
    reason: 'Force order.',
    over: [],
    ...changes,
  });
  const checked = unitEngine.check([event], context);
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};

describe('filling in a policy value', () => {
  it('is accepted where the policy is silent', () => {
    expect(refusals({})).toEqual([]);
  });

  it.each([
    ['an unknown policy', { profileId: 'elsewhere' }, 'policy/unknown-value'],
    ['another version', { profileVersion: '2019.1' }, 'policy/unknown-value'],
    ['an unknown key', { key: 'clock.magic' }, 'policy/unknown-value'],
    [
      'a value the policy states',
      { key: 'appeal.right', value: { given: false } },
      'policy/already-stated',
    ],
    ['a value of another shape', { value: 'soon' }, 'policy/value-does-not-fit'],
    [
      'no days at all',
      { value: { count: 0, unit: 'days', from: 'receipt-of-determination' } },
      'policy/value-does-not-fit',
    ],
    ['a decision of tomorrow', { decidedOn: '2027-02-19' }, 'policy/decided-in-future'],
  ])('is refused for %s', (_what, changes, kind) => {
    expect(refusals(changes)).toEqual([kind]);
  });
});
