import { describe, expect, it } from 'vitest';
import { acting, anAppeal, anAppealDecision, hearingUnit } from '../../../test/builders/appeals.ts';
import { aPolicy, given, givenUnder, type Setting } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { filledIn } from '../../../test/builders/filled-in.ts';
import {
  aCondition,
  aDetermination,
  aLetter,
  anInterview,
  aService,
  headOfPsd,
} from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import {
  aConsultation,
  anInvitationToReview,
  aRecommendation,
  aReviewDecided,
  aReviewOpened,
  saidAtReview,
} from '../../../test/builders/review.ts';

/** @file W48 "Any variation or additional conditions will have a right of appeal". */

const later: Setting = { today: day('2028-02-20'), unit: hearingUnit() };
const decided = [aReport(), aTriage(), anAssessment(), anInterview(), aDetermination()] as const;
const reviewed = () => {
  const before = given(...decided);
  return givenUnder(
    later,
    ...decided,
    ...[aLetter('notice-of-conditions', before.state), aService()],
    ...[aReviewOpened(), anInvitationToReview(), saidAtReview(), aConsultation()],
    ...[aRecommendation(), aReviewDecided()],
  );
};
const againstTheReview = anAppeal({
  against: { kind: 'review', reviewId: anId('review') },
  submittedOn: day('2028-02-03'),
  receivedOn: day('2028-02-04'),
});

describe('what a review varied or added', () => {
  it('can be appealed against (W48)', () => {
    expect(reviewed().when(againstTheReview).refused).toEqual([]);
  });

  it('cannot where the unit’s policy does not say, or says that it cannot', () => {
    const under = (policy: NonNullable<Setting['policy']>) =>
      reviewed().when(againstTheReview, { policy });
    expect(under(aPolicy('leicestershire')).refused).toContain('policy/not-stated');
    const no = under(aPolicy('leicestershire', { 'appeal.afterReviewChange': filledIn(false) }));
    expect(no.refusals.map(({ rule }) => rule)).toContain('whatAReviewChangedCanBeAppealed');
  });
});

describe('what an appeal varies', () => {
  it('is of the list of conditions', () => {
    const appealed = reviewed().and(againstTheReview);
    const varied = anAppealDecision('varied', {
      decidedOn: day('2028-02-18'),
      decidedBy: acting(headOfPsd, 'head-of-psd'),
      changes: {
        ended: [],
        varied: [{ ...aCondition({ kind: 'be-good' }), reason: 'Lighter.' }],
        added: [],
      },
    });
    expect(appealed.when(varied).refused).toContain('condition/kind-not-known');
  });
});
