import type { CivilDate } from '../../kit/civil-date.ts';
import type { Category } from './values.ts';

/** True when a scenario of the policy holds on a day: begun, and not suspended (a court or the force may suspend one). */
export const isInForce = (category: Category, on: CivilDate): boolean =>
  category.effectiveFrom <= on &&
  (category.suspendedFrom === undefined || on < category.suspendedFrom);

/** The scenarios of a policy that hold on a day. */
export const categoriesInForce = (
  categories: readonly Category[],
  on: CivilDate,
): readonly Category[] => categories.filter((category) => isInForce(category, on));
