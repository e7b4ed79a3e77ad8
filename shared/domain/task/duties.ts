import { compareDates } from '../../kit/civil-date.ts';
import { beginningOf } from '../../kit/beginning-of.ts';
import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { openTasks, type Task } from './slice.ts';

/** A heading holds so much of what is to be done; the whole stands under it. */
const inHeading = 80;

function inWords({ what, owner, priority }: Task): Pick<Duty, 'says' | 'detail'> {
  const beginning = beginningOf(what, inHeading);
  return {
    says: `${priority === 'high' ? 'Task, high priority' : 'Task'}: ${beginning}`,
    detail: beginning === what ? owner.name : `${owner.name}: ${what}`,
  };
}

/** Why a task has its day. */
export const taskSource = house('Somebody of the unit set this task and named its day.');

/** Tasks that are open, from the day their owner wished to be reminded. */
export function taskDuties(state: CaseState, { today }: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  return openTasks(state.task)
    .filter(({ remindOn }) => remindOn === undefined || compareDates(remindOn, today) <= 0)
    .map((task) => ({
      key: `task/${task.taskId}`,
      ...inWords(task),
      dueOn: task.dueOn,
      waitingFor: 'unit',
      ownerId: task.owner.personId,
      settledBy: 'task.done/1',
      source: taskSource,
    }));
}
