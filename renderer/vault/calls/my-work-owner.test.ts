import { expect, it } from 'vitest';
import { anId } from '../../../test/builders/people.ts';
import { aCaseOn } from '../../../test/fakes/rigs-of-a-test.ts';
import { aFoundedRig, openedIn } from '../../../test/fakes/two-devices.ts';
import type { CalendarEntry } from '../../../shared/contract/vault/work.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { addDays, civilDate } from '../../../shared/kit/civil-date.ts';

// Everybody named here is invented.
it('puts a task on its owner’s My work and calendar, whoever has the case', async () => {
  const { rig } = await aFoundedRig();
  const colleague = { personId: anId('Osric Pellington'), name: 'Osric Pellington' };
  await rig.ask('append', {
    stream: 'unit',
    events: [
      {
        type: 'officeholder.named/1',
        ...colleague,
        rankOrGrade: 'DC',
        offices: ['investigator'],
        collarNumber: '',
      },
    ],
    checkOnly: false,
  });
  const caseId = await aCaseOn(rig);
  const work = await rig.ask('myWork', { scope: 'unit' });
  const { founder: me } = openedIn(rig).unit.state.unit.founded ?? {};
  assert(work.ok && me, rig.bugs.map(String).join());
  const task = (what: string, owner: { readonly personId: string; readonly name: string }) => ({
    type: 'task.set/1',
    taskId: anId(what),
    what,
    detail: '',
    owner,
    dueOn: addDays(civilDate.parse(work.value.today), 5),
    priority: 'ordinary',
  });
  const saved = await rig.ask('append', {
    stream: caseId,
    events: [
      { type: 'case.allocated/1', to: me.personId, toName: me.name, reason: '' },
      task('Ring the manager', { personId: me.personId, name: me.name }),
      task('Read the roster', colleague),
    ],
    checkOnly: false,
  });
  expect(saved.ok).toBe(true);
  const tasksOf = async (scope: 'mine' | 'unit') => {
    const answer = await rig.ask('myWork', { scope });
    return answer.ok
      ? answer.value.rows.flatMap(({ duty, mine }) =>
          duty.says === 'Task' ? [[duty.detail, mine]] : [],
        )
      : [];
  };
  expect(await tasksOf('mine')).toEqual([['Mara Hale: Ring the manager', true]]);
  expect(await tasksOf('unit')).toEqual([
    ['Mara Hale: Ring the manager', true],
    ['Osric Pellington: Read the roster', false],
  ]);
  const today = civilDate.parse(work.value.today);
  const datesOf = async (scope: 'mine' | 'unit', from = today) => {
    const answer = await rig.ask('calendar', { scope, from, until: addDays(from, 10) });
    return answer.ok ? answer.value : undefined;
  };
  const tasks = (entries: readonly CalendarEntry[] = []) =>
    entries.flatMap(({ duty, mine }) => (duty.says === 'Task' ? [[duty.detail, mine]] : []));
  expect(tasks((await datesOf('mine'))?.entries)).toEqual(await tasksOf('mine'));
  expect(tasks((await datesOf('unit'))?.entries)).toEqual(await tasksOf('unit'));
  // Days before the ones on the screen are late only once today is past them.
  expect(tasks((await datesOf('unit', addDays(today, 8)))?.lateBefore)).toEqual([]);
});

it('tells the calendar what is late before the days it shows, and not only how much', async () => {
  const { rig } = await aFoundedRig();
  const work = await rig.ask('myWork', { scope: 'unit' });
  assert(work.ok, rig.bugs.map(String).join());
  const { today } = work.value;
  const found = await rig.ask('calendar', {
    scope: 'unit',
    from: today,
    until: addDays(today, 30),
  });
  expect(found.ok && found.value.lateBefore.map(({ duty }) => duty.says)).toEqual([
    'Ask whether a newer policy is in force',
  ]);
});
