import { expect, test } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { someReport } from '../../../test/builders/report.ts';
import { partsSoFar, promptsSoFar } from './form-prompts.ts';

const context = { policy: aPolicy() };

test('parts are read as soon as they are whole, the others wait', () => {
  const parts = partsSoFar({
    ...someReport(),
    dates: { reportedOn: '2027-02-11' },
    subject: { kind: '' },
  });
  expect(parts).not.toHaveProperty('dates');
  expect(parts).not.toHaveProperty('subject');
  expect(parts.association?.status).toBe('ongoing');
});

test('an empty box where absence is allowed does not make a part less than whole', () => {
  const { dates } = someReport();
  expect(partsSoFar({ ...someReport(), dates: { ...dates, toldManagerOn: '' } })).toHaveProperty(
    'dates',
  );
});

test('prompts speak of whole parts only', () => {
  expect(promptsSoFar({}, context)).toEqual([]);
  const late = { ...someReport().dates, knownOn: { precision: 'year', value: '2025' } as const };
  expect(promptsSoFar({ dates: late }, context).map(({ key }) => key)).toContain(
    'report/late-without-reason',
  );
});

test('a reporter named in a narrative is prompted where the form knows who it is', () => {
  const reporter = {
    surname: 'Brandt',
    forenames: 'Theo',
    knownAs: '',
    rankOrGrade: '',
    collarNumber: '',
    relationToSubject: '',
  };
  const keys = promptsSoFar({ account: 'PC Brandt saw them together.' }, { ...context, reporter });
  expect(keys.map(({ key }) => key)).toContain('report/names-the-reporter');
});
