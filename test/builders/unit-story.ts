import type { Act } from '../../shared/domain/act.ts';
import type { Duty } from '../../shared/domain/duty.ts';
import type { RuleContext } from '../../shared/domain/noun.ts';
import { unitFactsOf } from '../../shared/domain/officeholder/facts.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { unitEngine } from '../../shared/domain/unit-registry.ts';
import type { UnitState } from '../../shared/domain/unit-state.ts';
import { assert } from '../../shared/kit/assert.ts';
import { aPolicy, type Setting } from './case-story.ts';
import { aRecorder, anAct, investigator } from './people.ts';
import { noted } from './refused.ts';
import { day } from './report.ts';

/** @file What happens to the unit itself, told act by act: `givenUnit(…).when(…)`. */

type Event = { readonly type: string } & Readonly<Record<string, unknown>>;

/** How a unit of most tests begins. */
export const aFounding: Event = {
  type: 'unit.founded/1',
  ...{
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
  },
};

/** An act of somebody else than the investigator: `[recorder, event]`. */
export type ToldUnit = Event | readonly [Act['by'], Event];

/** A unit so far. */
export type UnitStory = {
  readonly state: UnitState;
  readonly duties: (setting?: Setting) => readonly Duty[];
  readonly when: (
    event: Event,
    setting?: Setting,
  ) => { readonly refused: readonly string[]; readonly refusals: readonly Refusal[] };
};

/** A unit that was founded and to which this happened; fails where an act is refused. */
export function givenUnit(...told: readonly ToldUnit[]): UnitStory {
  const state = [aFounding, ...told].reduce<UnitState>((before, one, index) => {
    const [by, event] = told.length > 0 && isSigned(one) ? one : [aRecorder(), one as Event];
    const checked = unitEngine.check([event], contextOf(before, { by }));
    assert(
      checked.ok,
      `a unit’s story began with a refused act: ${checked.ok ? '' : kindsOf(checked.error)}`,
    );
    return unitEngine.fold(before, checked.value.events, anAct(index + 1, { by }));
  }, unitEngine.empty);
  return {
    state,
    duties: (setting) => unitEngine.duties(state, contextOf(state, setting)),
    when: (event, setting) => {
      const checked = unitEngine.check([event], contextOf(state, setting));
      const refusals = checked.ok ? [] : noted(checked.error);
      return { refused: refusals.map(({ kind }) => kind), refusals };
    },
  };
}

const isSigned = (told: ToldUnit): told is readonly [Act['by'], Event] => Array.isArray(told);

const contextOf = (state: UnitState, setting: Setting = {}): RuleContext<UnitState> => ({
  state,
  policy: setting.policy ?? aPolicy(),
  today: setting.today ?? day('2027-02-18'),
  now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  actor: setting.by ?? aRecorder(),
  unit: setting.unit ?? unitFactsOf(state.officeholder),
});

const kindsOf = (refusals: readonly Refusal[]): string => refusals.map(({ kind }) => kind).join();
