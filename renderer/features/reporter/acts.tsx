import { lazy } from 'react';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import type { Act, CaseSection } from '../act.tsx';
import { ReporterSection } from './reporter-section.tsx';

/** What can be recorded on who reported. */
export const reporterActs: readonly Act[] = [
  {
    type: 'reporter.identified/1',
    title: 'Record who reported',
    group: 'Report',
    form: lazy(() =>
      import('./reporter-form.tsx').then(({ ReporterForm }) => ({ default: ReporterForm })),
    ),
    offered: ({ state }) => {
      const origin = reportOf(state.report)?.route.origin;
      return origin !== undefined && origin !== 'self';
    },
  },
];

/** What the reporter's compartment shows of itself. */
export const reporterSections: readonly CaseSection[] = [
  {
    group: 'Report',
    title: 'Reporter',
    has: ({ state }) => state.report.recorded.length > 0,
    draw: ReporterSection,
  },
];
