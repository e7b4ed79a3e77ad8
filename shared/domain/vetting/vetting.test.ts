import { describe, expect, it } from 'vitest';
import { aPackSent } from '../../../test/builders/liaison.ts';
import { aPolicy, given, givenUnder } from '../../../test/builders/case-story.ts';
import { anAssessment, aReporter, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, aVettingReview } from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import {
  anAssociate,
  aReport,
  aSubject,
  byAColleague,
  day,
} from '../../../test/builders/report.ts';
import { caseEngine } from '../registry.ts';
import { packField } from './pack-fields.ts';
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

describe('a pack', () => {
  const story = holding('mv');

  it('is kept as it went, with its hash, and settles that vetting is told', () => {
    const sent = story.and(aPackSent(story.state));
    const [told] = sent.state.vetting.notified;
    expect(told).toMatchObject({
      sha256: 'a'.repeat(64),
      pack: {
        reference: 'NA/2027/7K4QM',
        lines: [
          { label: 'Name', says: 'Ruth Calloway' },
          { label: 'Rank or grade', says: 'Police Constable' },
          { label: 'Vetting held', says: 'Management Vetting (MV) (current)' },
          { label: 'Grade of the risk', says: 'Medium' },
        ],
      },
    });
    expect(vettingDuties(sent).map(({ key }) => key)).toEqual(['vetting/review']);
  });

  it('is what the case says, not what somebody wrote into it', () => {
    const sent = aPackSent(story.state);
    const [first, ...others] = sent.pack.lines;
    const lines = first ? [{ ...first, says: 'Somebody else' }, ...others] : others;
    expect(story.when({ ...sent, pack: { ...sent.pack, lines } }).refused).toEqual([
      'vetting/pack-changed',
    ]);
  });

  it('shares at least one thing, and only what is on the list', () => {
    const sent = aPackSent(story.state);
    expect(story.when({ ...sent, fields: [] }).refused).toContain('form/not-understood');
    expect(story.when({ ...sent, fields: ['reporter'] }).refused).toContain('form/not-understood');
  });

  it('never names who reported', () => {
    const reported = given(
      aReport({
        route: byAColleague({ channel: 'email' }),
        awareness: { state: 'knew', basis: '', whatIsKnown: '', subjectTold: 'no' },
        managerSection: { state: 'bypassed', reason: 'The colleague asked for it.' },
      }),
      aReporter(),
      aTriage(),
      anAssessment(),
    );
    const { surname } = aReporter().identity;
    const naming = aPackSent(reported.state, { riskSummary: `As ${surname} told us.` });
    const refused = reported.when(naming);
    expect(refused.refused).toEqual(['vetting/names-the-reporter']);
    expect(refused.refusals[0]?.fields).toEqual(['riskSummary']);
    const all = aPackSent(reported.state, {
      fields: [...packField.options],
      riskSummary: 'As a colleague told us.',
    });
    expect(reported.when(all).refused).toEqual([]);
    expect(JSON.stringify(all.pack)).not.toContain(surname);
  });

  it('never names a source as somebody’s associate', () => {
    const source = given(
      aReport({ associates: [anAssociate({ relationship: 'current-or-former-informant' })] }),
      aTriage(),
      anAssessment(),
    );
    const sent = aPackSent(source.state, { fields: ['name', 'associates', 'relationship'] });
    expect(sent.pack.lines.map(({ field }) => field)).toEqual(['name']);
  });

  it('waits for the level and for somebody to be about', () => {
    const unknown = holding();
    expect(unknown.when(aPackSent(unknown.state)).refused).toEqual(['vetting/level-not-known']);
    const nobody = given(
      aReport({ subject: { kind: 'unidentified', description: 'A tall constable.' } }),
      aTriage(),
      anAssessment(),
    );
    expect(nobody.when(aPackSent(nobody.state)).refused).toContain(
      'vetting/subject-not-identified',
    );
  });

  it('goes before a risk is identified only where the policy has the two units share (PD13)', () => {
    const sharing = { purpose: 'information-sharing' } as const;
    const quiet = given(aReport(), aTriage(), low);
    expect(quiet.when(aPackSent(quiet.state, sharing)).refused).toEqual([
      'vetting/no-risk-identified',
    ]);
    const policy = aPolicy('leicestershire');
    const shared = givenUnder({ policy }, aReport({ scenarios: [] }));
    expect(shared.when(aPackSent(shared.state, sharing, policy)).refused).toEqual([]);
    expect(shared.when(aPackSent(shared.state, {}, policy)).refused).toEqual([
      'vetting/no-risk-identified',
    ]);
  });
});

describe('an unknown level', () => {
  it('is refused: a level nobody knows is no level', () => {
    const obtained = (level: string) => ({
      type: 'vetting-level.obtained/1',
      ...{ levels: [level], obtainedOn: day('2027-02-18'), obtainedFrom: 'Force Vetting Unit' },
    });
    const refused = given(aReport()).when(obtained('platinum'));
    expect(refused.refused).toEqual(['form/not-understood']);
    expect(refused.refusals[0]?.says).toContain('A level nobody knows is no level.');
    expect(given(aReport()).when(obtained('unknown')).refused).toEqual(['form/not-understood']);
    const both = { ...obtained('none'), levels: ['none', 'mv'] };
    expect(given(aReport()).when(both).refused).toEqual(['vetting/none-and-some']);
    expect(given(aReport()).when(obtained('none')).refused).toEqual([]);
  });
});

describe('where vetting may review (W31)', () => {
  const accepted = {
    type: 'vetting.accepted/1',
    ...{
      acceptedOn: day('2027-02-18'),
      acceptedBy: 'Bronwen Achebe-Lister',
      reason: 'It bears on her access to the custody system.',
    },
  };

  it('its yes makes a review awaited, and has a reason', () => {
    const story = holding('rv');
    const told = story.and(aPackSent(story.state));
    expect(told.duties.find(({ key }) => key === 'vetting/review')).toMatchObject({
      settledBy: 'vetting.accepted/1',
    });
    const chosen = told.and(accepted);
    expect(chosen.duties.find(({ key }) => key === 'vetting/review')).toMatchObject({
      says: 'Vetting review awaited',
      settledBy: 'vetting.review-recorded/1',
    });
    expect(told.when({ ...accepted, reason: '' }).refused).toEqual(['form/not-understood']);
  });

  it('no choice is recorded where the review is owed, or the level is not known', () => {
    expect(holding('dv').when(accepted).refused).toEqual(['vetting/review-owed']);
    expect(holding().when(accepted).refused).toEqual(['vetting/level-not-known']);
  });

  it.each(['nppv1', 'nppv2', 'nppv3', 'ctc', 'none'] as const)(
    'is our reading for %s, which the policy does not name',
    (level) => {
      const duty = holding(level).duties.find(({ key }) => key === 'vetting/notify');
      expect(duty?.source).toMatchObject({ kind: 'interpretation', of: 'W31' });
    },
  );
});

describe('what vetting tells', () => {
  const information = {
    type: 'vetting.information-received/1',
    ...{
      informationId: anId('information'),
      receivedOn: day('2027-02-17'),
      receivedFrom: 'Force Vetting Unit',
      reference: '',
      bearing: 'association',
      text: 'A lodger with a conviction was found at renewal.',
    },
  };
  const weighed = {
    type: 'vetting.information-assessed/1',
    ...{
      informationId: anId('information'),
      assessedOn: day('2027-02-18'),
      assessedBy: 'Imogen Hartley-Voss',
      result: 'added-to-the-report',
      reference: '',
      reason: 'He belongs to the same household.',
    },
  };

  it('is weighed once, after it was received (PD12)', () => {
    const story = given(aReport(), information);
    expect(vettingDuties(story).map(({ key }) => key)).toEqual(['vetting/weigh-information']);
    expect(vettingDuties(story.and(weighed))).toEqual([]);
    expect(story.and(weighed).when(weighed).refused).toEqual(['vetting/weighed-already']);
    expect(story.when({ ...weighed, assessedOn: day('2027-02-16') }).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(story.when({ ...weighed, informationId: anId('none') }).refused).toEqual([
      'vetting/no-such-information',
    ]);
  });

  it('names the report it became', () => {
    const apart = { ...weighed, result: 'reported-apart' };
    const story = given(aReport(), information);
    expect(story.when(apart).refused).toEqual(['vetting/report-not-named']);
    expect(story.when({ ...apart, reference: 'NA/2027/ABCDE' }).refused).toEqual([]);
  });
});

describe('an assessment for withdrawal (Police (Vetting) Regulations 2025)', () => {
  const begun = {
    type: 'vetting.withdrawal-begun/1',
    ...{
      assessmentId: anId('withdrawal'),
      begunOn: day('2027-02-18'),
      toldBy: 'Bronwen Achebe-Lister',
      harmTest: 'not-told-to-us',
      policeFriend: 'yes',
      legalRepresentation: 'yes',
      note: '',
    },
  };
  const over = {
    type: 'vetting.withdrawal-ended/1',
    ...{
      assessmentId: anId('withdrawal'),
      endedOn: day('2027-02-18'),
      toldBy: 'Bronwen Achebe-Lister',
      outcome: 'clearance-withdrawn',
      text: '',
    },
  };

  it('follows the review that says so, and then the level held is asked again', () => {
    const story = holding('mv');
    const said = story.and(aVettingReview({ outcome: 'withdrawal-assessment-started' }));
    expect(vettingDuties(said).map(({ key }) => key)).toEqual(['vetting/withdrawal-to-record']);
    const open = said.and(begun);
    expect(vettingDuties(open).map(({ key }) => key)).toEqual(['vetting/withdrawal']);
    const done = open.and(over);
    expect(vettingDuties(done).map(({ key }) => key)).toEqual(['vetting/level-changed']);
    const none = {
      type: 'vetting-level.obtained/1',
      ...{ levels: ['none'], obtainedOn: day('2027-02-18'), obtainedFrom: 'Force Vetting Unit' },
    };
    expect(vettingDuties(done.and(none))).toEqual([]);
  });

  it('is one at a time, and ends only what is open', () => {
    const story = holding('mv');
    expect(story.when(over).refused).toEqual(['vetting/no-open-assessment']);
    expect(story.and(begun).when({ ...begun, assessmentId: anId('two') }).refused).toEqual([
      'vetting/assessment-open',
    ]);
    expect(story.and(begun).when({ ...over, endedOn: day('2027-02-17') }).refused).toEqual([
      'date/out-of-order',
    ]);
  });

  it('is about police officers, from 14 May 2025', () => {
    const staff = given(
      aReport({
        subject: aSubject({
          personType: 'police-staff',
          vettingHeld: [{ level: 'mv', status: 'current' }],
        }),
      }),
      aTriage(),
      anAssessment(),
    );
    expect(staff.when(begun).refused).toEqual(['vetting/not-an-officer']);
    expect(
      staff.when(aVettingReview({ outcome: 'withdrawal-assessment-started' })).refused,
    ).toEqual(['vetting/not-an-officer']);
    expect(holding('mv').when({ ...begun, begunOn: day('2025-05-13') }).refused).toEqual([
      'vetting/before-the-regulations',
    ]);
    expect(holding('mv').when({ ...begun, begunOn: day('2025-05-14') }).refused).toEqual([]);
  });
});
