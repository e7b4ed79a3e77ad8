import { lazy } from 'react';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act, CaseSection } from '../act.tsx';
import { TriageSection } from './triage-section.tsx';

/** What can be recorded on triage. */
export const triageActs: readonly Act[] = [
  {
    type: 'triage.decided/1',
    title: 'Triage',
    group: 'Risk',
    form: lazy(() =>
      import('./triage-form.tsx').then(({ TriageForm }) => ({ default: TriageForm })),
    ),
    offered: ({ state }) => isUnderWay(state) && state.report.recorded.length > 0,
  },
];

/** What triage shows of itself. */
export const triageSections: readonly CaseSection[] = [
  {
    group: 'Risk',
    title: 'Triage',
    has: ({ state }) => state.report.recorded.length > 0,
    draw: TriageSection,
  },
];
