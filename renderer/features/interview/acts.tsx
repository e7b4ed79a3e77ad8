import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Interviews: the short record, and corrections beside it. */

export const interviewActs: readonly Act[] = [
  {
    type: 'interview.recorded/1',
    title: 'Record an interview',
    group: 'Interview',
    form: lazyForm(() => import('./record-form.tsx'), 'RecordForm'),
    offered: ({ state }) => isUnderWay(state) && state.report.recorded.length > 0,
  },
  {
    type: 'interview.corrected/1',
    title: 'Correct an interview record',
    group: 'Interview',
    form: lazyForm(() => import('./correct-form.tsx'), 'CorrectForm'),
    offered: ({ state }) => isUnderWay(state) && state.interview.held.length > 0,
  },
];
