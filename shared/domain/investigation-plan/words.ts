import type { PlanGap } from './facts.ts';
import type { LineOfEnquiry } from './slice.ts';

/** What a plan lacks, and what to do about it. */
export const gapWords: Readonly<Record<PlanGap, string>> = {
  plan: 'Write the investigation plan first.',
  hypothesis: 'The plan names no hypothesis.',
  line: 'The plan has no line of enquiry.',
  disclosure: 'The plan says nothing of disclosure.',
  'review-date': 'The plan names no day of review.',
};

/** The words for where a line of enquiry stands. */
export const lineStandingWords: Readonly<
  Record<'open' | LineOfEnquiry['progress'][number]['status'], string>
> = {
  open: 'Open',
  'in-hand': 'In hand',
  done: 'Done',
  'not-pursued': 'Not pursued',
};
