import { describe, expect, it } from 'vitest';
import { aPolicy, givenUnder, type Setting } from '../../../test/builders/case-story.ts';
import { filledIn } from '../../../test/builders/filled-in.ts';
import { aDecisionNotToRefer, aReferral } from '../../../test/builders/liaison.ts';
import { anId, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import {
  aChange,
  anAsk,
  anEscalation,
  anUpdate,
  aSilenceDecided,
  theAuthority,
} from '../../../test/builders/review.ts';
import { updateOwed } from './due.ts';

/** @file Ha5 "All reports are responded to with a letter from the ACU and require a further report if circumstances change, or at least a
 *  yearly update." Twelve months from what the member last reported. The days below were worked out on a printed calendar. */

const hampshire = aPolicy('hampshire');
const on = (written: string): Setting => ({ policy: hampshire, today: day(written) });
const reported = (today: string) => givenUnder(on(today), aReport());
const keys = (story: ReturnType<typeof reported>) =>
  story.duties.map(({ key }) => key).filter((key) => key.startsWith('yearly-update/'));
const dueOf = (story: ReturnType<typeof reported>, key: string) =>
  story.duties.find((duty) => duty.key === key)?.dueOn;

describe('when the yearly update is due', () => {
  const receivedOn = (written: string) =>
    aReport({
      dates: {
        began: { precision: 'unknown' },
        knownOn: { precision: 'unknown' },
        reportedOn: day(written),
        receivedOn: day(written),
        delayReason: '',
      },
    });
  it.each([
    // received, due, reminder from
    ['2027-02-12', '2028-02-12', '2028-01-15'],
    ['2024-02-29', '2025-02-28', '2025-01-31'],
    ['2023-02-28', '2024-02-28', '2024-01-31'],
    ['2026-12-31', '2027-12-31', '2027-12-03'],
    ['2027-01-01', '2028-01-01', '2027-12-04'],
  ])('Hampshire: received %s, due by %s, reminded by %s (Ha5)', (received, due, remind) => {
    const { state } = givenUnder(on('2027-02-18'), receivedOn(received));
    expect(updateOwed(state, { policy: hampshire })).toMatchObject({
      dueOn: due,
      remindOn: remind,
    });
  });

  it.each(['west-midlands', 'leicestershire'] as const)('%s asks for none', (force) => {
    const policy = aPolicy(force);
    const report = force === 'leicestershire' ? aReport({ scenarios: [] }) : aReport();
    const story = givenUnder({ policy, today: day('2028-06-01') }, report);
    expect(updateOwed(story.state, { policy })).toBeUndefined();
    expect(story.when(anUpdate()).refused).toEqual(['yearly-update/not-asked-for']);
    expect(story.when(anAsk()).refused).toEqual(['yearly-update/not-asked-for']);
  });

  it('a unit at Leicestershire may decide to ask for one', () => {
    const clock = filledIn({ count: 12, unit: 'months', from: 'last-report' } as const);
    const policy = aPolicy('leicestershire', { 'clock.yearlyUpdate': clock });
    const { state } = givenUnder({ policy, today: day('2027-03-01') }, aReport({ scenarios: [] }));
    expect(updateOwed(state, { policy })?.dueOn).toBe('2028-02-12');
  });

  it('begins anew with each further report of the member, and not with others’ (Ha5)', () => {
    const answered = reported('2028-02-05').and(anUpdate());
    expect(dueOf(answered, 'yearly-update/awaited')).toBe('2029-02-01');
    const own = reported('2028-02-05').and(aChange({ from: 'member' }));
    expect(dueOf(own, 'yearly-update/awaited')).toBe('2028-09-01');
    const others = reported('2028-02-05').and(aChange({ from: 'line-manager' }));
    expect(dueOf(others, 'yearly-update/awaited')).toBe('2028-02-12');
  });

  it('ends when the association has ended, and goes on when a case was closed with advice', () => {
    const closed = (outcome: string) =>
      reported('2028-02-05').and({
        type: 'case.closed/1',
        outcome,
        closedOn: day('2028-02-01'),
        reason: 'Done.',
      });
    expect(keys(reported('2028-02-05').and(anUpdate({ answer: 'association-ended' })))).toEqual([]);
    expect(keys(closed('recorded-in-error'))).toEqual([]);
    expect(keys(closed('no-risk').and(anUpdate({ receivedOn: day('2028-02-04') })))).toEqual([
      'yearly-update/awaited',
      'yearly-update/remind',
    ]);
  });
});

describe('asking for it', () => {
  it('is a reminder before the day: not too early, once', () => {
    const story = reported('2028-02-12');
    expect(keys(story)).toEqual(['yearly-update/awaited', 'yearly-update/remind']);
    expect(dueOf(story, 'yearly-update/remind')).toBe('2028-01-15');
    expect(story.when(anAsk({ askedOn: day('2028-01-14') })).refused).toEqual([
      'yearly-update/too-early',
    ]);
    const reminded = story.and(anAsk());
    expect(keys(reminded)).toEqual(['yearly-update/awaited']);
    expect(reminded.when(anAsk({ askId: anId('again') })).refused).toEqual([
      'yearly-update/reminded',
    ]);
    expect(reported('2028-02-13').when(anAsk({ askedOn: day('2028-02-13') })).refused).toEqual([
      'yearly-update/day-has-passed',
    ]);
  });

  const chaser = (number: number, askedOn: string) =>
    anAsk({ askId: anId(`chaser ${String(number)}`), step: 'chaser', askedOn: day(askedOn) });

  it('is a chaser after it, each with its fourteen days, and two at most', () => {
    // Due Saturday 12 February 2028. First chaser 13 February; its time ends 27 February. Second 28 February; 13 March.
    const late = reported('2028-02-13');
    expect(keys(late)).toEqual(['yearly-update/awaited', 'yearly-update/chase']);
    expect(dueOf(late, 'yearly-update/chase')).toBe('2028-02-26');
    expect(late.when(chaser(1, '2028-02-12')).refused).toEqual(['yearly-update/not-due']);
    const first = reported('2028-03-20').and(chaser(1, '2028-02-13'));
    expect(first.when(chaser(2, '2028-02-27')).refused).toEqual(['yearly-update/still-time']);
    expect(first.when(anEscalation()).refused).toEqual(['yearly-update/chase-first']);
    const second = first.and(chaser(2, '2028-02-28'));
    expect(second.when(chaser(3, '2028-03-14')).refused).toEqual(['yearly-update/chased-enough']);
    expect(second.when(anEscalation({ escalatedOn: day('2028-03-13') })).refused).toEqual([
      'yearly-update/chase-first',
    ]);
    expect(keys(second)).toEqual(['yearly-update/awaited', 'yearly-update/escalate']);
    expect(second.when(anEscalation({ escalatedOn: day('2028-03-14') })).refused).toEqual([]);
  });

  it('waits quietly while the member has time to answer a chaser', () => {
    const asked = givenUnder(on('2028-02-27'), aReport(), chaser(1, '2028-02-13'));
    expect(keys(asked)).toEqual(['yearly-update/awaited']);
    expect(dueOf(asked, 'yearly-update/awaited')).toBe('2028-02-27');
  });

  it('names the update it asks for', () => {
    expect(reported('2028-02-12').when(anAsk({ dueOn: day('2029-02-12') })).refused).toEqual([
      'yearly-update/other-year',
    ]);
    const over = reported('2028-02-12').and(anUpdate({ answer: 'association-ended' }));
    expect(over.when(anAsk()).refused).toContain('yearly-update/none-owed');
  });

  const escalated = () =>
    reported('2028-03-21')
      .and(chaser(1, '2028-02-13'))
      .and(chaser(2, '2028-02-28'))
      .and(anEscalation());

  it('that nobody answers goes to somebody else, who decides what follows', () => {
    expect(keys(escalated())).toEqual(['yearly-update/awaited', 'yearly-update/decide']);
    expect(escalated().when(anEscalation({ escalationId: anId('2nd') })).refused).toEqual([
      'yearly-update/escalated',
    ]);
    const byInvestigator = {
      personId: investigator.personId as typeof theAuthority.personId,
      name: investigator.name,
      rankOrGrade: 'Detective Sergeant',
      office: 'supervisor',
    } as const;
    expect(escalated().when(aSilenceDecided({ decidedBy: byInvestigator })).refused).toEqual([
      'determination/without-the-office',
      'determination/by-the-investigator',
    ]);
    const noOffice = { ...theAuthority, office: 'vetting-officer' } as const;
    expect(escalated().when(aSilenceDecided({ decidedBy: noOffice })).refused).toEqual([
      'determination/without-the-office',
    ]);
    expect(escalated().when(aSilenceDecided({ decidedOn: day('2028-03-19') })).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(reported('2028-03-21').when(aSilenceDecided()).refused).toEqual([
      'yearly-update/not-escalated',
    ]);
  });

  it('asked again is one more chaser; nothing further counts the next year from the day it was due', () => {
    const again = escalated().and(aSilenceDecided());
    expect(keys(again)).toEqual(['yearly-update/awaited', 'yearly-update/chase']);
    expect(again.when(chaser(3, '2028-03-21')).refused).toEqual([]);
    const enough = escalated().and(aSilenceDecided({ decision: 'nothing-further' }));
    expect(dueOf(enough, 'yearly-update/awaited')).toBe('2029-02-12');
    expect(enough.when(aSilenceDecided()).refused).toEqual(['yearly-update/silence-decided']);
  });

  it('that brings a review owes the review', () => {
    const review = escalated().and(aSilenceDecided({ decision: 'review' }));
    expect(keys(review)).toContain('yearly-update/review');
  });

  it('that is to be referred owes the referral until it is made, or not made with a reason', () => {
    const before = aReferral({ referredOn: day('2028-03-20') });
    const refer = aSilenceDecided({ decision: 'refer' });
    const decided = escalated().and(before, refer);
    expect(decided.duties.find(({ key }) => key === 'yearly-update/refer')).toMatchObject({
      settledBy: 'misconduct.referred/1',
      source: { kind: 'house' },
    });
    const made = aReferral({ referralId: anId('of the silence'), referredOn: day('2028-03-21') });
    expect(keys(decided.and(made))).not.toContain('yearly-update/refer');
    const { escalationId } = decided.state.yearlyUpdate.escalated[0] ?? { escalationId: '' };
    expect(keys(decided.and({ ...made, escalationId }))).not.toContain('yearly-update/refer');
    const ofAnother = { ...made, escalationId: anId('of another year') };
    expect(keys(decided.and(ofAnother))).toContain('yearly-update/refer');
    const abuse = aDecisionNotToRefer({ decidedOn: day('2028-03-21') });
    expect(keys(decided.and(abuse))).toContain('yearly-update/refer');
    const not = aDecisionNotToRefer({
      trigger: 'failure-to-report',
      decidedOn: day('2028-03-21'),
      reason: 'She was in hospital, which nobody knew.',
    });
    expect(keys(decided.and(not))).not.toContain('yearly-update/refer');
  });
});

describe('an answer', () => {
  it('that something changed owes a change report, which names the update (Ha5)', () => {
    const changed = reported('2028-02-05').and(anUpdate({ answer: 'changed' }));
    expect(keys(changed)).toContain('yearly-update/change');
    const told = changed.and(
      aChange({ from: 'member', receivedOn: day('2028-02-01'), updateId: anId('update') }),
    );
    expect(keys(told)).not.toContain('yearly-update/change');
    expect(changed.when(anUpdate()).refused).toEqual(['yearly-update/exists']);
  });
});

describe('who is asked', () => {
  it('knows of the report: asking would otherwise tell them', () => {
    const { route } = aReport();
    const others = aReport({
      route: { ...route, origin: 'colleague', protection: 'anonymous' },
      awareness: { ...aReport().awareness, subjectTold: 'no' },
    });
    const story = givenUnder(on('2028-02-12'), others);
    expect(story.when(anAsk()).refused).toEqual(['letter/would-tell-the-member']);
  });
});
