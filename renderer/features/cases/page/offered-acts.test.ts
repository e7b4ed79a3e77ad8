import { describe, expect, it } from 'vitest';
import { byUrgency, type Duty } from '../../../../shared/domain/duty.ts';
import { house } from '../../../../shared/domain/cite.ts';
import { civilDate } from '../../../../shared/kit/civil-date.ts';
import { caseId } from '../../../../shared/kit/ids.ts';
import type { Act, ActGroup } from '../../act.tsx';
import { actMenu, owedFirst } from './offered-acts.ts';

const act = (type: string, title: string, group: ActGroup): Act => ({
  type,
  title,
  group,
  form: () => null,
  offered: () => true,
});
const duty = (settledBy: string, dueOn?: string): Duty => ({
  key: settledBy,
  says: 'Owed',
  waitingFor: 'unit',
  settledBy,
  source: house('A test.'),
  ...(dueOn === undefined ? {} : { dueOn: civilDate.parse(dueOn) }),
});

const acts = [
  act('report.amended/1', 'Amend report', 'Report'),
  act('task.set/1', 'Set a task', 'Enquiry'),
  act('task.done/1', 'Record a task as done', 'Enquiry'),
  act('letter.issued/1', 'Issue a letter', 'Letters'),
  act('case.closed/1', 'Close the case', 'Case'),
];
const view = {
  caseId: caseId.parse('0'.repeat(32)),
  today: civilDate.parse('2027-02-18'),
  duties: [
    duty('letter.issued/1'),
    duty('task.done/1', '2027-02-20'),
    duty('case.closed/1', '2028-02-20'),
  ],
};
const menu = (typed = '') =>
  actMenu(owedFirst(view, acts), typed).map(({ heading, acts: under }) => [
    heading,
    ...under.map(({ title }) => title),
  ]);

describe('the menu of acts', () => {
  it('begins with what settles a duty that is owed now, the most pressing first, each act once', () => {
    expect(menu()).toEqual([
      ['Owed now', 'Record a task as done', 'Issue a letter'],
      ['Report', 'Amend report'],
      ['Enquiry', 'Set a task'],
      ['Case', 'Close the case'],
    ]);
    expect(view.duties.toSorted(byUrgency(view.today))[0]?.settledBy).toBe('task.done/1');
  });

  it('is narrowed by every word typed, of the title or of the heading', () => {
    expect(menu('task')).toEqual([
      ['Owed now', 'Record a task as done'],
      ['Enquiry', 'Set a task'],
    ]);
    expect(menu('  enquiry SET ')).toEqual([['Enquiry', 'Set a task']]);
    expect(menu('nothing of the kind')).toEqual([]);
  });

  it('leads a letter that is owed to that very letter', () => {
    const owed = { ...duty('letter.issued/1'), letter: { kind: 'closure-notice' as const } };
    const [first] = owedFirst({ ...view, duties: [owed] }, acts);
    expect(first?.href).toBe(`#/cases/${view.caseId}/act/letter.issued%2F1/closure-notice`);
  });
});
