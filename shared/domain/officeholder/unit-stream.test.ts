import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import {
  aRecorder,
  anAct,
  anId,
  authority,
  digitsOf,
  investigator,
} from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import type { LooseEvent } from '../enlist.ts';
import { placeOf } from '../seen.ts';
import { unitEngine } from '../unit-registry.ts';
import type { UnitState } from '../unit-state.ts';
import { unitFactsOf } from './facts.ts';

// Everybody named here is invented.
const founded = {
  type: 'unit.founded/1',
  kind: 'unit',
  force: 'West Midlands Police',
  unitName: 'Counter Corruption Unit',
  profileId: 'west-midlands',
  profileVersion: '2023.1',
  founder: {
    personId: investigator.personId,
    memberId: investigator.memberId,
    name: investigator.name,
    rankOrGrade: investigator.rankOrGrade,
    office: 'investigator',
  },
};
const named = (person: typeof investigator) => ({
  type: 'officeholder.named/1',
  collarNumber: '',
  ...person,
});
const ended = {
  type: 'officeholder.ended/1',
  personId: authority.personId,
  endedOn: day('2027-02-01'),
  reason: 'Retired.',
};

const context = (state: UnitState) => ({
  state,
  policy: aPolicy(),
  today: day('2027-02-18'),
  now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  actor: aRecorder(),
  unit: unitFactsOf(state.officeholder),
});
const told = (...events: readonly LooseEvent[]): UnitState =>
  events.reduce(
    (state, event, index) => unitEngine.fold(state, [event], anAct(index + 1)),
    unitEngine.empty,
  );
const refused = (state: UnitState, event: LooseEvent): readonly string[] => {
  const checked = unitEngine.check([event], context(state));
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
/** The workstation on which all of this was recorded. */
const [device] = placeOf(anAct(1).id);
const owed = (state: UnitState, at = device): readonly string[] =>
  unitEngine.duties(state, { ...context(state), device: at }).map(({ key }) => key);

describe('the unit', () => {
  it('is founded once, and nothing happens to it before', () => {
    expect(refused(told(), founded)).toEqual([]);
    expect(refused(told(founded), founded)).toEqual(['unit/founded']);
    expect(refused(told(), { type: 'kit.confirmed/1' })).toEqual(['unit/not-founded']);
  });

  it('owes a confirmed kit, a sealed copy somebody who decides, and a look at an old policy, until it has them', () => {
    expect(owed(told(founded, named(investigator)))).toEqual([
      'unit/confirm-kit',
      'unit/sealed-copy',
      'officeholder/no-authority',
      'policy/review-passed',
    ]);
    const copied = { type: 'copy.made/1', files: 3, sizeBytes: 4096, verified: true };
    expect(owed(told(founded, { type: 'kit.confirmed/1' }, copied, named(authority)))).toEqual([
      'policy/review-passed',
    ]);
  });

  it('owes a new confirmation when the kit is renewed', () => {
    const renewed = told(founded, { type: 'kit.confirmed/1' }, { type: 'kit.renewed/1' });
    expect(owed(renewed)).toContain('unit/confirm-kit');
  });

  it('owes a kit and a copy for each workstation, whatever a colleague has done on theirs', () => {
    const copied = { type: 'copy.made/1', files: 3, sizeBytes: 4096, verified: true };
    const mine = told(founded, { type: 'kit.confirmed/1' }, copied);
    expect(owed(mine)).not.toContain('unit/confirm-kit');
    expect(owed(mine, digitsOf('another desk'))).toEqual(
      expect.arrayContaining(['unit/confirm-kit', 'unit/sealed-copy']),
    );
  });
});

describe('its people', () => {
  it('are those named, as named last, with the day their office ended', () => {
    const state = told(
      named(authority),
      { ...named(authority), rankOrGrade: 'Detective Chief Superintendent' },
      ended,
    );
    expect(unitFactsOf(state.officeholder).people).toEqual([
      expect.objectContaining({
        rankOrGrade: 'Detective Chief Superintendent',
        endedOn: '2027-02-01',
      }),
    ]);
  });

  it('serve again when they are named again', () => {
    const state = told(named(authority), ended, named(authority));
    expect(unitFactsOf(state.officeholder).people[0]?.endedOn).toBeUndefined();
  });

  it('end once only, and not tomorrow', () => {
    expect(refused(told(), ended)).toEqual(['officeholder/not-serving']);
    expect(refused(told(named(authority), ended), ended)).toEqual(['officeholder/not-serving']);
    expect(refused(told(named(authority)), { ...ended, endedOn: day('2027-02-19') })).toEqual([
      'date/in-the-future',
    ]);
  });

  it('are one person to one member', () => {
    const other = {
      ...named(authority),
      personId: anId('Somebody Else'),
      memberId: digitsOf('member Imogen'),
    };
    expect(refused(told(named(investigator)), other)).toEqual(['officeholder/member-taken']);
  });
});
