import { describe, expect, it } from 'vitest';
import { aPolicy, givenUnder, type Told } from '../../../test/builders/case-story.ts';
import { aTriage } from '../../../test/builders/decisions.ts';
import {
  aLine,
  aPlan,
  aSupervisorReview,
  enquiryBegun,
  supervisor,
} from '../../../test/builders/enquiry.ts';
import { advice } from '../../../test/builders/outcome.ts';
import { anAssessment } from '../../../test/builders/decisions.ts';
import { anId, authority, aUnit, investigator } from '../../../test/builders/people.ts';
import { aReport, aSubject, day } from '../../../test/builders/report.ts';
import { nextSupervisorReview } from './next-due.ts';

// Everybody named here is invented.
const unit = aUnit([investigator, authority, supervisor]);
const begin = (...told: readonly Told[]) => givenUnder({ unit }, ...told);
const allocated = {
  type: 'case.allocated/1',
  to: anId(investigator.name),
  toName: investigator.name,
  reason: '',
};
const notifiable = begin(aReport(), allocated, aTriage());
const answered = {
  type: 'supervision.answered/1',
  reviewId: anId('review'),
  answeredOn: day('2027-02-18'),
  answer: 'Done.',
};
const dueKeys = (story: typeof notifiable) => story.duties.map(({ key }) => key);

describe('a supervisor’s review', () => {
  it('is made by a supervisor, never by the officer in the case', () => {
    expect(notifiable.when(aSupervisorReview()).refused).toEqual([]);
    const both = aUnit([{ ...investigator, offices: ['investigator', 'supervisor'] }, authority]);
    const own = aSupervisorReview({
      reviewer: {
        personId: anId(investigator.name),
        name: investigator.name,
        rankOrGrade: 'DS',
        office: 'supervisor',
      },
    });
    expect(notifiable.when(own, { unit: both }).refused).toEqual(['supervision/own-case']);
  });

  it('is not made by a namesake number of the officer in the case either', () => {
    const twice = { ...investigator, personId: anId('second record'), offices: ['supervisor'] };
    const own = aSupervisorReview({
      reviewer: {
        personId: twice.personId,
        name: twice.name,
        rankOrGrade: 'DS',
        office: 'supervisor',
      },
    });
    const both = aUnit([investigator, twice]);
    expect(notifiable.when(own, { unit: both }).refused).toEqual(['supervision/own-case']);
  });

  it('is not made by the member the case is about, nor without the office', () => {
    const subject = aSubject({
      surname: 'Loomweather',
      forenames: 'Beatrix',
      collarNumber: '0917',
    });
    const about = begin(aReport({ subject }), aTriage());
    expect(about.when(aSupervisorReview()).refused).toEqual(['determination/own-case']);
    const asAuthority = aSupervisorReview({
      reviewer: {
        personId: anId(authority.name),
        name: authority.name,
        rankOrGrade: '',
        office: 'appropriate-authority',
      },
    });
    expect(notifiable.when(asAuthority).refused.length).toBeGreaterThan(0);
    const ended = aUnit([{ ...supervisor, endedOn: day('2027-02-01') }]);
    expect(notifiable.when(aSupervisorReview(), { unit: ended }).refused).toEqual([
      'supervision/without-the-office',
    ]);
  });

  it('keeps a differing view in its own words, and owes it an answer', () => {
    const differs = aSupervisorReview({ view: 'differs', differingView: 'Interview her first.' });
    expect(notifiable.when({ ...differs, differingView: '' }).refused).toEqual([
      'supervision/view-not-written',
    ]);
    const story = notifiable.and(differs);
    expect(dueKeys(story)).toContain(`supervision/${anId('review')}`);
    const after = story.and(answered);
    expect(dueKeys(after)).not.toContain(`supervision/${anId('review')}`);
    expect(after.state.supervision.reviews[0]).toMatchObject({
      differingView: 'Interview her first.',
      answers: [{ answer: 'Done.' }],
    });
  });

  it('is answered only where it is, and not before it was made', () => {
    expect(notifiable.when(answered).refused).toEqual(['supervision/no-review']);
    const early = { ...answered, answeredOn: day('2027-02-16') };
    expect(notifiable.and(aSupervisorReview()).when(early).refused).toEqual(['date/out-of-order']);
  });

  it('names what was looked at, and no next day before its own', () => {
    expect(notifiable.when({ ...aSupervisorReview(), matters: [] }).refused).toHaveLength(1);
    const early = notifiable.when(aSupervisorReview({ nextOn: day('2027-02-16') }));
    expect(early.refused).toEqual(['date/out-of-order']);
    expect(early.refusals[0]?.rule).toBe('theNextReviewIsToCome');
    const twice = notifiable.and(aSupervisorReview()).when(aSupervisorReview());
    expect(twice.refused).toEqual(['supervision/exists']);
  });
});

describe('when the next review is due', () => {
  const policy = aPolicy();
  // The house interval is 28 days. Opened 12 February 2027 (28 days: 12 March); enquiry begun 16 February (16 March);
  // reviewed 17 February (17 March). February 2027 has 28 days. Worked by hand.
  it.each([
    ['a case just opened', notifiable, '2027-03-12'],
    ['an enquiry begun', notifiable.and(aPlan(), aLine(), enquiryBegun), '2027-03-16'],
    ['a review made', notifiable.and(aSupervisorReview()), '2027-03-17'],
    [
      'a reviewer who wishes to see it sooner',
      notifiable.and(aSupervisorReview({ nextOn: day('2027-02-24') })),
      '2027-02-24',
    ],
    [
      'a reviewer who names a day beyond the interval',
      notifiable.and(aSupervisorReview({ nextOn: day('2027-06-01') })),
      '2027-03-17',
    ],
  ])('%s', (_name, story, due) => {
    expect(nextSupervisorReview(story.state, policy)).toBe(due);
  });

  it.each(['west-midlands', 'leicestershire', 'hampshire'] as const)(
    'is a house rule at %s, which the unit may change',
    (id) => {
      const { source } = aPolicy(id).profile.values['clock.supervisorReview'];
      expect(source.kind).toBe('house');
    },
  );

  // Due 12 March 2027: it stands on My work from 5 March.
  it.each([
    ['2027-03-04', false],
    ['2027-03-05', true],
    ['2027-03-13', true],
  ])('on %s it stands on My work: %s', (today, stands) => {
    const then = givenUnder({ unit, today: day(today) }, aReport(), aTriage());
    expect(dueKeys(then).includes('supervision/due')).toBe(stands);
  });

  it('waits for a supervisor: whoever has the case may not make it', () => {
    const then = givenUnder({ unit, today: day('2027-03-05') }, aReport(), allocated, aTriage());
    const owed = then.duties.find(({ key }) => key === 'supervision/due');
    expect(owed?.waitingFor).toBe('supervisor');
  });

  it('is owed no longer once the case is decided', () => {
    const closed = notifiable.and(anAssessment(), advice());
    expect(nextSupervisorReview(closed.state, policy)).toBeUndefined();
  });
});
