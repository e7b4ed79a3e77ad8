import type { LooseEvent } from '../enlist.ts';
import { isSameValue } from '../same-value.ts';
import type { Task, TaskSlice } from './slice.ts';

/** The tasks without ends that were set aside: somebody chose between *done* and *cancelled*. */
export function withoutEnds(
  slice: TaskSlice,
  heads: readonly { readonly event: LooseEvent }[],
): TaskSlice {
  const ends = heads.map(({ event }) => endOf(event));
  return {
    tasks: slice.tasks.map((task): Task => {
      const aside = ends.filter(({ taskId }) => taskId === task.taskId).map(({ end }) => end);
      const left = task.ends.filter((known) => !aside.some((end) => isSameValue(end, known)));
      return left.length === task.ends.length ? task : { ...task, ends: left };
    }),
  };
}

function endOf(event: LooseEvent & Record<string, unknown>): { taskId: unknown; end: unknown } {
  const { taskId } = event;
  return event.type === 'task.done/1'
    ? { taskId, end: { how: 'done', on: event['doneOn'], says: event['result'] } }
    : { taskId, end: { how: 'cancelled', on: event['cancelledOn'], says: event['reason'] } };
}
