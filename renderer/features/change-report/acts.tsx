import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Changes of circumstances: reported, and what the authority makes of them. In a closed case too. */

const group = 'Appeal and review';

export const changeReportActs: readonly Act[] = [
  {
    type: 'change-report.received/1',
    title: 'Record a change of circumstances',
    group,
    form: lazyForm(() => import('./receive-form.tsx'), 'ReceiveForm'),
    offered: ({ state }) => !state.case.withdrawn && state.report.recorded.length > 0,
  },
  {
    type: 'change-report.decided/1',
    title: 'Record what the authority makes of a change',
    group,
    form: lazyForm(() => import('./decide-form.tsx'), 'DecideForm'),
    offered: ({ state }) =>
      (state.determination.made.length > 0 || state.case.closed !== undefined) &&
      state.changeReport.received.some((report) => !report.decided),
  },
];
