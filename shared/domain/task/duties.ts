import { compareDates } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { openTasks } from './slice.ts';

/** Why a task has its day. */
export const taskSource = house('Somebody of the unit set this task and named its day.');

/** Tasks that are open, from the day their owner wished to be reminded. */
export function taskDuties(state: CaseState, { today }: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  return openTasks(state.task)
    .filter(({ remindOn }) => remindOn === undefined || compareDates(remindOn, today) <= 0)
    .map((task) => ({
      key: `task/${task.taskId}`,
      says: task.priority === 'high' ? 'Task, high priority' : 'Task',
      detail: `${task.owner.name}: ${task.what}`,
      dueOn: task.dueOn,
      waitingFor: 'unit',
      ownerId: task.owner.personId,
      settledBy: 'task.done/1',
      source: taskSource,
    }));
}
