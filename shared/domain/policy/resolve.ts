import { err, ok, type Result } from '../../kit/result.ts';
import { isContested, provisional, type Register } from '../register.ts';
import type { Source } from '../source.ts';
import {
  policyKeyNames,
  policyKeys,
  type PolicyKey,
  type PolicyValue,
  type RestsOn,
} from './keys.ts';
import type { HolidayTable } from './bank-holidays.ts';
import type { Profile } from './profile.ts';
import { versionName, type FilledValue, type PolicySlice } from './slice.ts';

/** @file What a profile says, together with what the unit filled in where it is silent. */

/** A filled-in value that fits its key, with who decided it. */
export type Fill<Value> = Omit<FilledValue, 'value'> & { readonly value: Value };

/** The unit's answers to what one profile does not state. A contested key has two answers and counts as none. */
export type Fills = { readonly [Key in PolicyKey]?: Fill<PolicyValue<Key>> };

/** One profile with the unit's answers: what rules and duties read. */
export type ResolvedPolicy = {
  readonly profile: Profile;
  readonly fills: Fills;
  /** The bank holidays the unit goes by; those of the build where it is left out. */
  readonly holidays?: HolidayTable;
};

/** The policy is silent and the unit has not decided: nothing may rest on it yet. */
export type PolicyNotStated = {
  readonly kind: 'policy/not-stated';
  readonly key: PolicyKey;
  /** What has to be decided, in words for the unit. */
  readonly needs: string;
};

// Reading fills parses them, and every case of a list asks for the same ones. A slice never changes, so what was read from it
// stays true; the entry dies with the slice.
const fillsBySlice = new WeakMap<PolicySlice, Map<string, Fills>>();

/** What the unit filled in for one version of a profile. Left out: keys this build does not know, values that do not fit their key,
 *  and keys where two people left different values standing (`contestedKeys` names them). */
export function fillsFor(slice: PolicySlice, profile: Profile): Fills {
  const name = versionName(profile.id, profile.version);
  const known = fillsBySlice.get(slice) ?? new Map<string, Fills>();
  const fills = known.get(name) ?? readFills(filledFor(slice, profile.id, profile.version));
  fillsBySlice.set(slice, known.set(name, fills));
  return fills;
}

/** What was filled in for a version, and for those it is a copy of: the unit's answers stand until it gives others. */
function filledFor(
  slice: PolicySlice,
  id: string,
  version: string,
  depth = 0,
): Readonly<Record<string, Register<FilledValue>>> {
  const own = slice.filled[versionName(id, version)] ?? {};
  const draft = Object.values(slice.drafts).find(
    (candidate) =>
      candidate.profileId === id && candidate.version === version && !candidate.discarded,
  );
  const base = draft?.basedOn;
  // Versions rest on older ones; the bound only keeps what was tampered with from going round.
  if (base?.profileId !== id || depth > 100) return own;
  return { ...filledFor(slice, base.profileId, base.version, depth + 1), ...own };
}

function readFills(filled: Readonly<Record<string, Register<FilledValue>>>): Fills {
  let fills: Fills = {};
  for (const key of policyKeyNames) {
    const standing: Register<FilledValue> = filled[key] ?? [];
    const fill = provisional(standing);
    if (!fill || isContested(standing)) continue;
    const parsed = policyKeys[key].schema.safeParse(fill.value);
    if (parsed.success) fills = { ...fills, [key]: { ...fill, value: parsed.data } };
  }
  return fills;
}

/** Keys of one version of a profile where two people left different values standing: a person has to choose. */
export function contestedKeys(slice: PolicySlice, profile: Profile): readonly PolicyKey[] {
  const filled = filledFor(slice, profile.id, profile.version);
  return policyKeyNames.filter((key) => isContested(filled[key] ?? []));
}

/** What a profile says on one point: the policy's value, or the unit's where the policy is silent. Refusals: policy/not-stated. */
export function resolve<Key extends PolicyKey>(
  profile: Profile,
  fills: Fills,
  key: Key,
): Result<PolicyValue<Key>, PolicyNotStated> {
  const entry = profile.values[key];
  if (entry.value !== undefined) return ok(entry.value);
  const fill = fills[key];
  if (fill) return ok(fill.value);
  return err({ kind: 'policy/not-stated', key, needs: needsOf(profile, key) });
}

/** The same for rules and duties: undefined where nothing is stated or filled in. */
export function policyValue<Key extends PolicyKey>(
  policy: ResolvedPolicy,
  key: Key,
): PolicyValue<Key> | undefined {
  const found = resolve(policy.profile, policy.fills, key);
  return found.ok ? found.value : undefined;
}

/** Where the value of a key comes from: the clause, the house, our reading, the unit; or that nobody has said. */
export function policySource(policy: ResolvedPolicy, key: PolicyKey): Source {
  const { source } = policy.profile.values[key];
  const fill = policy.fills[key];
  if (source.kind !== 'not-stated' || !fill) return source;
  const { name, role } = fill.decidedBy;
  return { kind: 'filled-in', decidedBy: `${name}, ${role}`, decidedOn: fill.decidedOn };
}

/** What the unit has to decide before an act can rest on the policy, in reading order. */
export const missingFor = (
  policy: ResolvedPolicy,
  act: Exclude<RestsOn, 'nothing'>,
): readonly PolicyNotStated[] =>
  policyKeyNames.flatMap((key) => {
    if (policyKeys[key].restsOn !== act || isMoot(policy, key)) return [];
    const found = resolve(policy.profile, policy.fills, key);
    return found.ok ? [] : [found.error];
  });

// Where the unit has decided that there is no appeal, nothing about appeals is asked.
function isMoot(policy: ResolvedPolicy, key: PolicyKey): boolean {
  const isAboutAppeals = key.startsWith('appeal.') || appealClocks.has(key);
  return (
    isAboutAppeals && key !== 'appeal.right' && policyValue(policy, 'appeal.right')?.given === false
  );
}

const appealClocks: ReadonlySet<string> = new Set<PolicyKey>([
  'clock.appealSubmission',
  'clock.strategyMeeting',
  'clock.appealOutcome',
]);

function needsOf(profile: Profile, key: PolicyKey): string {
  const { source } = profile.values[key];
  return source.kind === 'not-stated' ? source.needs : policyKeys[key].title;
}
