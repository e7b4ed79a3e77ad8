import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { Act } from '../../shared/domain/act.ts';
import type { UnitState } from '../../shared/domain/unit-state.ts';
import { unitEngine } from '../../shared/domain/unit-registry.ts';
import { headOfPsd } from '../builders/outcome.ts';
import { anAct, authority, investigator } from '../builders/people.ts';

/** What happened to the fake unit so far. */
export type FakeUnit = {
  readonly state: UnitState;
  readonly acts: readonly { readonly act: Act; readonly events: readonly LooseEvent[] }[];
};

/** The fake unit: founded, with an investigator, an authority and the Head of PSD. Everybody is invented. */
export function fakeUnit(): FakeUnit {
  const events: readonly LooseEvent[] = [
    {
      type: 'unit.founded/1',
      ...{
        kind: 'demonstration',
        force: 'Westshire Police (fictitious)',
        unitName: 'Counter Corruption Unit (demonstration)',
        profileId: 'west-midlands',
        profileVersion: '2023.1',
        founder: {
          personId: investigator.personId,
          memberId: investigator.memberId,
          name: investigator.name,
          rankOrGrade: investigator.rankOrGrade,
          office: 'investigator',
        },
      },
    },
    ...[investigator, authority, headOfPsd].map((person) => ({
      type: 'officeholder.named/1',
      collarNumber: '',
      ...person,
    })),
  ];
  return events.reduce<FakeUnit>(
    (unit, event, index) => addToUnit(unit, [event], anAct(index + 1, {}, 'unit')),
    {
      state: unitEngine.empty,
      acts: [],
    },
  );
}

/** The unit after one more act. */
export const addToUnit = (unit: FakeUnit, events: readonly LooseEvent[], act: Act): FakeUnit => ({
  state: unitEngine.fold(unit.state, events, act),
  acts: [...unit.acts, { act, events }],
});
