import { expect, it } from 'vitest';
import { aTriage } from '../../../test/builders/decisions.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { createRig, type Rig } from '../../../test/fakes/vault-rig.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { CalendarEntry } from '../../../shared/contract/vault/work.ts';
import { addDays, civilDate } from '../../../shared/kit/civil-date.ts';

// Everybody named here is invented.
const passphrase = 'correct horse battery staple lamp';
const colleague = { personId: anId('Osric Pellington'), name: 'Osric Pellington' };

const foundedBy = (rig: Rig, office: 'investigator' | 'supervisor') =>
  rig.ask('createVault', {
    kind: 'unit',
    force: 'West Midlands Police',
    unitName: 'Counter Corruption Unit',
    founder: { name: 'Mara Hale', rankOrGrade: 'DC', office },
    profileId: 'west-midlands',
    passphrase,
  });

const nameColleague = (rig: Rig) =>
  rig.ask('append', {
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

it('puts a task on its owner’s My work and calendar, whoever has the case', async () => {
  const rig = await createRig();
  const founded = await foundedBy(rig, 'investigator');
  await nameColleague(rig);
  const opened = await rig.ask('append', { stream: 'new', events: [aReport()], checkOnly: false });
  const work = await rig.ask('myWork', { scope: 'unit' });
  if (!founded.ok || !opened.ok || !opened.value.caseId || !work.ok)
    throw new Error(rig.bugs.map(String).join());
  const { me } = founded.value.session;
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
    stream: opened.value.caseId,
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
          duty.says.startsWith('Task') ? [[duty.detail, duty.says, mine]] : [],
        )
      : [];
  };
  expect(await tasksOf('mine')).toEqual([['Mara Hale', 'Task: Ring the manager', true]]);
  expect(await tasksOf('unit')).toEqual([
    ['Mara Hale', 'Task: Ring the manager', true],
    ['Osric Pellington', 'Task: Read the roster', false],
  ]);
  const ofUnit = await rig.ask('myWork', { scope: 'unit' });
  const holders = (ofUnit.ok ? ofUnit.value.rows : []).flatMap(({ duty, holder }) =>
    duty.says === 'Task: Read the roster' ? [holder] : [],
  );
  expect(holders).toEqual(['Osric Pellington']);
  const today = civilDate.parse(work.value.today);
  const datesOf = async (scope: 'mine' | 'unit', from = today) => {
    const answer = await rig.ask('calendar', { scope, from, until: addDays(from, 10) });
    return answer.ok ? answer.value : undefined;
  };
  const tasks = (entries: readonly CalendarEntry[] = []) =>
    entries.flatMap(({ duty, mine }) =>
      duty.says.startsWith('Task') ? [[duty.detail, duty.says, mine]] : [],
    );
  expect(tasks((await datesOf('mine'))?.entries)).toEqual(await tasksOf('mine'));
  expect(tasks((await datesOf('unit'))?.entries)).toEqual(await tasksOf('unit'));
  // Days before the ones on the screen are late only once today is past them.
  expect(tasks((await datesOf('unit', addDays(today, 8)))?.lateBefore)).toEqual([]);
});

it('names in the whole unit’s work and calendar who has a case, and nobody where nobody has it', async () => {
  const rig = await createRig();
  await foundedBy(rig, 'supervisor');
  await nameColleague(rig);
  const openWith = (...events: LooseEvent[]) =>
    rig.ask('append', { stream: 'new', events: [aReport(), ...events], checkOnly: false });
  const { personId, name } = colleague;
  const theirs = await openWith({
    ...{ type: 'case.allocated/1', to: personId, toName: name, reason: '' },
  });
  const nobodys = await openWith();
  const work = await rig.ask('myWork', { scope: 'unit' });
  if (!theirs.ok || !nobodys.ok || !work.ok) throw new Error(rig.bugs.map(String).join());
  const { today } = work.value;
  const dates = await rig.ask('calendar', {
    scope: 'unit',
    from: today,
    until: addDays(today, 400),
  });
  const holdersOf = (caseId: unknown) =>
    [...work.value.rows, ...(dates.ok ? dates.value.entries : [])].flatMap((row) =>
      row.caseId === caseId && row.duty.waitingFor === 'unit' ? [row.holder] : [],
    );
  expect(new Set(holdersOf(theirs.value.caseId))).toEqual(new Set([name]));
  expect(new Set(holdersOf(nobodys.value.caseId))).toEqual(new Set(['']));
});

it('puts a supervisor’s review on My work of whoever supervises, and not under what waits for others', async () => {
  const rig = await createRig();
  const founded = await foundedBy(rig, 'supervisor');
  await nameColleague(rig);
  const allocated = (to: string, toName: string) => ({
    ...{ type: 'case.allocated/1', to, toName, reason: '' },
  });
  const openFor = (to: string, toName: string) =>
    rig.ask('append', {
      ...{ stream: 'new', checkOnly: false },
      events: [aReport(), allocated(to, toName), aTriage()],
    });
  const theirs = await openFor(colleague.personId, colleague.name);
  if (!founded.ok || !theirs.ok) throw new Error(rig.bugs.map(String).join());
  const { me, vaultId } = founded.value.session;
  const own = await openFor(me.personId, me.name);
  rig.kill();
  const later = await createRig(rig.disk);
  later.setClock('2027-03-17T10:00:00.000Z');
  await later.ask('unlock', { vaultId, passphrase });
  const work = await later.ask('myWork', { scope: 'mine' });
  const reviews = (work.ok ? work.value.rows : []).flatMap(({ caseId, duty, waitsForMe }) =>
    duty.key === 'supervision/due' ? [[caseId, waitsForMe]] : [],
  );
  expect(reviews).toContainEqual([theirs.value.caseId, true]);
  // Whoever has a case does not supervise it: they wait for somebody else.
  expect(reviews).toContainEqual([own.ok && own.value.caseId, false]);
});

it('tells the calendar what is late before the days it shows, and not only how much', async () => {
  const rig = await createRig();
  await foundedBy(rig, 'investigator');
  const work = await rig.ask('myWork', { scope: 'unit' });
  if (!work.ok) throw new Error(rig.bugs.map(String).join());
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
