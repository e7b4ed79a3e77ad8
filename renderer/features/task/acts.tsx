import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { openTasks } from '../../../shared/domain/task/slice.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Tasks: set, given on, done, cancelled. */

const isOpen = ({ state }: CaseView): boolean =>
  isUnderWay(state) && openTasks(state.task).length > 0;

export const taskActs: readonly Act[] = [
  {
    type: 'task.set/1',
    title: 'Set a task',
    group: 'Enquiry',
    form: lazyForm(() => import('./set-form.tsx'), 'SetForm'),
    offered: ({ state }) => isUnderWay(state),
  },
  {
    type: 'task.done/1',
    title: 'Record a task as done',
    group: 'Enquiry',
    form: lazyForm(() => import('./done-form.tsx'), 'DoneForm'),
    offered: isOpen,
  },
  {
    type: 'task.given-on/1',
    title: 'Give a task on',
    group: 'Enquiry',
    form: lazyForm(() => import('./give-on-form.tsx'), 'GiveOnForm'),
    offered: isOpen,
  },
  {
    type: 'task.cancelled/1',
    title: 'Cancel a task',
    group: 'Enquiry',
    form: lazyForm(() => import('./cancel-form.tsx'), 'CancelForm'),
    offered: isOpen,
  },
];
