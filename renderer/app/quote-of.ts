import { clauses, isClauseRef } from '../../shared/domain/policy/clauses.ts';

/** The sentence of a clause, for *Why?*. */
export const quoteOf = (ref: string): string | undefined =>
  isClauseRef(ref) ? clauses[ref] : undefined;
