import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, aVettingReview } from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, aSubject, day } from '../../../test/builders/report.ts';
import { caseEngine } from '../registry.ts';
import type { VettingLevel } from '../report/subject.ts';

// Everybody named here is invented.
const holding = (...levels: readonly VettingLevel[]) =>
  given(
    aReport({
      subject: aSubject({
        vettingHeld: levels.map((level) => ({ level, status: 'current' as const })),
      }),
    }),
    aTriage(),
    anAssessment(),
  );
const vettingDuties = (story: {
  duties: readonly { key: string; dueOn?: unknown; waitingFor: string }[];
}) => story.duties.filter(({ key }) => key.startsWith('vetting/'));
const low = anAssessment({
  suggestedGrade: 'Medium',
  confirmedGrade: 'Low',
  overrideReason: 'They met once.',
});
const notified = {
  type: 'vetting.notified/1',
  ...{
    notificationId: anId('n'),
    notifiedOn: day('2027-02-18'),
    notifiedBy: 'Imogen Hartley-Voss',
    notifiedTo: 'Force Vetting Unit',
    riskSummary: 'Weekly contact with a person convicted in 2022.',
  },
};
const declined = {
  type: 'vetting.declined/1',
  ...{
    declinedOn: day('2027-02-18'),
    declinedBy: 'Bronwen Achebe-Lister',
    reason: 'Reviewed last month.',
  },
};

describe('once a risk is identified', () => {
  it.each(['mv', 'sc', 'dv', 'esc', 'edv'] as const)(
    '%s owes a review by the vetting department, without a day',
    (level) => {
      const duties = vettingDuties(holding(level));
      expect(duties.find(({ key }) => key === 'vetting/review')).toMatchObject({
        waitingFor: 'vetting',
      });
      expect(duties.every(({ dueOn }) => dueOn === undefined)).toBe(true);
    },
  );

  it('a review owed cannot be declined, nor waived by an authority that finds no risk (W30)', () => {
    expect(holding('mv').when(declined).refused).toEqual(['vetting/review-owed']);
    const noRisk = aDetermination({ outcome: 'no-risk', findsRisk: false, conditions: [] });
    expect(vettingDuties(holding('mv').and(noRisk)).map(({ key }) => key)).toContain(
      'vetting/review',
    );
  });

  it('is settled by vetting’s own review only', () => {
    expect(vettingDuties(holding('dv').and(notified)).map(({ key }) => key)).toEqual([
      'vetting/review',
    ]);
    expect(vettingDuties(holding('dv').and(notified, aVettingReview()))).toEqual([]);
  });

  it('recruitment vetting only leaves it to vetting (W31)', () => {
    const story = holding('rv').and(notified);
    expect(story.duties.find(({ key }) => key === 'vetting/review')).toMatchObject({
      says: 'Vetting may review',
      source: { ref: 'W31' },
    });
    expect(vettingDuties(story.and(declined))).toEqual([]);
  });

  it('a higher level beside recruitment vetting governs', () => {
    expect(holding('rv', 'sc').when(declined).refused).toEqual(['vetting/review-owed']);
  });

  it('an unknown level is to be obtained first', () => {
    expect(vettingDuties(holding()).map(({ key }) => key)).toEqual(['vetting/obtain-level']);
    expect(holding().when(declined).refused).toEqual(['vetting/level-not-known']);
    const obtained = holding().and({
      type: 'vetting-level.obtained/1',
      ...{ levels: ['mv'], obtainedOn: day('2027-02-18'), obtainedFrom: 'Force Vetting Unit' },
    });
    expect(vettingDuties(obtained).map(({ key }) => key)).toContain('vetting/review');
  });

  it('a lapsed clearance is not one the member holds', () => {
    const lapsed = given(
      aReport({ subject: aSubject({ vettingHeld: [{ level: 'mv', status: 'expired' }] }) }),
      aTriage(),
      anAssessment(),
    );
    expect(vettingDuties(lapsed).map(({ key }) => key)).toEqual(['vetting/obtain-level']);
  });
});

describe('vetting', () => {
  it('has nothing to review before a risk is identified', () => {
    const quiet = given(aReport(), aTriage(), low);
    expect(vettingDuties(quiet)).toEqual([]);
    expect(quiet.when(notified).refused).toEqual(['vetting/no-risk-identified']);
  });

  it('owes nothing where the policy says nothing of it', () => {
    const policy = aPolicy('leicestershire');
    const duties = caseEngine.duties(holding('mv').state, { policy, today: day('2027-02-18') });
    expect(vettingDuties({ duties })).toEqual([]);
  });
});
