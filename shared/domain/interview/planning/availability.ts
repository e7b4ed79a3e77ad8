import { daysBetween, type CivilDate } from '../../../kit/civil-date.ts';
import type { Result } from '../../../kit/result.ts';
import { holidaysUnder } from '../../policy/holidays.ts';
import { policyValue, type ResolvedPolicy } from '../../policy/resolve.ts';
import { lastWorkingDayWithin, type HolidayDataEnds } from '../../policy/working-days.ts';

/** @file Another day for an interview. A rule of ours: no association policy has one. It is borrowed from regulation 20 of the Police
 *  (Conduct) Regulations 2020 (SI 2020/4), which governs misconduct interviews: a reasonable alternative "which falls before the end of
 *  the period of 5 working days beginning with the first working day after the day specified". */

/** As in the regulation it is borrowed from. */
const inTheRegulation = 5;

/** The last day a proposal may name, counted from the day specified. Faults: policy/holiday-data-ends. */
export const lastAlternativeDay = (
  specifiedOn: CivilDate,
  policy: ResolvedPolicy,
): Result<CivilDate, HolidayDataEnds> =>
  lastWorkingDayWithin(daysAllowed(policy), specifiedOn, holidaysUnder(policy));

/** Whether a day proposed lies in the period; not known where the table of bank holidays ends before it does. */
export function isInPeriod(
  proposedOn: CivilDate,
  specifiedOn: CivilDate,
  policy: ResolvedPolicy,
): 'in-time' | 'too-late' | 'not-known' {
  // So many working days are never fewer calendar days: needs no table.
  if (daysBetween(specifiedOn, proposedOn) <= daysAllowed(policy)) return 'in-time';
  const last = lastAlternativeDay(specifiedOn, policy);
  if (!last.ok) return 'not-known';
  return proposedOn <= last.value ? 'in-time' : 'too-late';
}

const daysAllowed = (policy: ResolvedPolicy): number =>
  policyValue(policy, 'interview.alternativeWithinWorkingDays') ?? inTheRegulation;
