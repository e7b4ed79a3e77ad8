import { describe, expect, it } from 'vitest';
import { anAct, anId } from '../../test/builders/people.ts';
import { noted } from '../../test/builders/refused.ts';
import { aPolicy } from '../../test/builders/case-story.ts';
import type { Act } from './act.ts';
import { nominationFor, strategyOf } from './control-strategy/slice.ts';
import type { LooseEvent } from './enlist.ts';
import { contestedPeople } from './officeholder/slice.ts';
import { isContested } from './register.ts';
import { unitEngine } from './unit-registry.ts';
import type { UnitState } from './unit-state.ts';
import { day } from './../../test/builders/report.ts';

/** @file What two colleagues record of the unit itself without having seen each other. Everybody is invented. */

const [mara, rafi] = ['mara', 'rafi'];
const personId = anId('officer');
const device = (name: string): string => anAct(1, {}, name).id.slice(0, 32);
type Told = readonly [Act, LooseEvent];
const folded = (...told: readonly Told[]): UnitState =>
  told.reduce((state, [act, event]) => unitEngine.fold(state, [event], act), unitEngine.empty);
const named = (offices: readonly string[], rankOrGrade = 'DI'): LooseEvent => ({
  type: 'officeholder.named/1',
  personId,
  name: 'Imogen Vale',
  rankOrGrade,
  offices,
  collarNumber: '',
});
const ended: LooseEvent = {
  type: 'officeholder.ended/1',
  personId,
  endedOn: day('2027-02-18'),
  reason: 'She moved to another force.',
};
const first = [anAct(1, {}, mara), named(['investigator'])] as const;
/** Rafi has seen the first naming, and nothing after it. */
const byRafi = (number: number, event: LooseEvent, seen = 1): Told => [
  anAct(number, { seen: { [device(mara)]: seen } }, rafi),
  event,
];
const byMara = (number: number, event: LooseEvent, seen?: number): Told => [
  anAct(number, seen === undefined ? {} : { seen: { [device(rafi)]: seen } }, mara),
  event,
];
const person = ({ officeholder }: UnitState) => officeholder.people[personId];
const versions = ({ officeholder }: UnitState) =>
  (officeholder.standing[personId] ?? []).map(({ actId }) => actId);
const policy = aPolicy();
const refused = (state: UnitState, event: LooseEvent): readonly string[] => {
  const checked = unitEngine.check([event], {
    state,
    policy,
    today: day('2027-02-19'),
    now: anAct(9).at,
    actor: anAct(9).by,
    unit: { people: [] },
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};

describe('a person whom two colleagues named differently apart', () => {
  const here = byMara(2, named(['supervisor']));
  const there = byRafi(1, named(['head-of-psd']));
  const both = folded(first, here, there);

  it('keeps both versions, and shows the first in the order of the fold', () => {
    expect(versions(both)).toEqual([here[0].id, there[0].id]);
    expect(person(both)?.offices).toEqual(['supervisor']);
    expect(contestedPeople(both.officeholder)).toHaveLength(1);
  });

  it('owes a choice, which names every version that stands', () => {
    const context = { policy, today: day('2027-02-19') };
    expect(unitEngine.duties(both, context).map(({ key }) => key)).toContain(
      `officeholder/two-versions ${personId}`,
    );
    const choice = { type: 'officeholder.settled/1', personId, reason: 'She told us.' };
    const whole = { ...choice, stands: there[0].id, over: [here[0].id] };
    expect(refused(both, whole)).toEqual([]);
    expect(refused(both, { ...whole, over: [there[0].id] })).toEqual(['record/changed-meanwhile']);
    expect(refused(folded(first), whole)).toEqual(['record/changed-meanwhile']);
    const settled = folded(first, here, there, byMara(3, whole, 1));
    expect(person(settled)?.offices).toEqual(['head-of-psd']);
    expect(contestedPeople(settled.officeholder)).toEqual([]);
  });

  it('leaves both standing again where two chose differently apart', () => {
    const choice = { type: 'officeholder.settled/1', personId, reason: 'As she said.' };
    const one = byMara(3, { ...choice, stands: here[0].id, over: [there[0].id] }, 1);
    const other = byRafi(2, { ...choice, stands: there[0].id, over: [here[0].id] }, 2);
    const again = folded(first, here, there, one, other);
    expect(contestedPeople(again.officeholder)).toHaveLength(1);
    expect(again.officeholder.standing[personId]?.map(({ value }) => value.offices[0])).toEqual([
      'supervisor',
      'head-of-psd',
    ]);
  });

  it('is no contest where both say the same, or the second had seen the first', () => {
    const same = folded(first, here, byRafi(1, named(['supervisor'])));
    const after = folded(first, here, byRafi(1, named(['head-of-psd']), 2));
    for (const state of [same, after]) expect(contestedPeople(state.officeholder)).toEqual([]);
    expect(person(after)?.offices).toEqual(['head-of-psd']);
  });

  it('counts as ended where one ended the offices and another gave new ones', () => {
    for (const told of [
      [byMara(2, ended), there],
      [here, byRafi(1, ended)],
    ]) {
      const state = folded(first, ...told);
      expect(versions(state)).toHaveLength(2);
      expect(person(state)?.endedOn).toBe('2027-02-18');
    }
  });
});

describe('the control strategy, recorded by two colleagues apart', () => {
  const adopted = (threats: string): LooseEvent => ({
    type: 'control-strategy.adopted/1',
    strategyId: anId(threats),
    adoptedOn: day('2027-02-17'),
    adoptedBy: { name: 'Imogen Vale', role: 'Head of PSD' },
    threats,
    prevention: 'Talks.',
    safeguarding: 'A line to call.',
    proactive: 'Audits.',
    areas: [],
  });
  const nominated = (...personIds: readonly string[]): LooseEvent => ({
    type: 'risk-area.nominated/1',
    area: 'drugs',
    personIds,
    since: day('2027-02-17'),
    note: '',
  });

  it('keeps both strategies until somebody chooses', () => {
    const [here, there] = [byMara(2, adopted('Gyms.')), byRafi(1, adopted('Clubs.'))];
    const both = folded(first, here, there);
    expect(isContested(both.controlStrategy.standing)).toBe(true);
    expect(both.controlStrategy.adopted).toHaveLength(2);
    const choice: LooseEvent = {
      type: 'control-strategy.settled/1',
      stands: there[0].id,
      over: [here[0].id],
      reason: 'It was the one that was signed.',
    };
    expect(refused(both, choice)).toEqual([]);
    const settled = folded(first, here, there, byMara(3, choice, 1));
    expect(strategyOf(settled.controlStrategy)?.threats).toBe('Clubs.');
    expect(isContested(settled.controlStrategy.standing)).toBe(false);
    expect(settled.controlStrategy.adopted).toHaveLength(2);
  });

  it('keeps both namings for one area, and none where areas differ', () => {
    const [here, there] = [byMara(2, nominated(personId)), byRafi(1, nominated())];
    const both = folded(first, here, there);
    expect(isContested(both.controlStrategy.nominated['drugs'] ?? [])).toBe(true);
    expect(nominationFor(both.controlStrategy, 'drugs')?.personIds).toEqual([personId]);
    const choice: LooseEvent = {
      type: 'control-strategy.settled/1',
      area: 'drugs',
      stands: there[0].id,
      over: [here[0].id],
      reason: 'Nobody does it now.',
    };
    expect(refused(both, choice)).toEqual([]);
    const settled = folded(first, here, there, byMara(3, choice, 1));
    expect(nominationFor(settled.controlStrategy, 'drugs')?.personIds).toEqual([]);
    const context = { policy, today: day('2027-02-19') };
    const keys = (state: UnitState) => unitEngine.duties(state, context).map(({ key }) => key);
    expect(keys(both)).toContain('control-strategy/two-versions');
    expect(keys(settled)).not.toContain('control-strategy/two-versions');
  });
});
