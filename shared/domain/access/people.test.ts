import { describe, expect, it } from 'vitest';
import { aDesk, toldAs } from '../../../test/builders/apart.ts';
import { anOpening, givenUnder } from '../../../test/builders/case-story.ts';
import { aReporter } from '../../../test/builders/decisions.ts';
import { aUnit, anId, digitsOf, investigator } from '../../../test/builders/people.ts';
import {
  aColleague,
  aGroup,
  anAmendment,
  anAssociate,
  aReport,
  aSubject,
  byAColleague,
} from '../../../test/builders/report.ts';
import { memberId } from '../../kit/ids.ts';
import type { UnitPerson } from '../noun.ts';
import { accessEvents } from './events.ts';
import { standingInCase } from './people.ts';
import { accessSentences } from './sentences.ts';

/** @file Everybody whom a case is about or names, and the colleague who is asked about. All invented. */

/** A case that names somebody in every way there is. */
const report = aReport({
  route: byAColleague(),
  subject: aSubject({
    ...{ forenames: 'Ruth', knownAs: 'Ruthie', surname: 'Calloway', formerNames: ['Ruth Penhale'] },
    ...{ collarNumber: '8812', personId: anId('Ruth Calloway') },
    lineManager: aColleague({ name: 'Tomasz Wieczorek', collarNumber: '3305' }),
    headOfDepartment: aColleague({ name: 'Gwendolyn Achterberg', collarNumber: '1009' }),
  }),
  associates: [
    anAssociate({ forenames: 'Dean', surname: 'Marlowe', aliases: ['Dino Marlow'] }),
    aGroup(),
  ],
  managerSection: {
    ...{ state: 'awaited', capacity: 'duty-supervisor' },
    manager: aColleague({ name: 'Oyelaran Brightwater', collarNumber: 'PS 2041' }),
  },
});
const someone: UnitPerson = {
  ...{ personId: anId('somebody'), name: '', rankOrGrade: 'DC', offices: ['investigator'] },
  memberId: memberId.parse(digitsOf('member somebody')),
};
const unit = aUnit([investigator, someone]);
const story = givenUnder({ unit }, report, aReporter());
const standing = (name: string, collarNumber = '') =>
  standingInCase(story.state, { ...someone, name, collarNumber });

const giving = (memberName: string, anotherPerson: string) => ({
  type: 'access.granted/1',
  ...{ memberId: someone.memberId, memberName, reason: 'Works on it.', anotherPerson },
  ...{ withReporter: false, reporterReason: '', withCharacteristics: false },
  ...{ devices: [digitsOf('second desk')], epoch: 0, commitment: 'ab'.repeat(32), over: [] },
});
/** What is refused of giving the case to a colleague of that name and number. */
const asked = (name: string, collarNumber: string, anotherPerson = '') =>
  story.when(giving(name, anotherPerson), {
    unit: aUnit([investigator, { ...someone, name, collarNumber }]),
  }).refused;

/** Who, by every name that the case has for them, and their number where the form asks for one. */
const named = [
  ['the subject', ['Ruth Calloway', 'Ruthie Calloway', 'Ruth Penhale'], '8812'],
  ['the subject’s line manager', ['Tomasz Wieczorek'], '3305'],
  ['the subject’s head of department', ['Gwendolyn Achterberg'], '1009'],
  ['the manager who has a section of the report', ['Oyelaran Brightwater'], 'PS 2041'],
  ['who reported', ['Siobhán O’Brien-Núñez', 'Shiv O’Brien-Núñez'], 'WM 7719'],
  ['an associate', ['Dean Marlowe', 'Dino Marlow'], ''],
] as const;

/** Those of whom a form asks the number. */
const numbered = named.filter(([, , number]) => number !== '');

describe.each(named)('a colleague who may be %s', (_who, names) => {
  it.each(names)('is a namesake as %s where no number tells them apart', (name) => {
    expect(standing(name)).toBe('same-name');
    expect(standing(name.toUpperCase().split(' ').toReversed().join(', '))).toBe('same-name');
  });

  it('is given the case only by who says how they know that it is somebody else', () => {
    expect(asked(names[0], '')).toEqual(['access/same-name']);
    expect(
      asked(names[0], '', 'Joined last month from another force; I saw both of them.'),
    ).toEqual([]);
  });
});

describe.each(numbered)('a colleague who may be %s, with a number', (_who, names, number) => {
  it('is them by the number, whatever they are called', () => {
    expect(standing('Perpetua Quill', number)).toBe('them');
    expect(standing(names[0], number)).toBe('them');
  });

  it('is them by name and number, however the number is written', () => {
    const digits = number.replace(/\D/g, '');
    for (const written of [digits, `PC ${digits}`, `00${digits}`, `${digits} WM`])
      expect(standing(names[0], written)).toBe('them');
    expect(standing('Perpetua Quill', `${digits} XX`)).toBe('nobody');
  });

  it('is somebody else where the numbers differ, in spite of the name', () => {
    expect(standing(names[0], '90210')).toBe('nobody');
  });

  it('is never given the case, whatever is said of another person', () => {
    expect(asked(names[0], number, 'I am sure.')).toContain('access/in-the-case');
  });
});

it('what was said of another person stands on the timeline', () => {
  const says = 'Joined last month from another force; I saw both of them.';
  const told = (anotherPerson: string) =>
    accessSentences['access.granted/1'](
      accessEvents['access.granted/1'].parse(giving('Dean Marlowe', anotherPerson)),
    ).rest;
  expect(told(says)).toContain(`Not who is in the case by that name: ${says}`);
  expect(told('')).not.toContain('by that name');
});

it('an associate has no number to be known by: a number neither makes a namesake of them nor rules one out', () => {
  expect(standing('Dean Marlowe', '8813')).toBe('same-name');
  expect(standing('Perpetua Quill', '8813')).toBe('nobody');
});

it('the subject is known by their number in the unit’s record, under any name', () => {
  const them = { name: 'Perpetua Quill', personId: anId('Ruth Calloway'), collarNumber: '90210' };
  expect(standingInCase(story.state, them)).toBe('them');
});

it('nobody is compared with a group, nor by a single name', () => {
  expect(standing('The Coppice Road group')).toBe('nobody');
  expect(standing('Calloway')).toBe('nobody');
});

it('while two versions of the report stand, who is named in either of them is named', () => {
  const past = toldAs('Imogen', [[anOpening()], [report]]);
  const over = past.slice(-1).map(({ act }) => act.id);
  const subject = (name: string) =>
    anAmendment(
      {
        part: 'subject',
        value: aSubject({ surname: name, personId: anId(name), collarNumber: '' }),
      },
      over,
    );
  const both = aDesk('Imogen', past)
    .does(subject('Farnaby'))
    .meets(aDesk('Farrah', past).does(subject('Quennell')));
  for (const name of ['Ruth Farnaby', 'Ruth Quennell'])
    expect(standingInCase(both.state, { name })).toBe('same-name');
  expect(standingInCase(both.state, { name: 'Ruth Calloway' })).toBe('nobody');
});
