import { clauses, type ClauseRef } from './policy/clauses.ts';
import type { PolicyKey } from './policy/keys.ts';
import { policySource, type ResolvedPolicy } from './policy/resolve.ts';
import type { Source } from './source.ts';

/** @file How rules and duties name where they come from. A clause binds its own force only; elsewhere the same rule is ours and says so. */

/** What a source is read from. */
export type Governed = { readonly policy: ResolvedPolicy };

/** The clauses that state a rule, by the policy they stand in. */
export type Citations = {
  readonly westMidlands?: ClauseRef;
  readonly leicestershire?: ClauseRef;
  readonly hampshire?: ClauseRef;
};

/** A sentence of a policy, quoted word for word. */
export const clause = (ref: ClauseRef): Source => ({ kind: 'clause', ref, quote: clauses[ref] });

/** Our reading of a clause that says less. */
export const interpretation = (of: ClauseRef, why: string): Source => ({
  kind: 'interpretation',
  of,
  why,
});

/** A rule of ours. */
export const house = (why: string): Source => ({ kind: 'house', why });

/** The source of a value of the subject's policy: clause, reading, house, or who filled it in. */
export const fromPolicy =
  (key: PolicyKey) =>
  ({ policy }: Governed): Source =>
    policySource(policy, key);

/** The clause of the subject's own policy where it states the rule, otherwise our rule with its reason. */
export const citing =
  (citations: Citations, why: string) =>
  ({ policy }: Governed): Source => {
    const ref = clauseFor(citations, policy);
    return ref ? clause(ref) : house(why);
  };

/** Our reading of a clause that says less, where the subject's policy has it; otherwise our rule. */
export const reading =
  (citations: Citations, why: string) =>
  ({ policy }: Governed): Source => {
    const ref = clauseFor(citations, policy);
    return ref ? interpretation(ref, why) : house(why);
  };

function clauseFor(citations: Citations, { profile }: ResolvedPolicy): ClauseRef | undefined {
  switch (profile.id) {
    case 'west-midlands':
      return citations.westMidlands;
    case 'leicestershire':
      return citations.leicestershire;
    case 'hampshire':
      return citations.hampshire;
    default:
      return undefined;
  }
}
