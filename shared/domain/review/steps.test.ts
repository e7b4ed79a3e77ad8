import { describe, expect, it } from 'vitest';
import {
  given,
  givenUnder,
  type Outcome,
  type Setting,
} from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import {
  aDetermination,
  aLetter,
  anAnswer,
  anApproval,
  anInterview,
  aProposal,
  aService,
} from '../../../test/builders/outcome.ts';
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

const rulesOf = (outcome: Outcome): readonly string[] => outcome.refusals.map(({ rule }) => rule);

describe('the steps of a review', () => {
  it('are recorded once each', () => {
    expect(served().and(aReviewOpened()).when(aReviewOpened()).refused).toContain('review/exists');
    expect(consulted().when(saidAtReview()).refused).toEqual(['review/representations-exist']);
    expect(consulted().when(aConsultation()).refused).toEqual(['review/consultation-exists']);
  });

  it('add what weighs heavily only after an interview (W24)', () => {
    const agreed = givenUnder(
      later,
      ...[aReport(), aTriage(), anAssessment(), aProposal(), anAnswer('agreed'), anApproval()],
      aReviewOpened({
        kind: 'at-any-time',
        conditionIds: [anId('report contact')],
        because: aBelief(),
      }),
      ...[anInvitationToReview(), saidAtReview(), aConsultation(), aRecommendation()],
    );
    const weighty = aReviewDecided({
      changes: { varied: [], ended: [], added: [aChangedCondition({ kind: 'no-contact' })] },
    });
    expect(agreed.when(weighty).refusals).toMatchObject([
      { kind: 'determination/no-interview', source: { kind: 'clause', ref: 'W24' } },
    ]);
    expect(agreed.when(aReviewDecided()).refused).toEqual([]);
    expect(recommended().when(weighty).refused).toEqual([]);
  });

  it('follow each other in time', () => {
    const opened = served().and(aReviewOpened());
    const early = anInvitationToReview({ invitedOn: day('2028-01-09') });
    expect(rulesOf(opened.when(early))).toEqual(['aStepFollowsTheOpening']);
    const backwards = anInvitationToReview({ respondBy: day('2028-01-10') });
    expect(rulesOf(opened.when(backwards))).toEqual(['anInvitationToAReviewLeavesTime']);
    const tooSoon = aRecommendation({ recommendedOn: day('2028-01-23') });
    expect(rulesOf(consulted().when(tooSoon))).toEqual(['aRecommendationFollowsWhatItRestsOn']);
    const beforeTheDecision = aReviewOpened({
      kind: 'at-any-time',
      openedOn: day('2027-02-16'),
      because: aBelief({ believedOn: day('2027-02-16') }),
    });
    expect(rulesOf(served().when(beforeTheDecision))).toEqual(['aReviewFollowsWhatItReviews']);
  });

  it('are not called an error once the authority has recommended', () => {
    expect(consulted().when(ending).refused).toEqual([]);
    expect(recommended().when(ending).refused).toEqual(['review/recommended-already']);
    expect(recommended().when({ ...ending, because: 'overtaken' }).refused).toEqual([]);
  });
});

describe('the changes of a review', () => {
  const rulesOfChanging = (changes: Parameters<typeof aReviewDecided>[0]) =>
    rulesOf(
      recommended()
        .and(aConsultation({ consultationId: anId('on all'), about: ['vary', 'remove'] }))
        .when(aReviewDecided(changes)),
    );
  const end = {
    conditionId: anId('condition'),
    endsOn: day('2028-01-26'),
    reason: 'No longer needed.',
  };
  const varied = aChangedCondition({ conditionId: anId('condition') });

  it('touch a condition once, one that stands, and add only what is new', () => {
    expect(
      rulesOfChanging({
        decision: 'several',
        changes: { ended: [end], varied: [varied], added: [] },
      }),
    ).toEqual(['aConditionChangesOnce']);
    expect(
      rulesOfChanging({
        decision: 'add',
        changes: { ended: [], varied: [], added: [varied] },
      }),
    ).toEqual(['anAddedConditionIsNew']);
    expect(
      rulesOfChanging({
        decision: 'remove',
        changes: { ended: [{ ...end, conditionId: anId('nothing') }], varied: [], added: [] },
      }),
    ).toEqual(['onlyWhatWasReviewedChanges', 'onlyWhatStandsChanges']);
  });

  it('end nothing before it was decided', () => {
    expect(
      rulesOfChanging({
        decision: 'remove',
        changes: { ended: [{ ...end, endsOn: day('2028-01-25') }], varied: [], added: [] },
      }),
    ).toEqual(['nothingEndsBeforeItIsDecided']);
  });
});

describe('a change report', () => {
  it('is recorded once, after what it tells of', () => {
    const told = served().and(aChange());
    expect(told.when(aChange()).refused).toEqual(['change-report/exists']);
    const early = aChange({ happenedOn: day('2027-09-02') });
    expect(rulesOf(served().when(early))).toEqual(['whatChangedWasThenReported']);
  });
});
