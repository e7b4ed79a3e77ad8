import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { aTask, supervisor } from '../../../test/builders/enquiry.ts';
import { anId, aUnit, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';

// Everybody named here is invented.
const reported = given(aReport());
const set = reported.and(aTask());
const done = {
  type: 'task.done/1',
  taskId: anId('task'),
  doneOn: day('2027-02-18'),
  result: 'Rung; nothing new.',
};
const cancelled = {
  type: 'task.cancelled/1',
  taskId: anId('task'),
  cancelledOn: day('2027-02-18'),
  reason: 'No longer needed.',
};
const taskDutyOf = (story: typeof set) => story.duties.find(({ key }) => key.startsWith('task/'));

describe('a task', () => {
  it('is owed by its owner, by its day', () => {
    expect(taskDutyOf(set)).toMatchObject({
      dueOn: '2027-02-24',
      ownerId: anId(investigator.name),
      waitingFor: 'unit',
      settledBy: 'task.done/1',
    });
  });

  // Today is 18 February 2027.
  it.each([
    ['2027-02-17', true],
    ['2027-02-18', true],
    ['2027-02-19', false],
  ])('reminded from %s stands on My work today: %s', (remindOn, stands) => {
    const task = aTask({ remindOn: day(remindOn) });
    expect(taskDutyOf(reported.and(task)) !== undefined).toBe(stands);
  });

  it('is owed no longer once done or cancelled, and does not end twice', () => {
    for (const end of [done, cancelled]) {
      expect(taskDutyOf(set.and(end))).toBeUndefined();
      expect(set.and(end).when(done).refused).toEqual(['task/not-open']);
      expect(set.and(end).when(cancelled).refused).toEqual(['task/not-open']);
    }
  });

  it('belongs to somebody in office', () => {
    const stranger = { personId: anId('nobody'), name: 'Nobody' };
    expect(reported.when(aTask({ owner: stranger })).refused).toEqual(['task/owner-not-known']);
    const left = aUnit([{ ...investigator, endedOn: day('2027-02-17') }]);
    expect(reported.when(aTask(), { unit: left }).refused).toEqual(['task/owner-not-known']);
  });

  it('can still be done on its day, and is reminded of before it', () => {
    expect(reported.when(aTask({ dueOn: day('2027-02-17') })).refused).toEqual([
      'task/due-already',
    ]);
    expect(reported.when(aTask({ dueOn: day('2027-02-18') })).refused).toEqual([]);
    expect(reported.when(aTask({ remindOn: day('2027-02-25') })).refused).toEqual([
      'task/reminder-too-late',
    ]);
  });

  it('is given on with a reason, and keeps who had it', () => {
    const change = {
      type: 'task.given-on/1',
      taskId: anId('task'),
      owner: { personId: supervisor.personId, name: supervisor.name },
      dueOn: day('2027-03-01'),
      reason: 'On leave.',
    };
    const unit = aUnit([investigator, supervisor]);
    const { state, refused } = set.when(change, { unit });
    expect(refused).toEqual([]);
    expect(state.task.tasks[0]).toMatchObject({
      owner: { name: supervisor.name },
      dueOn: '2027-03-01',
      changes: [{ reason: 'On leave.' }],
    });
    expect(set.when({ ...change, reason: ' ' }, { unit }).refused).toHaveLength(1);
  });

  it('ends neither before it was set nor in days to come', () => {
    const before = set.when({ ...done, doneOn: day('2027-02-17') });
    expect(before.refused).toEqual(['date/out-of-order']);
    expect(before.refusals[0]?.rule).toBe('aTaskEndsAfterItWasSet');
    expect(set.when({ ...done, doneOn: day('2027-02-19') }).refused).toEqual([
      'date/in-the-future',
    ]);
    expect(set.when(aTask()).refused).toEqual(['task/exists']);
  });

  it('of high priority keeps its case open until it is done or cancelled with a reason', () => {
    const high = reported.and(aTask({ priority: 'high' }));
    const close = {
      type: 'case.closed/1',
      outcome: 'report-withdrawn',
      closedOn: day('2027-02-18'),
      reason: 'Withdrawn by the member.',
    };
    expect(high.when(close).refused).toContain('case/task-open');
    expect(high.and(cancelled).when(close).refused).not.toContain('case/task-open');
    expect(set.when(close).refused).not.toContain('case/task-open');
  });
});
