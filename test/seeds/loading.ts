import { createHash } from 'node:crypto';
import {
  composeDemoLetter,
  demoRecordText,
  exhibitWithFile,
  fileToSealIn,
  isLetterToCompose,
  isPackToCompose,
  isRecordToSeal,
  letterAsIssued,
  packAsSent,
  placeActs,
  type DemoCaseload,
} from '../../shared/domain/demonstration.ts';
import type { Act } from '../../shared/domain/act.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { UnitFacts } from '../../shared/domain/noun.ts';
import { unitFactsOf } from '../../shared/domain/officeholder/facts.ts';
import { westMidlands2023 } from '../../shared/domain/policy/profiles/west-midlands-2023.ts';
import { fillsFor, type ResolvedPolicy } from '../../shared/domain/policy/resolve.ts';
import { findVersion } from '../../shared/domain/policy/versions.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { RegisterName } from '../../shared/domain/register-names.ts';
import { engineOfRegister } from '../../shared/domain/registers.ts';
import type { RegistersState } from '../../shared/domain/registers-state.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { unitEngine } from '../../shared/domain/unit-registry.ts';
import type { UnitState } from '../../shared/domain/unit-state.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CivilDate } from '../../shared/kit/civil-date.ts';
import { civilDateOf } from '../../shared/kit/instant.ts';
import { memberId } from '../../shared/kit/ids.ts';
import { digitsOf } from '../builders/people.ts';
import { sealedForNobody } from './files.ts';

/** @file Loads the demonstration as a vault would, act by act through the real engines, each on its own day. Letters are composed and not drawn. */

/** Who begins the demonstration (renderer/features/first-run/demonstration.tsx). */
export const founder = { personId: digitsOf('Dana Hale'), name: 'Dana Hale', rankOrGrade: 'DC' };

/** What came of loading. */
export type Loaded = {
  /** Every refusal, with its act: none is the aim. */
  readonly refused: readonly { readonly act: number; readonly refusals: readonly Refusal[] }[];
  readonly cases: readonly CaseState[];
  readonly unit: UnitState;
  /** The policy of the unit, with what it filled in. */
  readonly policy: ResolvedPolicy;
  /** The policy that governs a case: not everybody's is the unit's. */
  readonly policyOf: (state: CaseState) => ResolvedPolicy;
  /** What was recorded, with letters composed. */
  readonly events: readonly LooseEvent[];
  /** The same, act by act: of which case, or of the unit. */
  readonly acts: readonly {
    readonly stream: number | 'unit';
    readonly act: Act;
    readonly events: readonly LooseEvent[];
  }[];
};

/** Loads a caseload on a day. */
export function loadOn(file: DemoCaseload, today: CivilDate): Loaded {
  const { id, version } = westMidlands2023;
  const actor = {
    member: memberId.parse(digitsOf('member Dana')),
    name: founder.name,
    office: 'investigator' as const,
  };
  const actIdAt = (place: number): string => `${'d'.repeat(32)}-${String(place + 1)}`;
  const acts = placeActs(file, {
    today,
    me: founder,
    policy: { profileId: id, version },
    actIdAt,
  });
  const cases: CaseState[] = file.codes.map(() => caseEngine.empty);
  const refused: { act: number; refusals: readonly Refusal[] }[] = [];
  const recorded: Loaded['acts'][number][] = [];
  const registers = new Map<RegisterName, RegistersState>();
  let unit = foundedUnit(today);
  for (const [place, { stream, at, events }] of acts.entries()) {
    const known = { today: civilDateOf(at), now: at, actor, unit: peopleOf(unit) };
    const act = { id: actIdAt(place), at, by: actor };
    if (stream === 'unit') {
      const context = { ...known, policy: policyIn(unit, { profileId: id, version }) };
      const checked = unitEngine.check(events, { ...context, state: unit });
      if (!checked.ok) refused.push({ act: place, refusals: checked.error });
      unit = unitEngine.fold(unit, events, act);
      recorded.push({ stream, act, events });
      continue;
    }
    if (typeof stream === 'string') {
      const engine = engineOfRegister(stream);
      const state = registers.get(stream) ?? engine.empty;
      const context = { ...known, policy: policyIn(unit, { profileId: id, version }), state };
      const checked = engine.check(events, context);
      if (!checked.ok) refused.push({ act: place, refusals: checked.error });
      registers.set(stream, engine.fold(state, events, act));
      continue;
    }
    const state = cases[stream] ?? caseEngine.empty;
    const policy = policyIn(unit, policyNamedIn(events) ?? state.case.opened?.policy);
    const whole = withPapers(events, state, policy, act);
    const checked = caseEngine.check(whole, { ...known, policy, state });
    if (!checked.ok) refused.push({ act: place, refusals: checked.error });
    cases[stream] = caseEngine.fold(state, whole, act);
    recorded.push({ stream, act, events: whole });
  }
  const policyOf = (state: CaseState) => policyIn(unit, state.case.opened?.policy);
  const policy = policyIn(unit, { profileId: id, version });
  const whole = recorded.flatMap((one) => one.events);
  return { refused, cases, unit, policy, policyOf, events: whole, acts: recorded };
}

type Named = { readonly profileId: string; readonly version: string };

function policyIn(unit: UnitState, named: Named | undefined): ResolvedPolicy {
  const profile = named && findVersion(unit.policy, named.profileId, named.version);
  assert(profile, 'a case rests on a policy that is not known');
  return { profile, fills: fillsFor(unit.policy, profile) };
}

const policyNamedIn = (events: readonly LooseEvent[]): Named | undefined =>
  events.find(({ type }) => type === 'case.opened/1')?.['policy'] as Named | undefined;

/** The events of an act, each with its paper made from what the ones before it left. */
function withPapers(
  events: readonly LooseEvent[],
  before: CaseState,
  policy: ResolvedPolicy,
  act: Act,
): readonly LooseEvent[] {
  let state = before;
  return events.map((event) => {
    const whole = withItsPaper(event, state, policy);
    state = caseEngine.fold(state, [whole], act);
    return whole;
  });
}

function withItsPaper(event: LooseEvent, state: CaseState, policy: ResolvedPolicy): LooseEvent {
  if (isPackToCompose(event)) return packAsSent(event, state, policy, hashOf);
  if (isRecordToSeal(event)) {
    const record = demoRecordText(event, state);
    return { ...event, record, recordSha256: hashOf(record), pdf: notDrawn };
  }
  const content = fileToSealIn(event);
  if (content !== undefined)
    return exhibitWithFile(
      event,
      sealedForNobody(Buffer.from(content, 'base64'), digitsOf(`file ${content.slice(0, 900)}`)),
    );
  if (!isLetterToCompose(event)) return event;
  const model = composeDemoLetter(event, state, policy);
  assert(
    model.ok,
    `the letter ${String(event['kind'])} cannot be composed: ${model.ok ? '' : model.error.map(({ kind, fields }) => `${kind} ${fields.join()}`).join()}`,
  );
  return letterAsIssued(event, model.value, notDrawn);
}

const notDrawn = { sha256: '0'.repeat(64), sizeBytes: 1 };
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

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
