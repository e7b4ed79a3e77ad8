import { describe, expect, it } from 'vitest';
import {
  acting,
  aLateAnswer,
  aLateAppeal,
  aMeeting,
  anAppeal,
  anAppealDecision,
  aNoticeAfterAppeal,
  aPlannedMeeting,
  aTelling,
  attendees,
  aVariation,
  aWithdrawal,
  deputy,
  hearingUnit,
  inMay,
  underConditions,
} from '../../../test/builders/appeals.ts';
import { aPolicy, given } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { filledIn, hampshireWithoutAppeal } from '../../../test/builders/filled-in.ts';
import { anAnswer, anApproval, aProposal, headOfPsd } from '../../../test/builders/outcome.ts';
import { anId, authority, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';

// Everybody named here is invented.
const imposed = underConditions();
const lodged = imposed.and(anAppeal());
const late = imposed.and(aLateAppeal());
const heard = lodged.and(aPlannedMeeting(), aMeeting());
const varied = heard.and(anAppealDecision('varied'));
const away = { because: 'away', note: 'On leave until 1 April, says her staff officer.' } as const;
const byDeputy = acting(deputy, 'deputy-head-of-psd');
const byHead = acting(headOfPsd, 'head-of-psd');

describe('an appeal', () => {
  it('is against a determination that imposed something, and says which (W35)', () => {
    expect(imposed.when(anAppeal()).refused).toEqual([]);
    const agreed = given(
      aReport(),
      aTriage(),
      anAssessment(),
      aProposal(),
      anAnswer('agreed'),
      anApproval(),
    );
    expect(agreed.when(anAppeal(), inMay).refused).toEqual(['appeal/nothing-to-appeal']);
    const other = anAppeal({ against: { kind: 'determination', determinationId: anId('none') } });
    expect(imposed.when(other).refused).toEqual(['appeal/nothing-to-appeal']);
  });

  it('says why the member disagrees (W36)', () => {
    const { refusals } = imposed.when(anAppeal({ grounds: '' }));
    expect(refusals).toMatchObject([
      {
        kind: 'appeal/no-grounds',
        rule: 'anAppealSaysWhy',
        fields: ['grounds'],
        source: { kind: 'clause', ref: 'W36' },
      },
    ]);
    expect(imposed.when(anAppeal({ grounds: '   \n ' })).refused).toEqual(['appeal/no-grounds']);
  });

  it('is in writing (W36)', () => {
    expect(imposed.when(anAppeal({ form: 'oral' })).refusals).toMatchObject([
      { kind: 'appeal/not-in-writing', source: { kind: 'clause', ref: 'W36' } },
    ]);
  });

  it('keeps who supports the member (W37)', () => {
    const policeFriend = { name: 'Olwen Tregaskis', organisation: 'Police Federation' };
    const { refused, state } = imposed.when(anAppeal({ policeFriend }));
    expect(refused).toEqual([]);
    expect(state.appeal.appeals[0]?.policeFriend).toEqual(policeFriend);
  });

  it('is received no earlier than it was submitted, and neither in the future (W38)', () => {
    expect(imposed.when(anAppeal({ receivedOn: day('2027-03-02') })).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(imposed.when(anAppeal({ receivedOn: day('2027-05-21') })).refused).toEqual([
      'date/in-the-future',
    ]);
    expect(imposed.when(anAppeal({ submittedOn: day('2027-02-16') })).refused).toEqual([
      'date/out-of-order',
    ]);
  });

  it('is one at a time, and not heard again once decided', () => {
    const again = anAppeal({ appealId: anId('second appeal') });
    expect(lodged.when(again).refused).toEqual(['appeal/pending']);
    expect(lodged.when(anAppeal()).refused).toContain('appeal/recorded');
    expect(heard.and(anAppealDecision('confirmed')).when(again).refused).toEqual([
      'appeal/decided-already',
    ]);
    expect(lodged.and(aWithdrawal()).when(again).refused).toEqual([]);
  });

  it('is not invented for a policy that is silent (Ha1)', () => {
    const { refusals } = imposed.when(anAppeal(), { policy: aPolicy('hampshire') });
    expect(refusals[0]).toMatchObject({
      kind: 'appeal/policy-silent',
      rule: 'thePolicyGivesAnAppeal',
      source: { kind: 'not-stated' },
    });
    expect(refusals[0]?.says).toContain('The policy is silent');
    expect(
      imposed.when(anAppeal(), { policy: aPolicy('hampshire', hampshireWithoutAppeal) }).refused,
    ).toContain('appeal/no-right');
  });

  it('is withdrawn by the member until it is decided, and no earlier than it was made', () => {
    expect(lodged.when(aWithdrawal()).refused).toEqual([]);
    expect(lodged.when(aWithdrawal({ withdrawnOn: day('2027-03-02') })).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(varied.when(aWithdrawal()).refused).toEqual(['appeal/ended']);
    expect(imposed.when(aWithdrawal()).refused).toContain('appeal/not-found');
  });
});

describe('a late appeal', () => {
  it('goes nowhere until the authority that hears it has accepted it', () => {
    expect(late.when(aPlannedMeeting()).refused).toEqual(['appeal/late-undecided']);
    const accepted = late.and(aLateAnswer('accepted'));
    expect(accepted.when(aPlannedMeeting()).refused).toEqual([]);
    expect(accepted.when(aLateAnswer('refused')).refused).toEqual(['appeal/late-decided']);
  });

  it('is at its end when it is not accepted, which says why', () => {
    const turnedAway = late.and(aLateAnswer('refused'));
    expect(turnedAway.when(aPlannedMeeting()).refused).toEqual(['appeal/ended']);
    expect(turnedAway.when(aTelling()).refused).toEqual([]);
    expect(late.when(aLateAnswer('refused', { reason: '' })).refusals[0]?.fields).toEqual([
      'reason',
    ]);
  });

  it('is judged by the Head of PSD, a rule of ours, and never by whoever decided', () => {
    const byAuthority = acting(authority, 'appropriate-authority');
    const { refusals } = late.when(aLateAnswer('accepted', { decidedBy: byAuthority }));
    expect(refusals.map(({ kind }) => kind)).toEqual([
      'appeal/without-the-office',
      'appeal/own-decision',
    ]);
    expect(refusals[0]?.source.kind).toBe('house');
  });

  it('is the only one that is judged as late: one in time is heard as of right (W35)', () => {
    expect(lodged.when(aLateAnswer('refused')).refused).toEqual(['appeal/not-late']);
  });
});

describe('the meeting', () => {
  it('is refused with neither head of department nor representative (W38)', () => {
    const without = attendees.filter(({ capacity }) => capacity !== 'head-of-department');
    for (const act of [aPlannedMeeting({ attendees: without }), aMeeting({ attendees: without })])
      expect(lodged.when(act).refusals).toMatchObject([
        {
          kind: 'appeal/no-head-of-department',
          rule: 'theHeadOfDepartmentIsThere',
          fields: ['attendees'],
          source: { kind: 'clause', ref: 'W38' },
        },
      ]);
  });

  it('is held with a representative of the head of department (W38)', () => {
    const represented = attendees.map((person) =>
      person.capacity === 'head-of-department'
        ? { ...person, capacity: 'head-of-department-representative' as const }
        : person,
    );
    expect(lodged.when(aMeeting({ attendees: represented })).refused).toEqual([]);
  });

  it('is refused where the member would be their own head of department', () => {
    const own = attendees.map((person) =>
      person.capacity === 'head-of-department' ? { ...person, name: 'Ruth Calloway' } : person,
    );
    expect(lodged.when(aMeeting({ attendees: own })).refused).toEqual(['appeal/own-case']);
  });

  it('is refused without a PSD representative besides the chair (W38)', () => {
    const alone = attendees.filter(({ capacity }) => capacity !== 'psd-representative');
    expect(lodged.when(aMeeting({ attendees: alone })).refused).toEqual([
      'appeal/no-psd-representative',
    ]);
    const chairTwice = attendees.map((person) =>
      person.capacity === 'psd-representative' ? { ...person, name: headOfPsd.name } : person,
    );
    expect(lodged.when(aMeeting({ attendees: chairTwice })).refused).toEqual([
      'appeal/no-psd-representative',
    ]);
  });

  it('is on the last day in time, and later only with the reason (W38)', () => {
    const last = day('2027-04-02');
    const after = day('2027-04-03');
    expect(lodged.when(aMeeting({ heldOn: last })).refused).toEqual([]);
    expect(lodged.when(aMeeting({ heldOn: after })).refusals).toMatchObject([
      { kind: 'appeal/meeting-late', fields: ['heldOn', 'lateReason'] },
    ]);
    expect(lodged.when(aPlannedMeeting({ plannedFor: after })).refused).toEqual([
      'appeal/meeting-late',
    ]);
    const lateReason = 'The chair was taken ill; the member was asked and agreed.';
    expect(lodged.when(aMeeting({ heldOn: after, lateReason })).refused).toEqual([]);
  });

  it('comes after the appeal, with minutes, and once', () => {
    expect(lodged.when(aMeeting({ heldOn: day('2027-03-04') })).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(lodged.when(aMeeting({ minutes: '' })).refusals[0]?.fields).toEqual(['minutes']);
    expect(heard.when(aMeeting()).refused).toEqual(['appeal/heard']);
    expect(imposed.when(aMeeting()).refused).toContain('appeal/not-found');
  });

  it('has minutes that are corrected beside what they said', () => {
    const correction = {
      type: 'appeal.minutes-corrected/1',
      ...{
        appealId: anId('appeal'),
        correctedOn: day('2027-03-23'),
        correction: 'Tamsin Pellew spoke to the duty roster.',
        reason: 'The word was wrong.',
      },
    };
    expect(lodged.when(correction).refused).toEqual(['appeal/not-heard']);
    const { state } = heard.when(correction);
    expect(state.appeal.appeals[0]?.meeting?.minutes).toBe(aMeeting().minutes);
    expect(state.appeal.appeals[0]?.corrections).toHaveLength(1);
  });

  it('is chaired by the deputy in the absence of the Head of PSD only, and says so (W38)', () => {
    expect(lodged.when(aMeeting({ chair: byDeputy })).refusals).toMatchObject([
      { kind: 'appeal/absence-not-recorded', fields: ['inAbsence.note'] },
    ]);
    expect(lodged.when(aMeeting({ chair: byDeputy, inAbsence: away })).refused).toEqual([]);
    expect(lodged.when(aMeeting({ inAbsence: away })).refused).toEqual([
      'appeal/nobody-was-absent',
    ]);
    const excluded = { because: 'excluded', note: 'She decided.' } as const;
    expect(lodged.when(aMeeting({ chair: byDeputy, inAbsence: excluded })).refused).toEqual([
      'appeal/nobody-is-excluded',
    ]);
  });
});

describe('the decision on an appeal', () => {
  it('is one of three (W39)', () => {
    const dismissed = { ...anAppealDecision('confirmed'), outcome: 'dismissed' };
    const { refusals } = heard.when(dismissed);
    expect(refusals).toMatchObject([
      { fields: ['outcome'], says: 'An appeal is upheld, confirmed or varied.' },
    ]);
    for (const outcome of ['upheld', 'confirmed', 'varied'] as const)
      expect(heard.when(anAppealDecision(outcome)).refused).toEqual([]);
  });

  it('is one of those the policy knows, where a unit filled in fewer (W39)', () => {
    const { profile } = aPolicy();
    const fewer = {
      profile: {
        ...profile,
        values: {
          ...profile.values,
          'appeal.outcomes': { source: { kind: 'not-stated' as const, needs: 'How it ends.' } },
        },
      },
      fills: { 'appeal.outcomes': filledIn(['upheld' as const, 'confirmed' as const]) },
    };
    expect(heard.when(anAppealDecision('varied'), { policy: fewer }).refused).toEqual([
      'appeal/outcome-not-of-the-policy',
    ]);
  });

  it('follows the meeting (W39)', () => {
    expect(lodged.when(anAppealDecision('confirmed')).refused).toEqual(['appeal/not-heard']);
    expect(
      heard.when(anAppealDecision('confirmed', { decidedOn: day('2027-03-21') })).refused,
    ).toEqual(['date/out-of-order']);
  });

  it('changes conditions when it varies, and only then (W39)', () => {
    expect(heard.when(anAppealDecision('varied', { changes: undefined })).refused).toEqual([
      'appeal/nothing-varied',
    ]);
    expect(heard.when(anAppealDecision('confirmed', { changes: aVariation() })).refused).toEqual([
      'appeal/changes-without-variation',
    ]);
    const unknown = aVariation({
      ended: [{ conditionId: anId('nowhere'), endsOn: day('2027-03-24'), reason: 'Done.' }],
    });
    expect(heard.when(anAppealDecision('varied', { changes: unknown })).refused).toEqual([
      'condition/not-standing',
    ]);
  });

  it('is not taken by whoever decided, worked on the case, or has no such office', () => {
    const asHead = (name: typeof authority) => [
      { ...name, offices: [...name.offices, 'head-of-psd'] },
      headOfPsd,
    ];
    const both = hearingUnit(...asHead(authority)).people.filter((person) => person !== authority);
    const own = anAppealDecision('confirmed', { decidedBy: acting(authority, 'head-of-psd') });
    expect(heard.when(own, { unit: { people: both } }).refusals).toMatchObject([
      { kind: 'appeal/own-decision', fields: ['decidedBy'], source: { kind: 'house' } },
    ]);
    const working = hearingUnit(...asHead(investigator)).people.filter(
      (person) => person !== investigator,
    );
    const worked = anAppealDecision('confirmed', {
      decidedBy: acting(investigator, 'head-of-psd'),
    });
    expect(heard.when(worked, { unit: { people: working } }).refused).toEqual([
      'appeal/by-the-investigator',
    ]);
    const without = anAppealDecision('confirmed', {
      decidedBy: acting(deputy, 'head-of-psd'),
    });
    expect(heard.when(without).refused).toEqual(['appeal/without-the-office']);
    const unknown = anAppealDecision('confirmed', {
      decidedBy: { ...byHead, personId: anId('nobody'), name: 'Nobody Known' },
    });
    expect(heard.when(unknown).refused).toEqual(['appeal/hearer-not-known']);
  });

  it('is taken by the deputy where the Head of PSD may not take it, and says so', () => {
    const people = hearingUnit().people.map((person) =>
      person.name === authority.name
        ? { ...person, offices: ['appropriate-authority', 'head-of-psd'] }
        : person,
    );
    const inAbsence = { because: 'excluded', note: 'He took the decision himself.' } as const;
    expect(
      heard.when(anAppealDecision('confirmed', { decidedBy: byDeputy, inAbsence }), {
        unit: { people },
      }).refused,
    ).toEqual([]);
  });

  it('is not taken by the member', () => {
    const member = { ...deputy, personId: anId('Ruth Calloway'), name: 'Ruth Calloway' };
    const chair = acting(member, 'deputy-head-of-psd');
    expect(
      heard.when(anAppealDecision('confirmed', { decidedBy: chair, inAbsence: away }), {
        unit: hearingUnit(member),
      }).refused,
    ).toEqual(['appeal/own-case']);
  });
});

describe('telling the member', () => {
  it('follows an outcome, once, and not before it (W40)', () => {
    expect(heard.when(aTelling()).refused).toEqual(['appeal/nothing-to-tell']);
    expect(varied.when(aTelling({ toldOn: day('2027-03-23') })).refused).toEqual([
      'date/out-of-order',
    ]);
    const told = varied.and(aTelling());
    expect(told.when(aTelling()).refused).toEqual(['appeal/told']);
  });
});

describe('what was varied on appeal', () => {
  const against = { kind: 'appeal', appealId: anId('appeal') } as const;
  const noticed = varied.and(aTelling(), aNoticeAfterAppeal(varied.and(aTelling()).state));
  const second = anAppeal({
    appealId: anId('second appeal'),
    against,
    submittedOn: day('2027-04-02'),
    receivedOn: day('2027-04-02'),
  });

  it('can be appealed in its turn, which is our reading and says so (W48)', () => {
    expect(noticed.when(second).refused).toEqual([]);
    const denied = {
      ...aPolicy(),
      profile: {
        ...aPolicy().profile,
        values: {
          ...aPolicy().profile.values,
          'appeal.afterAppealVariation': {
            value: false,
            source: { kind: 'house' as const, why: 'For this test.' },
          },
        },
      },
    };
    expect(noticed.when(second, { policy: denied }).refused).toEqual(['appeal/no-right']);
  });

  it('is not heard by whoever varied it: the deputy hears that appeal', () => {
    const again = noticed.and(second);
    const at = { appealId: anId('second appeal'), heldOn: day('2027-04-20') };
    expect(again.when(aMeeting(at)).refused).toEqual(['appeal/own-decision']);
    const inAbsence = { because: 'excluded', note: 'She varied it herself.' } as const;
    expect(again.when(aMeeting({ ...at, chair: byDeputy, inAbsence })).refused).toEqual([]);
  });

  it('carries no appeal where the outcome confirmed or upheld', () => {
    const confirmed = heard.and(anAppealDecision('confirmed'));
    expect(confirmed.when(second).refused).toEqual(['appeal/nothing-to-appeal']);
  });
});
