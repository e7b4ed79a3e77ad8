import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { openTasks } from '../../../shared/domain/task/slice.ts';
import { formatShort } from '../../../shared/kit/civil-date.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { PersonPicker } from '../../ui/form/person-picker.tsx';
import { usePeople } from '../../vault-client/use-people.ts';
import { PeopleHint } from '../people-hint.tsx';

/** Which of the open tasks. */
export function WhichTask({ view }: { readonly view: CaseView }) {
  return (
    <Choice
      name="taskId"
      label="Which task?"
      options={openTasks(view.state.task).map((task) => ({
        value: task.taskId,
        label: task.what,
        hint: `${task.owner.name}, by ${formatShort(task.dueOn)}`,
      }))}
    />
  );
}

/** The one open task, where there is only one. */
export const onlyTask = ({ state }: CaseView): { readonly taskId?: string } => {
  const open = openTasks(state.task);
  return open.length === 1 && open[0] ? { taskId: open[0].taskId } : {};
};

/** Who does it: somebody of the unit's record. */
export function TaskOwner({ label }: { readonly label: string }) {
  const people = usePeople().map(({ personId, name, rankOrGrade }) => ({
    name,
    detail: rankOrGrade,
    value: { personId, name },
  }));
  return (
    <PersonPicker
      name="owner"
      label={label}
      hint="They find it under My work."
      people={people}
      whenNobody={<PeopleHint />}
    />
  );
}
