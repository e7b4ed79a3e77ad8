import { civilDateOf } from '../../kit/instant.ts';
import type { Folds } from '../noun.ts';
import { isSameValue } from '../same-value.ts';
import type { taskEvents } from './events.ts';
import type { Task, TaskSlice } from './slice.ts';

/** A task keeps every change and every end that was recorded: one person may do what another cancels. */
export const taskFolds: Folds<TaskSlice, typeof taskEvents> = {
  'task.set/1': (slice, { type: _type, ...task }, act) =>
    slice.tasks.some((known) => known.taskId === task.taskId)
      ? slice
      : {
          tasks: [...slice.tasks, { ...task, setOn: civilDateOf(act.at), changes: [], ends: [] }],
        },
  'task.given-on/1': (slice, { type: _type, taskId, ...change }) =>
    onTask(slice, taskId, (task) => ({
      ...task,
      owner: change.owner,
      dueOn: change.dueOn,
      changes: task.changes.some((known) => isSameValue(known, change))
        ? task.changes
        : [...task.changes, change],
    })),
  'task.done/1': (slice, { taskId, doneOn, result }) =>
    onTask(slice, taskId, (task) => ended(task, { how: 'done', on: doneOn, says: result })),
  'task.cancelled/1': (slice, { taskId, cancelledOn, reason }) =>
    onTask(slice, taskId, (task) =>
      ended(task, { how: 'cancelled', on: cancelledOn, says: reason }),
    ),
};

const onTask = (slice: TaskSlice, taskId: string, change: (task: Task) => Task): TaskSlice => ({
  tasks: slice.tasks.map((known) => (known.taskId === taskId ? change(known) : known)),
});

const ended = (task: Task, end: Task['ends'][number]): Task =>
  task.ends.some((known) => isSameValue(known, end))
    ? task
    : { ...task, ends: [...task.ends, end] };
