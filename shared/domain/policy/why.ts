import { formatPlain } from '../../kit/civil-date.ts';
import type { Source } from '../source.ts';
import { clauses, isClauseRef } from './clauses.ts';
import { policyKeys, type PolicyKey } from './keys.ts';
import { policySource, type ResolvedPolicy } from './resolve.ts';

/** What *Why?* shows about one value, deadline or rule. */
export type Why = {
  /** What is explained: the title of the key, or what the caller says. */
  readonly title: string;
  readonly kind: Source['kind'];
  /** The number of the sentence, and the sentence word for word, where there is one. */
  readonly ref?: string;
  readonly quote?: string;
  /** One plain sentence: who says so, and what kind of say it is. */
  readonly says: string;
};

/** Why a value of the policy is as it is: the clause, our rule, our reading, the unit's decision, or that the source is silent. */
export const whyOf = (policy: ResolvedPolicy, key: PolicyKey): Why =>
  explain(policyKeys[key].title, policySource(policy, key));

/** Why, for any source: of a rule, a duty, or an item of a list. */
export function explain(title: string, source: Source): Why {
  switch (source.kind) {
    case 'clause':
      return {
        title,
        kind: source.kind,
        ref: source.ref,
        quote: source.quote,
        says: `The policy says so (${source.ref}).`,
      };
    case 'house':
      return {
        title,
        kind: source.kind,
        says: `A rule of this system, not of the policy. ${source.why}`,
      };
    case 'interpretation':
      return {
        title,
        kind: source.kind,
        ref: source.of,
        ...(isClauseRef(source.of) ? { quote: clauses[source.of] } : {}),
        says: `Our reading of ${source.of}. ${source.why}`,
      };
    case 'not-stated':
      return {
        title,
        kind: source.kind,
        says: `The source is silent. To be decided by the unit: ${source.needs}`,
      };
    case 'filled-in':
      return { title, kind: source.kind, says: filledIn(source) };
    case 'decided':
      return {
        title,
        kind: source.kind,
        ...(source.where === undefined ? {} : { ref: source.where }),
        ...(source.quote === undefined ? {} : { quote: source.quote }),
        says: `The unit’s own copy of the policy. Decided by ${source.decidedBy} on ${formatPlain(source.decidedOn)}. ${source.why}`,
      };
  }
}

const filledIn = (source: Extract<Source, { kind: 'filled-in' }>): string =>
  `The source is silent. Decided for the unit by ${source.decidedBy} on ${formatPlain(source.decidedOn)}.`;
