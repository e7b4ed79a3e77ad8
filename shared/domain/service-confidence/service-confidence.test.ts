import { describe, expect, it } from 'vitest';
import { aPolicy, givenUnder } from '../../../test/builders/case-story.ts';
import { anInvocation, deciding } from '../../../test/builders/conditions.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { definitionTakenOver, filledIn } from '../../../test/builders/filled-in.ts';
import { headOfPsd } from '../../../test/builders/outcome.ts';
import { anId, authority, aUnit, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { nextReviewOn, roleNow } from './slice.ts';

// Everybody named here is invented.
const fills = {
  ...definitionTakenOver,
  'serviceConfidence.authority': filledIn({
    title: 'Head of PSD',
    offices: ['head-of-psd' as const],
    onlyInAbsence: [],
  }),
};
const unit = aUnit([investigator, authority, headOfPsd]);
const hampshire = { policy: aPolicy('hampshire', fills), unit };
const stamped = { policy: { profileId: 'hampshire', version: '2013.1' } };
const triaged = [aReport(), aTriage(stamped)] as const;
const assessed = givenUnder(hampshire, ...triaged, anAssessment(stamped));
const invoked = assessed.and(anInvocation());

const aReview = (over: Readonly<Record<string, unknown>> = {}) => ({
  type: 'service-confidence.reviewed/1',
  ...{ invocationId: anId('invocation'), reviewId: anId('confidence review') },
  reviewedOn: day('2027-02-18'),
  ...deciding(headOfPsd, 'head-of-psd'),
  evidence: { kind: 'email', description: 'Email of the same day.', reference: '' },
  ...{ result: 'continue', newRole: '', reasons: 'Nothing changed.' },
  nextReviewOn: day('2027-12-01'),
  ...over,
});

describe('service confidence', () => {
  it('requires a change of role where the risk is significant (Ha6)', () => {
    expect(assessed.when(anInvocation()).refused).toEqual([]);
    expect(invoked.duties.find(({ key }) => key === 'service-confidence/review')).toMatchObject({
      dueOn: '2027-09-01',
    });
  });

  it('is not there where the force is silent or decided that it is not (Ha6)', () => {
    const silent = givenUnder({ unit }, aReport(), aTriage(), anAssessment());
    expect(silent.when(anInvocation()).refused).toContain('policy/not-stated');
    const policy = aPolicy('leicestershire', {
      ...fills,
      'serviceConfidence.available': filledIn(false),
    });
    expect(silent.when(anInvocation(), { policy }).refused).toEqual([
      'service-confidence/not-available',
    ]);
  });

  it('waits for the unit to say who requires it, for the source says “the force”', () => {
    expect(assessed.when(anInvocation(), { policy: aPolicy('hampshire') }).refused).toEqual([
      'policy/not-stated',
    ]);
  });

  it('asks for an identified risk, and says that this is our reading (Ha6)', () => {
    const low = givenUnder(
      hampshire,
      ...triaged,
      anAssessment({ ...stamped, confirmedGrade: 'Low', overrideReason: 'No contact any more.' }),
    );
    expect(low.when(anInvocation()).refusals).toMatchObject([
      { kind: 'service-confidence/no-risk', source: { kind: 'interpretation', of: 'Ha6' } },
    ]);
  });

  it('is decided by who holds the office, and by nobody who worked on the case', () => {
    expect(
      assessed.when(anInvocation(deciding(authority, 'appropriate-authority'))).refused,
    ).toEqual(['determination/without-the-office']);
    const both = { ...investigator, offices: ['head-of-psd'] };
    expect(
      assessed.when(anInvocation(deciding(both, 'head-of-psd')), { unit: aUnit([both]) }).refused,
    ).toEqual(['determination/by-the-investigator']);
  });

  it('keeps its days in order, and stands once at a time', () => {
    expect(assessed.when(anInvocation({ changesOn: day('2027-02-17') })).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(assessed.when(anInvocation({ reviewOn: day('2027-02-20') })).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(invoked.when(anInvocation({ invocationId: anId('second') })).refused).toEqual([
      'service-confidence/stands',
    ]);
  });

  it('is reviewed: it goes on, changes the role, or ends', () => {
    expect(assessed.when(aReview()).refused).toEqual(['service-confidence/not-found']);
    expect(invoked.when(aReview({ nextReviewOn: undefined })).refused).toEqual([
      'service-confidence/review-missing',
    ]);
    expect(invoked.when(aReview({ result: 'other-role' })).refused).toEqual([
      'service-confidence/role-missing',
    ]);
    const moved = invoked.and(aReview({ result: 'other-role', newRole: 'Front counter' }));
    expect(moved.state.serviceConfidence.invocations.map(roleNow)).toEqual(['Front counter']);
    expect(moved.state.serviceConfidence.invocations.map(nextReviewOn)).toEqual(['2027-12-01']);
    const ended = invoked.and(aReview({ result: 'end', nextReviewOn: undefined }));
    expect(ended.state.serviceConfidence.invocations.map(nextReviewOn)).toEqual([undefined]);
    expect(ended.when(aReview()).refused).toEqual(['service-confidence/not-found']);
  });
});
