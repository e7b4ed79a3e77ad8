import { withinOneEdit } from '../search/misspelling.ts';
import type { MatchReason } from './match.ts';

/** What two days of birth say for or against one person. Some 25,000 days are lived by those whom a register may name; a slip leaves a
 *  few hundred of them that it may have been. */
export function birthEvidence(
  one: string | undefined,
  other: string | undefined,
): { readonly bits: number; readonly reasons: readonly MatchReason[] } {
  if (one === undefined || other === undefined) return { bits: 0, reasons: [] };
  if (one === other) return { bits: 13, reasons: ['birth-same'] };
  const [year = '', month = '', day = ''] = one.split('-');
  const [otherYear = '', otherMonth = '', otherDay = ''] = other.split('-');
  if (year === otherYear && month === otherDay && day === otherMonth)
    return { bits: 11, reasons: ['birth-transposed'] };
  const parts = [year === otherYear, month === otherMonth, day === otherDay].filter(Boolean).length;
  const isYearBeside = parts === 2 && Math.abs(Number(year) - Number(otherYear)) === 1;
  if (
    isYearBeside ||
    (parts === 2 && withinOneEdit(one.replaceAll('-', ''), other.replaceAll('-', '')))
  )
    return { bits: 7, reasons: ['birth-slip'] };
  return { bits: parts === 2 ? -1 : -8, reasons: ['birth-differs'] };
}
