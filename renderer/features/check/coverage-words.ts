import type { CheckRow } from '../../../shared/contract/vault/checks.ts';
import type { CheckName } from '../../../shared/domain/check/check-name.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';

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

/** What was covered of a register: "Gifts and hospitality: checked 812 of 812". */
export function coverageWords(
  check: CheckName,
  { register, checked, of }: CheckRow['coverage'][number],
): string {
  if (of === 0) return `${registers[register]}: empty`;
  const left = of - checked;
  return `${registers[register]}: checked ${String(checked)} of ${String(of)}${left === 0 ? '' : ` (${String(left)} ${leftWords(check, left)})`}`;
}

/** Why the others could not be compared. Where nobody declared, a register that keeps none looks as if all were silent. */
const leftWords = (check: CheckName, left: number): string =>
  check === 'declaration-missing'
    ? `${left === 1 ? 'bid or contract' : 'bids and contracts'} for which nobody declared`
    : 'without a name or a day';
