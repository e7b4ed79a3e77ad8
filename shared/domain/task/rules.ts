import { compareDates } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { taskEvents } from './events.ts';
import { isTaskOpen } from './slice.ts';

type Event<Type extends keyof typeof taskEvents> = EventOf<typeof taskEvents, Type>;
type Owned = Pick<Event<'task.set/1'>, 'owner'>;

const aTaskHasAnOwnerInOffice: Rule<Owned, CaseState> = {
  name: 'aTaskHasAnOwnerInOffice',
  source: house('A task that nobody has is not done. Its owner is somebody in the unit’s record.'),
  refuse: ({ owner }, { unit, today }) => {
    const person = unit.people.find((known) => known.personId === owner.personId);
    return person && !(person.endedOn && compareDates(person.endedOn, today) < 0)
      ? undefined
      : {
          kind: 'task/owner-not-known',
          says: 'This person does not hold an office in the unit’s record. Choose somebody who does.',
          fields: ['owner'],
        };
  },
};

const aReminderComesBeforeTheDay: Rule<Event<'task.set/1'>, CaseState> = {
  name: 'aReminderComesBeforeTheDay',
  source: house('A reminder after the last day reminds nobody.'),
  refuse: ({ remindOn, dueOn }) =>
    remindOn !== undefined && compareDates(remindOn, dueOn) > 0
      ? {
          kind: 'task/reminder-too-late',
          says: 'The reminder comes after the day the task is due.',
          fields: ['remindOn'],
        }
      : undefined,
};

const aNewTaskCanStillBeDone: Rule<Event<'task.set/1'>, CaseState> = {
  name: 'aNewTaskCanStillBeDone',
  source: house('A day that has passed when the task is set cannot be kept.'),
  refuse: ({ dueOn }, { today }) =>
    compareDates(dueOn, today) < 0
      ? {
          kind: 'task/due-already',
          says: 'This day has passed. Give a day on which it can still be done.',
          fields: ['dueOn'],
        }
      : undefined,
};

const aTaskIsSetOnce: Rule<Event<'task.set/1'>, CaseState> = {
  name: 'aTaskIsSetOnce',
  source: house('A task keeps its words; a change is recorded beside them.'),
  refuse: ({ taskId }, { state }) =>
    state.task.tasks.some((known) => known.taskId === taskId)
      ? { kind: 'task/exists', says: 'This task is on the record already.' }
      : undefined,
};

const onlyAnOpenTaskGoesOn: Rule<{ readonly taskId: string }, CaseState> = {
  name: 'onlyAnOpenTaskGoesOn',
  source: house('What was done or cancelled is finished. Set a new task for what is left.'),
  refuse: ({ taskId }, { state }) => {
    const task = state.task.tasks.find((known) => known.taskId === taskId);
    return task && isTaskOpen(task)
      ? undefined
      : { kind: 'task/not-open', says: 'This task is not open.', fields: ['taskId'] };
  },
};

const aTaskEndsAfterItWasSet = <E extends { readonly taskId: string }>(
  dated: (event: E) => { readonly field: string; readonly on: Event<'task.done/1'>['doneOn'] },
): Rule<E, CaseState> => ({
  name: 'aTaskEndsAfterItWasSet',
  source: house('What is done was asked for first.'),
  refuse: (event, { state }) =>
    notBefore(
      dated(event),
      state.task.tasks.find((known) => known.taskId === event.taskId)?.setOn,
      'This comes before the task was set.',
    ),
});

/** Who may have a task, and how it ends. */
export const taskRules: Rules<typeof taskEvents, CaseState> = {
  'task.set/1': [
    aTaskIsSetOnce,
    aTaskHasAnOwnerInOffice,
    aNewTaskCanStillBeDone,
    aReminderComesBeforeTheDay,
  ],
  'task.given-on/1': [onlyAnOpenTaskGoesOn, aTaskHasAnOwnerInOffice],
  'task.done/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'doneOn', on: event.doneOn }]),
    onlyAnOpenTaskGoesOn,
    aTaskEndsAfterItWasSet((event) => ({ field: 'doneOn', on: event.doneOn })),
  ],
  'task.cancelled/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'cancelledOn', on: event.cancelledOn }]),
    onlyAnOpenTaskGoesOn,
    aTaskEndsAfterItWasSet((event) => ({ field: 'cancelledOn', on: event.cancelledOn })),
  ],
};

/** Asked before a case is closed: nothing of weight is left undone in it. */
export const noCaseIsClosedOverAHighTask: Rule<{ readonly outcome: string }, CaseState> = {
  name: 'noCaseIsClosedOverAHighTask',
  source: house(
    'A task of high priority is done, or cancelled with a reason, before its case is put away.',
  ),
  refuse: (event, { state }) =>
    event.outcome !== 'recorded-in-error' &&
    state.task.tasks.some((task) => task.priority === 'high' && isTaskOpen(task))
      ? {
          kind: 'case/task-open',
          says: 'A task of high priority is open in this case. Record what came of it, or cancel it with a reason.',
          fields: ['outcome'],
        }
      : undefined,
};
