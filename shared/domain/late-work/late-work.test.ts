import { describe, expect, it } from 'vitest';
import {
  aRecorder,
  aUnit,
  anAct,
  authority,
  digitsOf,
  investigator,
} from '../../../test/builders/people.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import type { UnitFacts } from '../noun.ts';
import { unitEngine } from '../unit-registry.ts';
import type { UnitState } from '../unit-state.ts';

const supervised = aUnit([{ ...investigator, offices: ['supervisor'] }, authority]);
const taking = (upTo: number) => ({
  type: 'late-work.accepted/1',
  ...{ device: digitsOf('old desk'), upTo, memberName: 'Tobias Wren-Ackland' },
  reason: 'Interview notes of the day before; I was there.',
});
const refused = (
  state: UnitState,
  upTo: number,
  unit: UnitFacts = supervised,
): readonly string[] => {
  const checked = unitEngine.check([taking(upTo)], {
    ...{ state, policy: aPolicy(), today: day('2027-02-18'), unit, actor: aRecorder() },
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};

describe('late work of a colleague who left', () => {
  it('is taken in by a supervisor or a custodian', () => {
    expect(refused(unitEngine.empty, 4)).toEqual([]);
    expect(refused(unitEngine.empty, 4, aUnit())).toEqual(['late-work/not-yours']);
    const custodians = [String(investigator.memberId)];
    expect(refused(unitEngine.empty, 4, { ...aUnit(), custodians })).toEqual([]);
  });

  it('is taken in once, and further where more came', () => {
    const state = unitEngine.fold(unitEngine.empty, [taking(4)], anAct(1));
    expect(refused(state, 4)).toEqual(['late-work/taken-in']);
    expect(refused(state, 7)).toEqual([]);
    expect(unitEngine.fold(state, [taking(2)], anAct(2)).lateWork.accepted).toEqual(
      state.lateWork.accepted,
    );
  });
});
