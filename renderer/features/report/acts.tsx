import { lazy } from 'react';
import { inquiryOf } from '../../../shared/domain/inquiry/slice.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act, CaseSection } from '../act.tsx';
import { ReportSection } from './report-section.tsx';

/** What can be recorded on a report that is there. */
export const reportActs: readonly Act[] = [
  {
    type: 'report.amended/1',
    title: 'Amend report',
    group: 'Report',
    form: lazy(() =>
      import('./amend-report-form.tsx').then(({ AmendReportForm }) => ({
        default: AmendReportForm,
      })),
    ),
    offered: ({ state }) => state.report.recorded.length > 0,
  },
  {
    // No event of its own: it opens another file, whose first events say that it belongs to the inquiry.
    type: 'inquiry.another-subject',
    title: 'Add another subject',
    group: 'Case',
    form: lazy(() =>
      import('./add-subject-form.tsx').then(({ AddSubjectForm }) => ({
        default: AddSubjectForm,
      })),
    ),
    offered: ({ state }) =>
      isUnderWay(state) &&
      state.report.recorded.length > 0 &&
      inquiryOf(state.inquiry) !== undefined,
  },
];

/** What a report shows of itself. */
export const reportSections: readonly CaseSection[] = [
  {
    group: 'Report',
    title: 'Report',
    has: ({ state }) => state.report.recorded.length > 0,
    draw: ReportSection,
  },
];

/** The form that records a report and opens a case. */
export const recordReportForm = lazy(() =>
  import('./record-report-form.tsx').then(({ RecordReportForm }) => ({
    default: RecordReportForm,
  })),
);
