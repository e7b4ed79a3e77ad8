import type { CivilDate } from '../../kit/civil-date.ts';
import { compareDates } from '../../kit/civil-date.ts';
import { provisional } from '../register.ts';
import type { InvestigationPlanSlice, LineOfEnquiry } from './slice.ts';

/** @file What the later nouns and the screen ask of plan and enquiry. */

/** Where a line of enquiry stands: open until somebody worked on it; of two ends recorded apart, the last in fold order. */
export const standingOfLine = (
  line: LineOfEnquiry,
): 'open' | LineOfEnquiry['progress'][number]['status'] => line.progress.at(-1)?.status ?? 'open';

/** True while a line is neither done nor given up. */
export const isLineOpen = (line: LineOfEnquiry): boolean => {
  const standing = standingOfLine(line);
  return standing === 'open' || standing === 'in-hand';
};

/** The lines that are neither done nor given up. */
export const openLines = (slice: InvestigationPlanSlice): readonly LineOfEnquiry[] =>
  slice.lines.filter(isLineOpen);

/** What a plan lacks before an enquiry can rest on it; empty when it will do. */
export function lackingInPlan(slice: InvestigationPlanSlice): readonly PlanGap[] {
  const plan = provisional(slice.plan);
  if (!plan) return ['plan'];
  return [
    ...(plan.hypotheses.length === 0 ? (['hypothesis'] as const) : []),
    ...(slice.lines.length === 0 ? (['line'] as const) : []),
    ...(plan.disclosure === '' ? (['disclosure'] as const) : []),
    ...(plan.reviewDates.length === 0 ? (['review-date'] as const) : []),
  ];
}
/** Something without which a plan is empty. */
export type PlanGap = 'plan' | 'hypothesis' | 'line' | 'disclosure' | 'review-date';

/** True while the enquiry runs: begun, and not ended since. */
export const isEnquiryOpen = (slice: InvestigationPlanSlice): boolean =>
  slice.enquiry.at(-1)?.kind === 'begun';

/** The day the enquiry that runs now began. */
export const enquiryBegunOn = (slice: InvestigationPlanSlice): CivilDate | undefined => {
  const last = slice.enquiry.at(-1);
  return last?.kind === 'begun' ? last.on : undefined;
};

/** The first day named for a review on or after which nobody has reviewed the plan; none once the enquiry has ended. */
export function nextPlanReview(slice: InvestigationPlanSlice): CivilDate | undefined {
  if (slice.enquiry.at(-1)?.kind === 'ended') return undefined;
  const lastReview = slice.reviews
    .map((review) => review.reviewedOn)
    .toSorted(compareDates)
    .at(-1);
  return (provisional(slice.plan)?.reviewDates ?? [])
    .map(({ on }) => on)
    .toSorted(compareDates)
    .find((on) => lastReview === undefined || compareDates(lastReview, on) < 0);
}
