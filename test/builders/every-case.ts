import { everyOpenCase, type CaseListArgs } from '../../shared/contract/vault/cases.ts';

/** The first cases of a list, open and closed, by their references. */
export const everyCase: CaseListArgs = {
  ...everyOpenCase,
  sortBy: 'reference',
  closed: 'both',
  from: 0,
  count: 50,
};
