import { assert } from '../../shared/kit/assert.ts';
import type { CivilDate } from '../../shared/kit/civil-date.ts';
import type { Act } from '../../shared/domain/act.ts';
import type { Duty } from '../../shared/domain/duty.ts';
import type { RuleContext, UnitFacts } from '../../shared/domain/noun.ts';
import { findLatestProfile } from '../../shared/domain/policy/profiles.ts';
import type { Fills, ResolvedPolicy } from '../../shared/domain/policy/resolve.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { noted } from './refused.ts';
import { anAct, aRecorder, aUnit } from './people.ts';
import { day } from './report.ts';

/** @file A case told act by act, as the engine would accept it: `given(…).when(…)` and what came of it. */

type Event = { readonly type: string } & Readonly<Record<string, unknown>>;
/** One act: one event, or several saved together. */
export type Told = Event | readonly Event[];

/** What a story may set otherwise. */
export type Setting = {
  readonly policy?: ResolvedPolicy;
  readonly today?: CivilDate;
  readonly unit?: UnitFacts;
  readonly by?: Act['by'];
};

/** A profile with what the unit filled in. */
export function aPolicy(
  id: 'west-midlands' | 'leicestershire' | 'hampshire' = 'west-midlands',
  fills: Fills = {},
): ResolvedPolicy {
  const profile = findLatestProfile(id);
  assert(profile, 'a profile that ships is missing');
  return { profile, fills };
}

/** A case opened under the policy of the setting; the first act of most stories. */
export const anOpening = (policy: ResolvedPolicy = aPolicy()): Event => ({
  type: 'case.opened/1',
  ...{
    reference: 'NA/2027/7K4QM',
    openedOn: day('2027-02-12'),
    marking: { classification: 'OFFICIAL', sensitive: true, handling: '' },
    policy: { profileId: policy.profile.id, version: policy.profile.version },
    fictitious: true,
  },
});

/** What came of an act. */
export type Outcome = {
  /** The kinds of the refusals, in order; empty when it was accepted. */
  readonly refused: readonly string[];
  readonly refusals: readonly Refusal[];
  /** The state after it; that before it when it was refused. */
  readonly state: CaseState;
};

/** A case so far. */
export type Story = {
  readonly state: CaseState;
  readonly duties: readonly Duty[];
  readonly acts: readonly Act[];
  readonly when: (told: Told, setting?: Setting) => Outcome;
  readonly and: (...told: readonly Told[]) => Story;
};

/** A case that was opened and in which these acts were accepted, one after the other. Fails where one is refused. */
export const given = (...told: readonly Told[]): Story => givenUnder({}, ...told);

/** The same in another setting. */
export function givenUnder(setting: Setting, ...told: readonly Told[]): Story {
  const policy = setting.policy ?? aPolicy();
  const acts = [anOpening(policy), ...told].map((_, index) => anAct(index + 1));
  const state = [anOpening(policy), ...told].reduce<CaseState>((before, one, index) => {
    const act = acts[index] ?? anAct();
    const checked = caseEngine.check(listed(one), contextOf(before, setting));
    assert(
      checked.ok,
      `a story began with a refused act: ${checked.ok ? '' : kindsOf(checked.error)}`,
    );
    return caseEngine.fold(before, checked.value.events, act);
  }, caseEngine.empty);
  return {
    state,
    acts,
    duties: caseEngine.duties(state, contextOf(state, setting)),
    when: (one, changed) => outcomeOf(state, one, { ...setting, ...changed }, acts.length + 1),
    and: (...more) => givenUnder(setting, ...told, ...more),
  };
}

/** The context of an act, as the vault would make it. */
export const contextOf = (state: CaseState, setting: Setting = {}): RuleContext<CaseState> => ({
  state,
  policy: setting.policy ?? aPolicy(),
  today: setting.today ?? day('2027-02-18'),
  now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  actor: setting.by ?? aRecorder(),
  unit: setting.unit ?? aUnit(),
});

function outcomeOf(state: CaseState, told: Told, setting: Setting, number: number): Outcome {
  const checked = caseEngine.check(listed(told), contextOf(state, setting));
  if (!checked.ok)
    return {
      refused: noted(checked.error).map(({ kind }) => kind),
      refusals: checked.error,
      state,
    };
  const act = anAct(number, setting.by ? { by: setting.by } : {});
  return { refused: [], refusals: [], state: caseEngine.fold(state, checked.value.events, act) };
}

const listed = (told: Told): readonly Event[] => ('type' in told ? [told] : told);
const kindsOf = (refusals: readonly Refusal[]): string =>
  refusals.map(({ kind, fields }) => `${kind} ${fields.join()}`).join(', ');
