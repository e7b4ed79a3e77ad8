import { lazy } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { Act } from '../act.tsx';

/** @file The acts on a case as a whole. */

const isOpen = (view: CaseView): boolean => !view.state.case.closed && !view.state.case.withdrawn;
const hasAllocation = (view: CaseView): boolean => view.state.case.allocatedTo !== undefined;

export const caseActs: readonly Act[] = [
  {
    type: 'case.allocated/1',
    title: 'Allocate the case',
    group: 'Case',
    form: lazy(() =>
      import('./forms/allocate-form.tsx').then((file) => ({ default: file.AllocateForm })),
    ),
    offered: (view) => isOpen(view) && !hasAllocation(view),
  },
  {
    type: 'case.handed-over/1',
    title: 'Hand over the case',
    group: 'Case',
    form: lazy(() =>
      import('./forms/hand-over-form.tsx').then((file) => ({ default: file.HandOverForm })),
    ),
    offered: (view) => isOpen(view) && hasAllocation(view),
  },
  {
    type: 'case.hand-over-accepted/1',
    title: 'Take over the case',
    group: 'Case',
    form: lazy(() =>
      import('./forms/take-over-form.tsx').then((file) => ({ default: file.TakeOverForm })),
    ),
    offered: ({ duties }) =>
      duties.some(({ settledBy }) => settledBy === 'case.hand-over-accepted/1'),
  },
  {
    type: 'case.withdrawn/1',
    title: 'Record that the report is withdrawn',
    group: 'Case',
    form: lazy(() =>
      import('./forms/withdraw-form.tsx').then((file) => ({ default: file.WithdrawForm })),
    ),
    offered: isOpen,
  },
  {
    type: 'case.closed/1',
    title: 'Close the case',
    group: 'Case',
    form: lazy(() =>
      import('./forms/close-form.tsx').then((file) => ({ default: file.CloseForm })),
    ),
    offered: isOpen,
  },
  {
    type: 'case.reopened/1',
    title: 'Reopen the case',
    group: 'Case',
    form: lazy(() =>
      import('./forms/reopen-form.tsx').then((file) => ({ default: file.ReopenForm })),
    ),
    offered: (view) => !isOpen(view),
  },
];
