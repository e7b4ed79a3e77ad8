import { describe, expect, it } from 'vitest';
import { given, givenUnder, type Setting } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, aLetter, anInterview, aService } from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import {
  aBelief,
  aChange,
  aChangedCondition,
  aConsultation,
  anInvitationToReview,
  aRecommendation,
  aReviewDecided,
  aReviewOpened,
  saidAtReview,
} from '../../../test/builders/review.ts';

/** @file What each step of a review asks of its own record and of its days. */

const later: Setting = { today: day('2028-02-01') };
const decided = [aReport(), aTriage(), anAssessment(), anInterview(), aDetermination()] as const;
const served = () => {
  const before = given(...decided);
  return givenUnder(later, ...decided, aLetter('notice-of-conditions', before.state), aService());
};
const consulted = () =>
  served().and(aReviewOpened(), anInvitationToReview(), saidAtReview(), aConsultation());
const recommended = () => consulted().and(aRecommendation());
const ending = {
  type: 'review.ended/1',
  reviewId: anId('review'),
  endedOn: day('2028-01-31'),
  because: 'opened-in-error',
  reason: 'The wrong file.',
};

describe('the steps of a review', () => {
  it('are recorded once each', () => {
    expect(served().and(aReviewOpened()).when(aReviewOpened()).refused).toContain('review/exists');
    expect(consulted().when(saidAtReview()).refused).toEqual(['review/representations-exist']);
    expect(consulted().when(aConsultation()).refused).toEqual(['review/consultation-exists']);
  });

  it('follow each other in time', () => {
    const opened = served().and(aReviewOpened());
    const early = anInvitationToReview({ invitedOn: day('2028-01-09') });
    expect(opened.when(early).refused).toEqual(['date/out-of-order']);
    const backwards = anInvitationToReview({ respondBy: day('2028-01-10') });
    expect(opened.when(backwards).refused).toEqual(['date/out-of-order']);
    expect(consulted().when(aRecommendation({ recommendedOn: day('2028-01-23') })).refused).toEqual(
      ['date/out-of-order'],
    );
    const beforeTheDecision = aReviewOpened({
      kind: 'at-any-time',
      openedOn: day('2027-02-16'),
      because: aBelief({ believedOn: day('2027-02-16') }),
    });
    expect(served().when(beforeTheDecision).refused).toEqual(['date/out-of-order']);
  });

  it('are not called an error once the authority has recommended', () => {
    expect(consulted().when(ending).refused).toEqual([]);
    expect(recommended().when(ending).refused).toEqual(['review/recommended-already']);
    expect(recommended().when({ ...ending, because: 'overtaken' }).refused).toEqual([]);
  });
});

describe('the changes of a review', () => {
  const changing = (changes: Parameters<typeof aReviewDecided>[0]) =>
    recommended()
      .and(aConsultation({ consultationId: anId('on all'), about: ['vary', 'remove'] }))
      .when(aReviewDecided(changes)).refused;
  const end = {
    conditionId: anId('condition'),
    endsOn: day('2028-01-26'),
    reason: 'No longer needed.',
  };
  const varied = aChangedCondition({ conditionId: anId('condition') });

  it('touch a condition once, one that stands, and add only what is new', () => {
    expect(
      changing({ decision: 'several', changes: { ended: [end], varied: [varied], added: [] } }),
    ).toEqual(['condition/changed-twice']);
    expect(
      changing({
        decision: 'add',
        changes: { ended: [], varied: [], added: [varied] },
      }),
    ).toEqual(['condition/known-already']);
    expect(
      changing({
        decision: 'remove',
        changes: { ended: [{ ...end, conditionId: anId('nothing') }], varied: [], added: [] },
      }),
    ).toEqual(['review/condition-not-reviewed', 'condition/not-standing']);
  });

  it('end nothing before it was decided', () => {
    expect(
      changing({
        decision: 'remove',
        changes: { ended: [{ ...end, endsOn: day('2028-01-25') }], varied: [], added: [] },
      }),
    ).toEqual(['condition/ends-before-decision']);
  });
});

describe('a change report', () => {
  it('is recorded once, after what it tells of', () => {
    const told = served().and(aChange());
    expect(told.when(aChange()).refused).toEqual(['change-report/exists']);
    expect(served().when(aChange({ happenedOn: day('2027-09-02') })).refused).toEqual([
      'date/out-of-order',
    ]);
  });
});
