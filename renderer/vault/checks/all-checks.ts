import type { CheckName } from '../../../shared/domain/check/check-name.ts';
import { associateElsewhere } from './associate-elsewhere.ts';
import { associateOfSeveral } from './associate-of-several.ts';
import { declarationMissing } from './declaration-missing.ts';
import { declaredConflict } from './declared-conflict.ts';
import { diaryWithoutGift } from './diary-without-gift.ts';
import { expenseWithHospitality } from './expense-with-hospitality.ts';
import { giftThenContract } from './gift-then-contract.ts';
import type { Check } from './hit.ts';
import { interestWithContractor } from './interest-with-contractor.ts';
import { refusedStillTrading } from './refused-still-trading.ts';
import { undeclaredConflict } from './undeclared-conflict.ts';

/** The checks, in the order in which they run. */
export const allChecks: readonly { readonly name: CheckName; readonly check: Check }[] = [
  { name: 'gift-then-contract', check: giftThenContract },
  { name: 'diary-without-gift', check: diaryWithoutGift },
  { name: 'interest-with-contractor', check: interestWithContractor },
  { name: 'refused-still-trading', check: refusedStillTrading },
  { name: 'expense-with-hospitality', check: expenseWithHospitality },
  { name: 'associate-elsewhere', check: associateElsewhere },
  { name: 'associate-of-several', check: associateOfSeveral },
  { name: 'declared-conflict', check: declaredConflict },
  { name: 'undeclared-conflict', check: undeclaredConflict },
  { name: 'declaration-missing', check: declarationMissing },
];
