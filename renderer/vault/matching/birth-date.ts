import { withinOneEdit } from '../search/misspelling.ts';
import type { MatchReason } from './match.ts';

/** @file What two days of birth say for or against one person. */

/** What a day says that both have, one of some 25,000 that are lived by those whom a register may name. */
export const sameDayBits = 13;

/** What two days of birth say. A slip leaves a few hundred of the days that it may have been. `most`: no more than this for the very same day, where many
 *  have it: registers write one day for all whose day they do not know. */
export function birthEvidence(
  one: string | undefined,
  other: string | undefined,
  most = sameDayBits,
): { readonly bits: number; readonly reasons: readonly MatchReason[] } {
  if (one === undefined || other === undefined) return { bits: 0, reasons: [] };
  if (one === other) return { bits: Math.min(sameDayBits, most), reasons: ['birth-same'] };
  const [year = '', month = '', day = ''] = one.split('-');
  const [otherYear = '', otherMonth = '', otherDay = ''] = other.split('-');
  const isTurned = month === otherDay && day === otherMonth;
  if (year === otherYear && isTurned) return { bits: 11, reasons: ['birth-transposed'] };
  const parts = [year === otherYear, month === otherMonth, day === otherDay].filter(Boolean).length;
  const isYearBeside = Math.abs(Number(year) - Number(otherYear)) === 1;
  // Of two years that are all that is known, no figure is a slip.
  const mayBeSlip = parts === 2 && !(isYearAlone(one) && isYearAlone(other));
  if (mayBeSlip && isBeside(one, other)) return { bits: 8, reasons: ['birth-slip'] };
  if (mayBeSlip && withinOneEdit(one.replaceAll('-', ''), other.replaceAll('-', '')))
    return { bits: 7, reasons: ['birth-slip'] };
  return {
    bits: bitsOfDifference(one, other, parts, isTurned && isYearBeside),
    reasons: ['birth-differs'],
  };
}

/** The day, month or year before or after, or ten years away, however many figures that changes: there are eight such days, and of all slips they are the
 *  likeliest. */
function isBeside(one: string, other: string): boolean {
  const steps = one
    .split('-')
    .map((part, at) => Math.abs(Number(part) - Number(other.split('-')[at])));
  const most = Math.max(...steps);
  return most === 1 || (most === 10 && steps[0] === 10);
}

/** Two days that differ by more than a slip. */
function bitsOfDifference(
  one: string,
  other: string,
  parts: number,
  isTurnedAndSlip: boolean,
): number {
  const isOnlyYear = isYearAlone(one) || isYearAlone(other);
  const years = Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));
  // Of a person whose age is all that somebody knew.
  if (isOnlyYear && years <= 1) return years === 0 ? 3 : 0;
  // One day of two hundred has two of the three as this one: that is seldom chance, and seldom one hand's slip.
  return parts === 2 || isTurnedAndSlip ? 2 : -8;
}

/** "1980-01-01" is what is written where the year alone is known. */
const isYearAlone = (date: string): boolean => date.endsWith('-01-01');
