import type { RegisterName } from '../register-names.ts';
import type { CheckName } from './check-name.ts';
import type { CheckRun } from './slice.ts';

type Covered = CheckRun['checks'][number]['coverage'][number];

const registers: Readonly<Record<RegisterName, string>> = {
  gifts: 'Gifts and hospitality',
  interests: 'Business interests',
  procurement: 'Suppliers and contracts',
  diaries: 'Diaries',
  expenses: 'Expenses',
  media: 'Media contacts',
  people: 'People',
  checks: 'Cross-checks',
  oversight: 'Audit plan and data sources',
};

/** What of suppliers, contracts, bids and declarations a check counts: they stand in one register. Its name alone would read as all of it. */
const procurementOf: Readonly<Partial<Record<CheckName, string>>> = {
  'gift-then-contract': 'Contracts',
  'diary-without-gift': 'Suppliers',
  'interest-with-contractor': 'Suppliers and bidders',
  'refused-still-trading': 'Suppliers, contracts and bids',
  'associate-elsewhere': 'Suppliers, bids and conflicts',
  'declared-conflict': 'Declarations, contracts and bids',
  'undeclared-conflict': 'Contracts',
  'declaration-missing': 'Bids, and contracts that name who decided',
};

/** What a check counted, by its name: the register, or the part of it that the check compares ("Contracts"). */
export const coveredPart = (check: CheckName, { register }: Pick<Covered, 'register'>): string =>
  (register === 'procurement' ? procurementOf[check] : undefined) ?? registers[register];

/** What was covered of a register: "Gifts and hospitality: checked 812 of 812". */
export function coverageWords(check: CheckName, covered: Covered): string {
  const { checked, of } = covered;
  const part = coveredPart(check, covered);
  if (of === 0) return `${part}: ${part === registers[covered.register] ? 'empty' : 'none'}`;
  const why = leftOutWords(check, covered);
  return `${part}: checked ${String(checked)} of ${String(of)}${why === '' ? '' : ` (${why})`}`;
}

/** How many could not be compared, and why: "3 without a name or a day"; '' where all could. Where nobody declared, a register that keeps no
 *  declarations looks as if all were silent. */
export function leftOutWords(check: CheckName, { register, checked, of }: Covered): string {
  const left = of - checked;
  if (left === 0) return '';
  if (check === 'declaration-missing')
    return `${String(left)} ${left === 1 ? 'bid or contract' : 'bids and contracts'} for which nobody declared`;
  return check === 'undeclared-conflict' && register === 'procurement'
    ? `${String(left)} without a supplier or without who decided`
    : `${String(left)} without a name or a day`;
}
