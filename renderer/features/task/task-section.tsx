import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { taskSource } from '../../../shared/domain/task/duties.ts';
import { isTaskOpen, type Task } from '../../../shared/domain/task/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { dueRow } from '../due-row.ts';
import { dueWords } from '../duty-words.ts';
import { Headed } from '../headed.tsx';
import { Stack } from '../stack.tsx';

function TaskSection({ view }: { readonly view: CaseView }) {
  const { tasks } = view.state.task;
  const openFirst = [...tasks.filter(isTaskOpen), ...tasks.filter((task) => !isTaskOpen(task))];
  return (
    <Stack>
      {openFirst.map((task) => (
        <Headed
          key={task.taskId}
          head={<Text weight="semibold">{task.what}</Text>}
          badge={<Standing view={view} task={task} />}
        >
          <Rows rows={rowsOf(task)} />
        </Headed>
      ))}
    </Stack>
  );
}

function Standing({ view, task }: { readonly view: CaseView; readonly task: Task }) {
  const end = task.ends.at(-1);
  if (end)
    return end.how === 'done' ? (
      <Badge tone="success">Done</Badge>
    ) : (
      <Badge tone="neutral">Cancelled</Badge>
    );
  const due = dueWords(task.dueOn, view.today);
  return (
    <>
      <Badge tone={due.tone}>{due.says}</Badge>
      {task.priority === 'high' ? <Badge tone="warning">High priority</Badge> : null}
    </>
  );
}

const rowsOf = (task: Task): readonly Row[] =>
  [
    { label: 'Whose', value: task.owner.name },
    ...dueRow('By', task.dueOn, taskSource),
    ...dueRow('Reminder from', task.remindOn, taskSource),
    { label: 'More on it', value: task.detail },
    ...task.changes.map((change) => ({
      label: 'Given on',
      value: `to ${change.owner.name}, by ${formatPlain(change.dueOn)}: ${change.reason}`,
    })),
    ...task.ends.map((end) => ({
      label: end.how === 'done' ? 'Done' : 'Cancelled',
      value: `${formatPlain(end.on)}: ${end.says}`,
    })),
  ].filter((row) => row.value !== '');

/** What somebody has to do, and what came of it. */
export const taskSection: CaseSection = {
  group: 'Enquiry',
  title: 'Tasks',
  has: ({ state }) => state.task.tasks.length > 0,
  draw: TaskSection,
};
