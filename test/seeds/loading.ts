import {
  composeDemoLetter,
  isLetterToCompose,
  letterAsIssued,
  placeActs,
  type DemoCaseload,
} from '../../shared/domain/demonstration.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { UnitFacts } from '../../shared/domain/noun.ts';
import { unitFactsOf } from '../../shared/domain/officeholder/facts.ts';
import { westMidlands2023 } from '../../shared/domain/policy/profiles/west-midlands-2023.ts';
import type { ResolvedPolicy } from '../../shared/domain/policy/resolve.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { unitEngine } from '../../shared/domain/unit-registry.ts';
import type { UnitState } from '../../shared/domain/unit-state.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CivilDate } from '../../shared/kit/civil-date.ts';
import { civilDateOf } from '../../shared/kit/instant.ts';
import { memberId } from '../../shared/kit/ids.ts';
import { digitsOf } from '../builders/people.ts';

/** @file Loads the demonstration as a vault would, act by act through the real engines, each on its own day. Letters are composed and not drawn. */

/** Who begins the demonstration (renderer/features/first-run/demonstration.tsx). */
export const founder = { personId: digitsOf('Dana Hale'), name: 'Dana Hale', rankOrGrade: 'DC' };

/** What came of loading. */
export type Loaded = {
  /** Every refusal, with its act: none is the aim. */
  readonly refused: readonly { readonly act: number; readonly refusals: readonly Refusal[] }[];
  readonly cases: readonly CaseState[];
  readonly unit: UnitState;
  readonly policy: ResolvedPolicy;
  /** What was recorded, with letters composed. */
  readonly events: readonly LooseEvent[];
};

/** Loads a caseload on a day. */
export function loadOn(file: DemoCaseload, today: CivilDate): Loaded {
  const policy: ResolvedPolicy = { profile: westMidlands2023, fills: {} };
  const actor = {
    member: memberId.parse(digitsOf('member Dana')),
    name: founder.name,
    office: 'investigator' as const,
  };
  const actIdAt = (place: number): string => `${'d'.repeat(32)}-${String(place + 1)}`;
  const acts = placeActs(file, {
    today,
    me: founder,
    policy: { profileId: policy.profile.id, version: policy.profile.version },
    actIdAt,
  });
  const cases: CaseState[] = file.codes.map(() => caseEngine.empty);
  const refused: { act: number; refusals: readonly Refusal[] }[] = [];
  const recorded: LooseEvent[] = [];
  let unit = foundedUnit(today);
  for (const [place, { stream, at, events }] of acts.entries()) {
    const context = { policy, today: civilDateOf(at), now: at, actor, unit: peopleOf(unit) };
    const act = { id: actIdAt(place), at, by: actor };
    if (stream === 'unit') {
      const checked = unitEngine.check(events, { ...context, state: unit });
      if (!checked.ok) refused.push({ act: place, refusals: checked.error });
      unit = unitEngine.fold(unit, events, act);
      continue;
    }
    const state = cases[stream] ?? caseEngine.empty;
    const whole = events.map((event) => composed(event, state, policy));
    const checked = caseEngine.check(whole, { ...context, state });
    if (!checked.ok) refused.push({ act: place, refusals: checked.error });
    cases[stream] = caseEngine.fold(state, whole, act);
    recorded.push(...whole);
  }
  return { refused, cases, unit, policy, events: recorded };
}

function composed(event: LooseEvent, state: CaseState, policy: ResolvedPolicy): LooseEvent {
  if (!isLetterToCompose(event)) return event;
  const model = composeDemoLetter(event, state, policy);
  assert(
    model.ok,
    `a letter cannot be composed: ${model.ok ? '' : model.error.map(({ kind }) => kind).join()}`,
  );
  return letterAsIssued(event, model.value, { sha256: '0'.repeat(64), sizeBytes: 1 });
}

const peopleOf = ({ officeholder }: UnitState): UnitFacts => unitFactsOf(officeholder);

function foundedUnit(today: CivilDate): UnitState {
  const person = {
    ...founder,
    memberId: digitsOf('member Dana'),
  };
  const founding = [
    {
      type: 'unit.founded/1',
      kind: 'demonstration',
      force: 'Westshire Police (fictitious)',
      unitName: 'Counter Corruption Unit (demonstration)',
      profileId: westMidlands2023.id,
      profileVersion: westMidlands2023.version,
      founder: { ...person, office: 'investigator' },
    },
    { type: 'officeholder.named/1', ...person, offices: ['investigator'], collarNumber: '' },
  ];
  return unitEngine.fold(unitEngine.empty, founding, {
    id: `${'d'.repeat(32)}-0`,
    at: { utc: `${today}T10:00:00.000Z`, offsetMinutes: 0 },
    by: {
      member: memberId.parse(digitsOf('member Dana')),
      name: founder.name,
      office: 'investigator',
    },
  });
}
