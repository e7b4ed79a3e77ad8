import { compareDates } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import { theMemberDoesNotDecide } from '../determination/decider.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import type { Office } from '../office.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { supervisionEvents } from './events.ts';

type Event<Type extends keyof typeof supervisionEvents> = EventOf<typeof supervisionEvents, Type>;
type ReviewRule = Rule<Event<'supervision.reviewed/1'>, CaseState>;

/** The offices whose holders supervise. */
export const supervisingOffices: readonly Office[] = [
  'supervisor',
  'head-of-psd',
  'deputy-head-of-psd',
];

const theOfficerInTheCaseDoesNotReviewIt: ReviewRule = {
  name: 'theOfficerInTheCaseDoesNotReviewIt',
  source: house('Nobody reviews their own work: the reviewer is never the officer in the case.'),
  refuse: ({ reviewer }, { state, unit }) => {
    const holder = state.case.allocatedTo;
    const person = unit.people.find((known) => known.personId === reviewer.personId);
    const isHolder =
      holder !== undefined &&
      (holder.personId === reviewer.personId || same(holder.name, person?.name ?? reviewer.name));
    return isHolder
      ? {
          kind: 'supervision/own-case',
          says: 'The officer in the case cannot review it. Choose a supervisor who does not have it.',
          fields: ['reviewer'],
        }
      : undefined;
  },
};

const aReviewerSupervises: ReviewRule = {
  name: 'aReviewerSupervises',
  source: house('A review is made by somebody who answers for the unit’s work.'),
  refuse: ({ reviewer, reviewedOn }, { unit }) => {
    const person = unit.people.find((known) => known.personId === reviewer.personId);
    const isInOffice =
      person?.offices.includes(reviewer.office) === true &&
      supervisingOffices.includes(reviewer.office) &&
      !(person.endedOn && compareDates(person.endedOn, reviewedOn) < 0);
    return isInOffice
      ? undefined
      : {
          kind: 'supervision/without-the-office',
          says: 'This person does not hold an office that supervises, in the unit’s record.',
          fields: ['reviewer'],
        };
  },
};

const aDifferingViewIsWrittenDown: ReviewRule = {
  name: 'aDifferingViewIsWrittenDown',
  source: house('A differing view is kept in its own words, so that whoever decides can read it.'),
  refuse: ({ view, differingView }) =>
    view === 'differs' && differingView === ''
      ? {
          kind: 'supervision/view-not-written',
          says: 'Write down what you see otherwise.',
          fields: ['differingView'],
        }
      : undefined,
};

const theNextReviewIsToCome: ReviewRule = {
  name: 'theNextReviewIsToCome',
  source: house('A day for the next review comes after this one.'),
  refuse: (event) =>
    notBefore(
      { field: 'nextOn', on: event.nextOn },
      event.reviewedOn,
      'The next review comes before this one.',
    ),
};

const aReviewIsRecordedOnce: ReviewRule = {
  name: 'aReviewIsRecordedOnce',
  source: house('A review stands as it was made.'),
  refuse: ({ reviewId }, { state }) =>
    state.supervision.reviews.some((known) => known.reviewId === reviewId)
      ? { kind: 'supervision/exists', says: 'This review is on the record already.' }
      : undefined,
};

const anAnswerHasAReview: Rule<Event<'supervision.answered/1'>, CaseState> = {
  name: 'anAnswerHasAReview',
  source: house('An answer answers a review.'),
  refuse: ({ reviewId, answeredOn }, { state }) => {
    const review = state.supervision.reviews.find((known) => known.reviewId === reviewId);
    return review
      ? notBefore(
          { field: 'answeredOn', on: answeredOn },
          review.reviewedOn,
          'The answer comes before the review.',
        )
      : {
          kind: 'supervision/no-review',
          says: 'This review is not on the record.',
          fields: ['reviewId'],
        };
  },
};

/** Who may review, and what a review says. */
export const supervisionRules: Rules<typeof supervisionEvents, CaseState> = {
  'supervision.reviewed/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'reviewedOn', on: event.reviewedOn }]),
    theOfficerInTheCaseDoesNotReviewIt,
    theMemberDoesNotDecide((event) => ({
      field: 'reviewer',
      decidedBy: event.reviewer,
      on: event.reviewedOn,
    })),
    aReviewerSupervises,
    aDifferingViewIsWrittenDown,
    theNextReviewIsToCome,
    aReviewIsRecordedOnce,
  ],
  'supervision.answered/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'answeredOn', on: event.answeredOn }]),
    anAnswerHasAReview,
  ],
};

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
