import { describe, expect, it } from 'vitest';
import { aPolicy, given, givenUnder, type Setting } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { filledIn, leicestershireFills } from '../../../test/builders/filled-in.ts';
import {
  aCondition,
  aDetermination,
  aLetter,
  anInterview,
  aService,
} from '../../../test/builders/outcome.ts';
import { anAct, anId, authority, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import {
  aBelief,
  aChange,
  aChangedCondition,
  aChangeDecided,
  aConsultation,
  anInvitationToReview,
  aRecommendation,
  aReviewDecided,
  aReviewOpened,
  nothingChanged,
  saidAtReview,
  silentAtReview,
  theAuthority,
} from '../../../test/builders/review.ts';

import { identifiedSubject } from '../case-facts.ts';
import { caseEngine } from '../registry.ts';
import type { CaseState } from '../state.ts';

/** @file W46 "An annual review of individual conditions will be carried out by a PSD AA, where the officer/staff member will be invited to
 *  make representations and may seek support from a police friend." W47 "Following the annual review, the appropriate authority may make
 *  recommendations to vary, add or remove conditions, following consultation with the officer/staff member." W49 "A review of the risk and
 *  any conditions can be carried out at any other time, where the PSD AA believes there has been a significant change in circumstances." */

const later: Setting = { today: day('2028-02-01') };
const decided = [aReport(), aTriage(), anAssessment(), anInterview(), aDetermination()] as const;
const served = () => {
  const before = given(...decided);
  return givenUnder(later, ...decided, aLetter('notice-of-conditions', before.state), aService());
};
const opened = () => served().and(aReviewOpened());
const invited = () => opened().and(anInvitationToReview());
const heard = () => invited().and(saidAtReview());
const consulted = () => heard().and(aConsultation());
const recommended = () => consulted().and(aRecommendation());

describe('an annual review', () => {
  it('is opened, the member invited and heard, consulted; recommended, then decided (W46, W47)', () => {
    const story = recommended().and(aReviewDecided());
    const [review] = story.state.review.reviews;
    expect(review?.decided?.changes.added[0]?.text).toContain('request for information');
    expect(review?.decidedApart).toEqual([]);
  });

  it('is refused a decision without an invitation (W46)', () => {
    expect(opened().when(nothingChanged()).refused).toContain('review/not-invited');
    expect(opened().when(aConsultation()).refused).toEqual(['review/not-invited']);
    expect(opened().when(silentAtReview()).refused).toEqual(['review/not-invited']);
  });

  it('tells the member of a police friend (W46)', () => {
    expect(opened().when(anInvitationToReview({ policeFriendTold: false })).refused).toEqual([
      'review/friend-not-told',
    ]);
  });

  it('waits for what the member says before anybody recommends (W46)', () => {
    expect(invited().when(aRecommendation({ recommendation: 'no-change' })).refused).toEqual([
      'review/not-heard',
    ]);
    const silent = invited().and(silentAtReview());
    expect(silent.when(aRecommendation({ recommendation: 'no-change' })).refused).toEqual([]);
  });

  it('lets time run out only once it has', () => {
    const given10Days = opened().and(anInvitationToReview({ respondBy: day('2028-01-25') }));
    const on = (written: string) => silentAtReview({ how: 'expired', on: day(written) });
    expect(given10Days.when(on('2028-01-25')).refused).toEqual(['review/still-time']);
    expect(given10Days.when(on('2028-01-26')).refused).toEqual([]);
    expect(invited().when(on('2028-01-26')).refused).toEqual(['review/still-time']);
    expect(heard().when(silentAtReview()).refused).toEqual(['review/heard']);
  });

  it('refuses an addition without consultation, recommended or decided (W47)', () => {
    expect(heard().when(aRecommendation()).refused).toEqual(['review/not-consulted']);
    const unasked = heard().and(aRecommendation({ recommendation: 'no-change' }));
    expect(unasked.when(aReviewDecided()).refused).toEqual(['review/not-consulted']);
    expect(recommended().when(aReviewDecided()).refused).toEqual([]);
  });

  it('refuses to remove what the member was consulted about adding (W47)', () => {
    const removal = aReviewDecided({
      decision: 'remove',
      changes: {
        varied: [],
        added: [],
        ended: [
          {
            conditionId: anId('condition'),
            endsOn: day('2028-01-26'),
            reason: 'No longer needed.',
          },
        ],
      },
    });
    expect(recommended().when(removal).refused).toEqual(['review/not-consulted']);
    const asked = recommended().and(
      aConsultation({ consultationId: anId('on removal'), about: ['remove'] }),
    );
    expect(asked.when(removal).refused).toEqual([]);
  });

  it('writes down what a member who disagrees says (W47)', () => {
    expect(heard().when(aConsultation({ answer: 'disagrees', said: '' })).refused).toEqual([
      'review/answer-not-written',
    ]);
    expect(heard().when(aConsultation({ answer: 'no-answer', said: '' })).refused).toEqual([]);
  });

  it('follows a recommendation of the authority (W47)', () => {
    expect(consulted().when(aReviewDecided()).refused).toEqual(['review/not-recommended']);
    const several = aRecommendation({ recommendation: 'several' });
    expect(consulted().when(several).refused).toEqual(['review/not-consulted']);
    expect(consulted().when(aRecommendation({ recommendedOn: day('2028-01-23') })).refused).toEqual(
      ['date/out-of-order'],
    );
  });

  it('is decided by the authority: not the member, not whoever investigated, not without the office', () => {
    const asInvestigator = {
      ...theAuthority,
      personId: investigator.personId as typeof theAuthority.personId,
      name: investigator.name,
    };
    expect(recommended().when(aReviewDecided({ decidedBy: asInvestigator })).refused).toEqual([
      'determination/by-the-investigator',
      'determination/without-the-office',
    ]);
    const unit = {
      people: [investigator, { ...authority, name: 'Ruth Calloway', collarNumber: '8812' }],
    };
    const asMember = { ...theAuthority, name: 'Ruth Calloway' };
    expect(
      recommended().when(aReviewDecided({ decidedBy: asMember }), { ...later, unit }).refused,
    ).toContain('determination/own-case');
  });

  it('considers every representation made (W46)', () => {
    expect(recommended().when(aReviewDecided({ consideredRepresentationIds: [] })).refused).toEqual(
      ['determination/not-considered'],
    );
  });

  it('is what it does: no change with a change, or a change without one, is refused', () => {
    expect(recommended().when(aReviewDecided({ decision: 'no-change' })).refused).toEqual([
      'review/decision-contradicts',
    ]);
    expect(recommended().when(nothingChanged({ decision: 'add' })).refused).toEqual([
      'review/decision-contradicts',
    ]);
  });

  it('refuses an added condition without necessity, measure, owner or review', () => {
    const bare = aChangedCondition({ necessity: '', monitoring: '', owner: '' });
    const { reviewOn: _reviewOn, ...unreviewed } = bare;
    const refused = recommended().when(
      aReviewDecided({ changes: { ended: [], varied: [], added: [unreviewed] } }),
    ).refused;
    expect(refused).toEqual([
      'condition/necessity-missing',
      'condition/measure-missing',
      'condition/owner-missing',
      'condition/review-missing',
    ]);
  });

  it('changes only the conditions it looked at', () => {
    const both = [aCondition(), aCondition({ conditionId: anId('other condition') })];
    const before = given(...decided.slice(0, -1), aDetermination({ conditions: both }));
    const onOther = givenUnder(
      later,
      ...decided.slice(0, -1),
      aDetermination({ conditions: both }),
      aLetter('notice-of-conditions', before.state),
      aService(),
      aReviewOpened(),
      anInvitationToReview(),
      saidAtReview(),
      aConsultation({ about: ['vary'] }),
      aRecommendation({ recommendation: 'vary' }),
    ).when(
      aReviewDecided({
        decision: 'vary',
        changes: {
          ended: [],
          added: [],
          varied: [aChangedCondition({ conditionId: anId('other condition') })],
        },
      }),
    );
    expect(onOther.refused).toEqual(['review/condition-not-reviewed']);
  });

  it('does not go on once decided or ended, and one condition is in one review', () => {
    const done = recommended().and(aReviewDecided());
    expect(done.when(anInvitationToReview()).refused).toEqual(['review/finished']);
    expect(opened().when(aReviewOpened({ reviewId: anId('second') })).refused).toEqual([
      'review/under-way',
    ]);
    const ended = opened().and({
      type: 'review.ended/1',
      reviewId: anId('review'),
      endedOn: day('2028-01-12'),
      because: 'opened-in-error',
      reason: 'The wrong case.',
    });
    expect(ended.when(aReviewOpened({ reviewId: anId('second') })).refused).toEqual([]);
    expect(ended.when(anInvitationToReview()).refused).toEqual(['review/finished']);
    expect(served().when(anInvitationToReview()).refused).toContain('review/not-found');
  });

  it('is not begun before one of its conditions is due (W46)', () => {
    // Due by 17 February 2028; eight weeks before is 23 December 2027.
    const on = (written: string) =>
      served().when(aReviewOpened({ openedOn: day(written) })).refused;
    expect(on('2027-12-22')).toEqual(['review/too-early']);
    expect(on('2027-12-23')).toEqual([]);
    expect(on('2028-02-01')).toEqual([]);
  });

  it('has something to review', () => {
    expect(served().when(aReviewOpened({ conditionIds: [] })).refused).toEqual([
      'review/no-condition',
    ]);
    expect(served().when(aReviewOpened({ conditionIds: [anId('nothing')] })).refused).toContain(
      'review/condition-not-standing',
    );
    const undecided = givenUnder(later, aReport(), aTriage());
    expect(undecided.when(aReviewOpened()).refused).toContain('review/nothing-decided');
  });

  it('varies or adds only where it is stated whether that can be appealed (W48)', () => {
    const policy = aPolicy('leicestershire', leicestershireFills);
    const before = recommended();
    expect(before.when(aReviewDecided(), { ...later, policy }).refused).toContain(
      'policy/not-stated',
    );
    const stated = { ...leicestershireFills, 'appeal.afterReviewChange': filledIn(false) };
    expect(
      before.when(aReviewDecided(), { ...later, policy: aPolicy('leicestershire', stated) })
        .refused,
    ).not.toContain('policy/not-stated');
    expect(before.when(aReviewDecided()).refused).toEqual([]);
  });

  it('keeps the more cautious of two decisions recorded apart, and shows both', () => {
    const { state } = recommended();
    const apart = [nothingChanged(), aReviewDecided()].reduce(
      (so, event, index) => caseEngine.fold(so, [event], anAct(90 + index)),
      state,
    );
    const [review] = apart.review.reviews;
    expect(review?.decided?.decision).toBe('add');
    expect(review?.decidedApart.map((each) => each.decision)).toEqual(['no-change']);
  });
});

describe('a review at any other time', () => {
  const atAnyTime = (over = {}) =>
    aReviewOpened({
      kind: 'at-any-time',
      openedOn: day('2027-09-02'),
      because: aBelief(),
      ...over,
    });

  it('says what the authority believes has changed (W49)', () => {
    expect(served().when(atAnyTime()).refused).toEqual([]);
    const { because: _because, ...without } = atAnyTime();
    expect(served().when(without).refused).toEqual(['review/no-change-believed']);
    expect(served().when(aReviewOpened({ because: aBelief() })).refused).toEqual([
      'review/annual-needs-no-change',
    ]);
  });

  it('is the belief of the authority, not of whoever investigates (W49)', () => {
    const believedBy = { ...theAuthority, name: investigator.name };
    expect(served().when(atAnyTime({ because: aBelief({ believedBy }) })).refused).toContain(
      'determination/by-the-investigator',
    );
    expect(
      served().when(atAnyTime({ because: aBelief({ believedOn: day('2027-09-03') }) })).refused,
    ).toEqual(['date/out-of-order']);
  });

  it('may rest on a change report, which stands on the record (W49)', () => {
    const because = aBelief({ changeIds: [anId('change')] });
    expect(served().when(atAnyTime({ because })).refused).toEqual(['review/change-not-found']);
    expect(served().and(aChange()).when(atAnyTime({ because })).refused).toEqual([]);
  });

  it('is refused where the policy does not say whether it may be', () => {
    const policy = aPolicy('leicestershire');
    expect(served().when(atAnyTime(), { ...later, policy }).refused).toContain('policy/not-stated');
  });

  it('does not put the annual review off (W46)', () => {
    const between = served()
      .and(atAnyTime())
      .and(anInvitationToReview({ invitedOn: day('2027-09-03') }))
      .and(silentAtReview({ on: day('2027-09-10') }))
      .and(aRecommendation({ recommendation: 'no-change', recommendedOn: day('2027-09-12') }))
      .and(nothingChanged({ decidedOn: day('2027-09-13'), consideredRepresentationIds: [] }));
    expect(between.duties.find(({ key }) => key === 'condition/review')?.dueOn).toBe('2028-02-17');
  });
});

describe('what a review owes', () => {
  const keys = (story: ReturnType<typeof served>) => story.duties.map(({ key }) => key);

  it('is the review itself until it is begun, then one step after the other, each with its act', () => {
    expect(keys(served())).toContain('condition/review');
    expect(keys(opened())).toContain('review/invite');
    expect(keys(opened())).not.toContain('condition/review');
    expect(keys(invited())).toContain('review/representations-awaited');
    expect(keys(heard())).toContain('review/recommend');
    expect(keys(recommended())).toContain('review/decide');
    const settling = opened().duties.find(({ key }) => key === 'review/invite');
    expect(settling).toMatchObject({ settledBy: 'review.invited/1', dueOn: '2028-02-17' });
  });

  it('is the invitation letter, then the outcome and the notice of what was added (W46, W29)', () => {
    expect(keys(invited())).toContain('letter/review-invitation');
    const after = keys(recommended().and(aReviewDecided()));
    expect(after).toContain('letter/review-outcome');
    expect(after).toContain('letter/notice-of-conditions/review');
    expect(after).not.toContain('letter/conditions-removed');
  });

  it('is no notice where nothing was varied or added', () => {
    const after = keys(
      consulted()
        .and(aRecommendation({ recommendation: 'no-change' }))
        .and(nothingChanged()),
    );
    expect(after).toContain('letter/review-outcome');
    expect(after).not.toContain('letter/notice-of-conditions/review');
  });

  it('ends with the case', () => {
    const closed = opened().and({
      type: 'case.closed/1',
      outcome: 'conditions-ended',
      closedOn: day('2028-01-31'),
      reason: 'The association has ended.',
    });
    expect(keys(closed)).toEqual(['letter/closure-notice']);
  });
});

describe('a change of circumstances', () => {
  it('reopens nothing by itself: it asks the authority (W49)', () => {
    const closed = served().and({
      type: 'case.closed/1',
      outcome: 'conditions-ended',
      closedOn: day('2027-06-01'),
      reason: 'The association has ended.',
    });
    const told = closed.and(aChange());
    expect(told.state.case.closed).toBeDefined();
    expect(owedOf(told)).toMatchObject([
      {
        key: 'change-report/decide',
        waitingFor: 'appropriate-authority',
        settledBy: 'change-report.decided/1',
      },
    ]);
    const yes = told.and(aChangeDecided());
    expect(yes.state.case.closed).toBeDefined();
    expect(owedOf(yes)).toMatchObject([
      { key: 'change-report/review', settledBy: 'case.reopened/1' },
    ]);
    expect(owedOf(told.and(aChangeDecided({ decision: 'no-review' })))).toEqual([]);
  });

  it('keeps the new posting beside the report, which stays as it was made', () => {
    const moved = served().and(aChange());
    expect(moved.state.report.recorded).toEqual(served().state.report.recorded);
    expect(presentRank(moved.state)).toBe('Sergeant');
    expect(presentRank(served().state)).toBe('Police Constable');
  });

  it('says where to, when it is a move', () => {
    const { posting: _posting, ...nowhere } = aChange();
    expect(served().when(nowhere).refused).toEqual(['change-report/posting-missing']);
    expect(served().when(aChange({ kinds: ['finance'] })).refused).toEqual([
      'change-report/posting-not-named',
    ]);
  });

  it('is decided once, by the authority, and only where something was decided', () => {
    const told = served().and(aChange());
    const again = told.and(aChangeDecided());
    expect(again.when(aChangeDecided()).refused).toEqual(['change-report/decided']);
    expect(served().when(aChangeDecided()).refused).toEqual(['change-report/not-found']);
    expect(told.when(aChangeDecided({ decidedOn: day('2027-08-31') })).refused).toEqual([
      'date/out-of-order',
    ]);
    const early = givenUnder(later, aReport(), aTriage(), aChange());
    expect(early.when(aChangeDecided()).refused).toEqual(['change-report/nothing-decided']);
    expect(early.duties.map(({ key }) => key)).not.toContain('change-report/decide');
  });

  it('that brings a review is settled by the review that names it (W49)', () => {
    const yes = served().and(aChange(), aChangeDecided());
    expect(yes.duties.map(({ key }) => key)).toContain('change-report/review');
    const begun = yes.and(
      aReviewOpened({
        kind: 'at-any-time',
        openedOn: day('2027-09-02'),
        because: aBelief({ changeIds: [anId('change')] }),
      }),
    );
    expect(begun.duties.map(({ key }) => key)).not.toContain('change-report/review');
  });
});

/** What is owed but that the member hears of the closing. */
const owedOf = ({ duties }: ReturnType<typeof served>) =>
  duties.filter(({ key }) => key !== 'letter/closure-notice');
const presentRank = (state: CaseState): string | undefined => identifiedSubject(state)?.rankOrGrade;
