import { reportOf } from '../../../shared/domain/report/facts.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act, CaseSection } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';
import { GradingSection } from './grading-section.tsx';

/** What can be recorded of how far a report is known. */
export const gradingActs: readonly Act[] = [
  {
    type: 'grading.made/1',
    title: 'Grade what was reported',
    group: 'Report',
    form: lazyForm(() => import('./grade-form.tsx'), 'GradeForm'),
    offered: ({ state }) =>
      isUnderWay(state) && (reportOf(state.report)?.associates.length ?? 0) > 0,
  },
];

/** How far what was reported is known. */
export const gradingSection: CaseSection = {
  group: 'Report',
  title: 'Grading',
  has: ({ state }) => state.grading.made.length > 0,
  draw: GradingSection,
};
