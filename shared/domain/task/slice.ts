import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { taskEvents } from './events.ts';

type Event<Type extends keyof typeof taskEvents> = z.infer<(typeof taskEvents)[Type]>;

/** How a task ended. */
export type TaskEnd =
  | { readonly how: 'done'; readonly on: CivilDate; readonly says: string }
  | { readonly how: 'cancelled'; readonly on: CivilDate; readonly says: string };

/** One task as it stands: the last owner and day, and how it ended. */
export type Task = Omit<Event<'task.set/1'>, 'type'> & {
  readonly setOn: CivilDate;
  readonly changes: readonly Omit<Event<'task.given-on/1'>, 'type' | 'taskId'>[];
  readonly ends: readonly TaskEnd[];
};

/** The tasks of a case, oldest first. */
export type TaskSlice = { readonly tasks: readonly Task[] };

/** Nothing to do. */
export const emptyTask: TaskSlice = { tasks: [] };

/** True while neither done nor cancelled. */
export const isTaskOpen = (task: Task): boolean => task.ends.length === 0;

/** The tasks that are neither done nor cancelled. */
export const openTasks = (slice: TaskSlice): readonly Task[] => slice.tasks.filter(isTaskOpen);
