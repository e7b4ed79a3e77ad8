import { registersEngine } from '../../shared/domain/registers.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import { caseGuardRules } from '../../shared/domain/guards.ts';
import type { RuleContext } from '../../shared/domain/noun.ts';
import { clauses } from '../../shared/domain/policy/clauses.ts';
import { policyKeyNames } from '../../shared/domain/policy/keys.ts';
import { profiles } from '../../shared/domain/policy/profiles.ts';
import type { Profile } from '../../shared/domain/policy/profile.ts';
import type { Source } from '../../shared/domain/source.ts';
import { unitEngine } from '../../shared/domain/unit-registry.ts';
import { civilDate } from '../../shared/kit/civil-date.ts';
import { memberId } from '../../shared/kit/ids.ts';

/** @file What the register of clauses reads from the code itself: the sentences, the values that rest on them, and every rule of
 *  every noun with its sources. Bundled and run by build/scripts/clauses.mjs. */

/** A value of a profile, and the sentences it (or an item of it) quotes. */
export type ValueSource = {
  readonly profile: string;
  readonly key: string;
  readonly refs: readonly string[];
};
/** A rule by name: what it guards, and where it comes from under each profile. */
export type RuleSource = {
  readonly noun: string;
  readonly event: string;
  readonly name: string;
  readonly kinds: readonly Source['kind'][];
  readonly refs: readonly string[];
};

/** Every sentence, word for word, by its number. */
export const sentences: Readonly<Record<string, string>> = clauses;

/** Every value of every profile that quotes or reads a sentence. */
export const values: readonly ValueSource[] = profiles.flatMap((profile) =>
  policyKeyNames.flatMap((key) => {
    const refs = [...new Set(sourcesIn(profile.values[key]).flatMap(refsOf))];
    return refs.length === 0 ? [] : [{ profile: profile.title, key, refs }];
  }),
);

/** Every rule, with its sources as each profile gives them. */
export const rules: readonly RuleSource[] = [
  ...caseEngine.rules.map((rule) => ruleSource(rule, caseEngine.empty)),
  ...unitEngine.rules.map((rule) => ruleSource(rule, unitEngine.empty)),
  ...registersEngine.rules.map((rule) => ruleSource(rule, registersEngine.empty)),
  ...caseGuardRules.map((rule) =>
    ruleSource({ ...rule, noun: 'case', event: 'every event' }, caseEngine.empty),
  ),
];

type AnyRule<State> = {
  readonly noun: string;
  readonly event: string;
  readonly name: string;
  readonly source: Source | ((context: RuleContext<State>) => Source);
};

function ruleSource<State>(rule: AnyRule<State>, state: State): RuleSource {
  const { source } = rule;
  const said =
    typeof source === 'function'
      ? profiles.map((profile) => source(contextFor(profile, state)))
      : [source];
  return {
    noun: rule.noun,
    event: rule.event,
    name: rule.name,
    kinds: [...new Set(said.map(({ kind }) => kind))],
    refs: [...new Set(said.flatMap(refsOf))],
  };
}

/** A source is asked in an empty case: where it comes from does not hang on what happened. */
function contextFor<State>(profile: Profile, state: State): RuleContext<State> {
  return {
    state,
    policy: { profile, fills: {} },
    today: civilDate.parse('2027-02-18'),
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
    actor: { member: memberId.parse('0'.repeat(32)), name: 'Nobody', office: 'investigator' },
    unit: { people: [] },
  };
}

function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.entries(value).flatMap(([name, child]: [string, unknown]) =>
    name === 'source' ? [] : sourcesIn(child),
  );
  return 'source' in value && value.source ? [value.source as Source, ...nested] : nested;
}

function refsOf(source: Source): readonly string[] {
  if (source.kind === 'clause') return [source.ref];
  return source.kind === 'interpretation' ? [source.of] : [];
}
