import { describe, expect, it } from 'vitest';
import { aPolicy, givenUnder } from '../../../test/builders/case-story.ts';
import {
  aRecorder,
  aUnit,
  anAct,
  anId,
  authority,
  digitsOf,
  investigator,
} from '../../../test/builders/people.ts';
import { aReport, aSubject, day } from '../../../test/builders/report.ts';
import { memberId } from '../../kit/ids.ts';
import type { UnitPerson } from '../noun.ts';
import { caseEngine } from '../registry.ts';
import type { CaseState } from '../state.ts';
import { holdersOf } from './who.ts';

/** @file Who may read a case after three cards opened it, and who sees to it. Everybody is invented. */

const noor: UnitPerson = {
  ...{ personId: anId('Noor Aziz'), name: 'Noor Aziz', rankOrGrade: 'DS' },
  ...{ offices: ['investigator'], collarNumber: '', memberId: digitsOf('member Noor') },
};
const byNoor = { by: aRecorder({ member: memberId.parse(noor.memberId), name: noor.name }) };
const unit = {
  ...aUnit([investigator, noor, authority]),
  custodians: [noor.memberId ?? '', investigator.memberId ?? ''],
};
const recovered = {
  type: 'access.recovered/1',
  ...{ opening: `${digitsOf('desk of Noor')}-3`, reason: 'Imogen cannot be reached.' },
  ...{ devices: [digitsOf('desk of Noor')], epoch: 0 },
  ...{ withReporter: false, withCharacteristics: false },
};
const begun = givenUnder({ unit }, aReport());

describe('a case opened from the recovery', () => {
  it('can be read by the custodian who opened it, and says that nobody gave it', () => {
    const { refused, state } = begun.when(recovered, { unit, ...byNoor });
    expect(refused).toEqual([]);
    expect(holdersOf(state).map(({ name, by, reason }) => [name, by, reason])).toEqual([
      [investigator.name, undefined, 'Opened the case.'],
      ['Noor Aziz', undefined, 'Opened from the recovery. Imogen cannot be reached.'],
    ]);
  });

  it('is not for who is no custodian, nor for who can read it already', () => {
    expect(begun.when(recovered, { unit: { ...unit, custodians: [] }, ...byNoor }).refused).toEqual(
      ['access/not-a-custodian'],
    );
    expect(begun.when(recovered, { unit }).refused).toEqual(['access/has-it']);
  });

  it('is not for somebody of the name of anybody in it', () => {
    const about = givenUnder(
      { unit },
      aReport({ subject: aSubject({ surname: 'Aziz', forenames: 'Noor', collarNumber: '' }) }),
    );
    expect(about.when(recovered, { unit, ...byNoor }).refused).toEqual(['access/in-the-case']);
  });

  it('is not for somebody with a conflict of interest', () => {
    const conflict = begun.and({
      type: 'access.conflict-declared/1',
      ...{
        memberId: noor.memberId,
        memberName: noor.name,
        nature: 'relative',
        detail: 'A cousin.',
      },
    });
    expect(conflict.when(recovered, { unit, ...byNoor }).refused).toEqual(['access/conflict']);
  });

  it('is seen by somebody else, and by nobody for themselves', () => {
    const told = (state: CaseState) =>
      caseEngine
        .duties(state, { policy: aPolicy(), today: day('2027-02-20'), unit })
        .some(({ settledBy }) => settledBy === 'access.recovery-noted/1');
    const opened = begun.when(recovered, { unit, ...byNoor }).state;
    const over = opened.access.granted.map(({ actId }) => actId);
    const noted = { type: 'access.recovery-noted/1', over, note: '' };
    expect(told(opened)).toBe(true);
    expect(told(caseEngine.fold(opened, [noted], anAct(5, byNoor)))).toBe(true);
    const seen = caseEngine.fold(opened, [noted], anAct(6));
    expect(told(seen)).toBe(false);
    expect(seen.access.granted.map(({ notedBy }) => notedBy)).toEqual([investigator.name]);
    // Where nothing was opened from the recovery there is nothing to see.
    expect(begun.when(noted, { unit }).refused).toEqual(['access/recovery-not-yours-to-note']);
  });
});
