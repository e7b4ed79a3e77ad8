import { hampshireClauses } from './clauses/hampshire.ts';
import { leicestershireClauses } from './clauses/leicestershire.ts';
import { westMidlandsClauses } from './clauses/west-midlands.ts';

/** The binding sentences of the policies, word for word, by number: `clauses.W35`. Page: docs/policy/sources.md. */
export const clauses = {
  ...westMidlandsClauses,
  ...leicestershireClauses,
  ...hampshireClauses,
} as const;

/** The number of a binding sentence: W1 to W52, PD1 to PD15, Ha1 to Ha6; `W4.3` is the third item of the list W4 opens. */
export type ClauseRef = keyof typeof clauses;

/** True when a text is the number of a binding sentence. */
export const isClauseRef = (ref: string): ref is ClauseRef => Object.hasOwn(clauses, ref);
