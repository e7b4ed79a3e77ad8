import { z } from 'zod';

/** The cross-checks by the name that runs and decisions keep: never renamed. */
export const checkName = z.enum([
  'gift-then-contract',
  'diary-without-gift',
  'interest-with-contractor',
  'refused-still-trading',
  'expense-with-hospitality',
  'associate-elsewhere',
  'associate-of-several',
  'declared-conflict',
  'undeclared-conflict',
  'declaration-missing',
]);
/** One of the cross-checks. */
export type CheckName = z.infer<typeof checkName>;

/** The checks whose hits name a case: nothing that they find is recorded where the whole unit reads it. */
export const namesCases = (check: CheckName): boolean =>
  check === 'associate-elsewhere' || check === 'associate-of-several';
