import { describe, expect, test } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { anId, investigator } from '../../../test/builders/people.ts';
import { day, someReport } from '../../../test/builders/report.ts';
import { readable } from '../../ui/form/form-resolver.ts';
import { blankReport } from './blank-report.ts';
import { placeOf, relevant, reportActOf, reportAnswers } from './report-act.ts';

const blank = blankReport({
  today: day('2027-02-18'),
  force: 'West Midlands Police',
  personId: anId('subject'),
  associateId: anId('associate'),
  me: { personId: investigator.personId, name: investigator.name },
});

/** The form of an invented report, filled in as somebody would. */
const typed = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...blank,
  ...someReport(),
  ...over,
});

const actOf = (form: Record<string, unknown>) =>
  reportActOf(reportAnswers.parse(readable(reportAnswers, form, () => false)));
const typesOf = (form: Record<string, unknown>): readonly string[] =>
  actOf(form).map(({ type }) => type);

const byColleague = {
  origin: 'colleague',
  channel: 'email',
  protection: 'confidential',
  detail: '',
};
const brandt = {
  ...(blank['reporter'] as object),
  given: 'now',
  identity: {
    surname: 'Brandt',
    forenames: 'Theo',
    knownAs: '',
    rankOrGrade: '',
    collarNumber: '',
    relationToSubject: '',
  },
};

describe('the act of a new report', () => {
  test('a self-report is one event that the procedure accepts', () => {
    const events = actOf(typed());
    expect(events.map(({ type }) => type)).toEqual(['report.recorded/1']);
    expect(given().when(events).refused).toEqual([]);
  });

  test('a named reporter goes apart, with the protection the report gives', () => {
    const events = actOf(typed({ route: byColleague, reporter: brandt }));
    expect(events.map(({ type }) => type)).toEqual(['report.recorded/1', 'reporter.identified/1']);
    expect(events[1]).toMatchObject({ protection: 'confidential', over: [] });
    expect(JSON.stringify(events[0])).not.toContain('Brandt');
    expect(given().when(events).refused).toEqual([]);
  });

  test('nobody is identified by a self-report, an anonymous one, or when it is put off', () => {
    expect(typesOf(typed({ reporter: brandt }))).toEqual(['report.recorded/1']);
    const anonymous = { ...byColleague, protection: 'anonymous' };
    expect(typesOf(typed({ route: anonymous, reporter: brandt }))).toEqual(['report.recorded/1']);
    const later = { ...brandt, given: 'later' };
    expect(typesOf(typed({ route: byColleague, reporter: later }))).toEqual(['report.recorded/1']);
  });

  test('a self-report is always named, whatever was answered before', () => {
    const route = { ...byColleague, origin: 'self', protection: 'anonymous' };
    expect(actOf(typed({ route }))[0]).toMatchObject({ route: { protection: 'named' } });
  });

  test('a possible protected disclosure stops the case in the same act', () => {
    const form = typed({
      protectedDisclosure: { answer: 'possible', concern: 'It tells of a cover-up.' },
      stop: {
        ...(blank['stop'] as object),
        legislation: 'Public Interest Disclosure Act 1998',
      },
    });
    const events = actOf(form);
    expect(events.map(({ type }) => type)).toEqual(['report.recorded/1', 'disclosure.stopped/1']);
    expect(events[1]).toMatchObject({ reason: 'It tells of a cover-up.' });
    expect(given().when(events).refused).toEqual([]);
  });

  test('characteristics go apart, and only those that were said', () => {
    const events = actOf(
      typed({
        characteristics: { sex: 'female', age: '', race: { group: '' }, from: 'the-person' },
      }),
    );
    expect(events[1]).toEqual({
      type: 'characteristics.recorded/1',
      sex: 'female',
      from: 'the-person',
      over: [],
    });
    expect(given().when(events).refused).toEqual([]);
  });

  test('a characteristic without where it comes from is not accepted', () => {
    const form = typed({ characteristics: { sex: 'female', from: '' } });
    // The question is on the screen, so it is not left out with its group.
    expect(reportAnswers.safeParse(readable(reportAnswers, form, () => true)).success).toBe(false);
  });

  test('what is marked above OFFICIAL never becomes an act', () => {
    expect(reportAnswers.safeParse(typed({ marking: 'above' })).success).toBe(false);
  });
});

test('an empty form says nothing and stops at the first question', () => {
  const parsed = reportAnswers.safeParse(blank);
  expect(parsed.success).toBe(false);
  expect(parsed.error?.issues.map(({ path }) => path[0])).toContain('systemsChecks');
});

test('what was typed under another answer stays on the form and out of the act', () => {
  expect(relevant(typed({ stop: { legislation: 'typed, then answered no' } }))).not.toHaveProperty(
    'stop',
  );
});

test('a refusal leads to the part of the form that asked', () => {
  expect(placeOf('identity.surname', { kind: 'reporter/is-the-subject' })).toBe(
    'reporter.identity.surname',
  );
  expect(placeOf('protection', { kind: 'reporter/protection-differs' })).toBe('route.protection');
  expect(placeOf('namedPeople', { kind: 'disclosure/locked-out' })).toBe('stop.namedPeople');
  expect(placeOf('dates.knownOn', { kind: 'report/known-after-reported' })).toBe('dates.knownOn');
});
