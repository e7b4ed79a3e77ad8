import { describe, expect, it } from 'vitest';
import { aPolicy, given, givenUnder } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, aLetter, anInterview, aService } from '../../../test/builders/outcome.ts';
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
import { stageOf } from '../stage.ts';

const decided = [aReport(), aTriage(), anAssessment(), anInterview(), aDetermination()] as const;
const notice = aLetter('notice-of-conditions', given(...decided).state);
const bound = givenUnder({ today: day('2028-02-01') }, ...decided, notice, aService());
const removal = aReviewDecided({
  decision: 'remove',
  changes: {
    ...{ varied: [], added: [] },
    ended: [
      { conditionId: anId('condition'), endsOn: day('2028-01-27'), reason: 'No contact goes on.' },
    ],
  },
});
const reviewed = bound.and(
  aReviewOpened(),
  anInvitationToReview(),
  saidAtReview(),
  aConsultation({ about: ['remove'] }),
  aRecommendation({ recommendation: 'remove' }),
);
const removed = reviewed.and(removal);
const about = { kind: 'review', id: removal.reviewId } as const;
const told = removed.and(
  aLetter('review-outcome', removed.state, { about }),
  aLetter('conditions-removed', removed.state, { about }),
);
const closing = {
  type: 'case.closed/1',
  ...{ outcome: 'conditions-ended', closedOn: day('2028-02-01'), reason: 'No contact goes on.' },
};
const keys = (story: { duties: readonly { key: string }[] }) => story.duties.map(({ key }) => key);
const stage = (story: typeof bound, on: string) => stageOf(story.state, aPolicy(), day(on));

describe('a case whose conditions have all ended', () => {
  it('says so, from the first day without them', () => {
    expect(stage(removed, '2028-01-26')).not.toBe('conditions-ended');
    expect(stage(removed, '2028-01-27')).toBe('conditions-ended');
  });

  it('waits to be closed, and not before', () => {
    expect(keys(reviewed)).not.toContain('case/conditions-ended');
    expect(told.duties.find(({ key }) => key === 'case/conditions-ended')).toMatchObject({
      says: 'Close the case',
      settledBy: 'case.closed/1',
    });
    expect(keys(told.and(closing))).toEqual(['letter/closure-notice']);
  });

  it('is not put away before the member is told', () => {
    expect(keys(removed)).toContain('letter/conditions-removed');
    expect(removed.when(closing).refused).toEqual(['case/letter-owed']);
    expect(told.when(closing).refused).toEqual([]);
  });

  it('is closed in error without a letter', () => {
    expect(removed.when({ ...closing, outcome: 'recorded-in-error' }).refused).toEqual([]);
  });
});
