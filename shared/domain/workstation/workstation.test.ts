import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { aRecorder, aUnit, anAct, digitsOf } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { unitEngine } from '../unit-registry.ts';
import type { UnitState } from '../unit-state.ts';

// Everybody named here is invented.
const deviceId = digitsOf('desk 2');
const compared = (request: string) => ({
  type: 'workstation.compared/1',
  ...{ deviceId, requestHash: request.repeat(32), memberId: digitsOf('hester') },
  ...{ memberName: 'Hester Vane', workstation: 'Desk 2' },
});
const welcomed = { type: 'workstation.welcomed/1', deviceId, welcome: 'ab'.repeat(32) };
const refused = (state: UnitState): readonly string[] => {
  const checked = unitEngine.check([welcomed], {
    ...{ state, policy: aPolicy(), today: day('2027-02-18'), unit: aUnit(), actor: aRecorder() },
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
const after = (...events: readonly { readonly type: string }[]): UnitState =>
  unitEngine.fold(unitEngine.empty, events, anAct(1));

describe('a workstation that joins', () => {
  it('is welcomed only after its words were compared', () => {
    expect(refused(unitEngine.empty)).toEqual(['workstation/not-compared']);
    expect(refused(after(compared('a1')))).toEqual([]);
  });

  it('needs a new welcome when it asked anew, and no second one for the same request', () => {
    const state = after(compared('a1'), welcomed);
    expect(state.workstation.welcomed).toEqual({ [deviceId]: welcomed.welcome });
    expect(after(compared('a1'), welcomed, compared('a1'))).toEqual(state);
    expect(after(compared('a1'), welcomed, compared('b2')).workstation.welcomed).toEqual({});
  });
});
