import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, anInterview } from '../../../test/builders/outcome.ts';
import { aReport, day } from '../../../test/builders/report.ts';

const closing = (outcome: string, closedOn = '2027-02-18') => ({
  type: 'case.closed/1',
  outcome,
  closedOn: day(closedOn),
  reason: 'Nothing more to do.',
});

const untilConditions = [
  aReport(),
  aTriage(),
  anAssessment(),
  anInterview(),
  aDetermination(),
] as const;

describe('a case as a whole', () => {
  it('is closed with a reason, and then takes no further procedure', () => {
    const closed = given(aReport(), closing('recorded-in-error'));
    expect(closed.state.case.closed).toMatchObject({ outcome: 'recorded-in-error' });
    expect(closed.when(aReport()).refused).toContain('case/closed');
    expect(closed.when(closing('no-risk')).refused).toContain('case/closed');
  });

  it('can be looked at and printed when it is closed', () => {
    const closed = given(aReport(), closing('recorded-in-error'));
    expect(closed.when({ type: 'case.opened-to-look/1', purpose: 'audit' }).refused).toEqual([]);
    expect(closed.when({ type: 'case.printed/1', purpose: 'audit', pages: 2 }).refused).toEqual([]);
  });

  it('is reopened with a reason only after it was closed or withdrawn', () => {
    const reopening = { type: 'case.reopened/1', reason: 'New facts.' };
    expect(given(aReport()).when(reopening).refused).toEqual(['case/open']);
    expect(
      given(aReport(), closing('recorded-in-error')).when(reopening).state.case.closed,
    ).toBeUndefined();
  });

  it('is not closed on a day to come', () => {
    expect(given(aReport()).when(closing('recorded-in-error', '2027-02-19')).refused).toEqual([
      'date/in-the-future',
    ]);
  });

  it('is not put away while the notice that conditions need is owed', () => {
    const decided = given(...untilConditions);
    expect(decided.duties.map((duty) => duty.key)).toContain('letter/notice-of-conditions');
    expect(decided.when(closing('conditions-ended')).refused).toEqual(['case/letter-owed']);
  });

  it('says that closing ends conditions that stand', () => {
    const decided = given(...untilConditions);
    expect(decided.when(closing('no-risk')).refused).toContain('case/conditions-stand');
    expect(decided.when(closing('left-force')).refused).not.toContain('case/conditions-stand');
  });

  it('has one beginning', () => {
    const again = {
      type: 'case.opened/1',
      reference: 'NA/2027/ABCDE',
      openedOn: day('2027-02-18'),
      marking: { classification: 'OFFICIAL', sensitive: true, handling: '' },
      policy: { profileId: 'west-midlands', version: '2023.1' },
      fictitious: true,
    };
    expect(given(aReport()).when(again).refused).toEqual(['case/exists']);
  });
});
