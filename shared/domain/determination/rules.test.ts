import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { leicestershireFills } from '../../../test/builders/filled-in.ts';
import {
  aCondition,
  aDetermination,
  anAnswer,
  anApproval,
  anInterview,
  anInvitation,
  aProposal,
  aSignificantProposal,
  headOfPsd,
  representations,
} from '../../../test/builders/outcome.ts';
import {
  anId,
  aRecorder,
  authority,
  aUnit,
  digitsOf,
  investigator,
} from '../../../test/builders/people.ts';
import { aReport, aSubject, day } from '../../../test/builders/report.ts';
import { memberId } from '../../kit/ids.ts';
import type { UnitPerson } from '../noun.ts';
import { isMitigationInForce } from '../mitigation/agreement.ts';
import { standingDetermination } from './standing.ts';

// Everybody named here is invented.
const assessed = [aReport(), aTriage(), anAssessment()] as const;
const interviewed = given(...assessed, anInterview());
const made = interviewed.and(aDetermination());
const by = (person: UnitPerson, office = person.offices[0]) =>
  aDetermination({
    decidedBy: {
      personId: anId(person.name),
      name: person.name,
      rankOrGrade: person.rankOrGrade,
      office: office === 'investigator' ? 'investigator' : 'appropriate-authority',
    },
  });

describe('a determination', () => {
  it('is accepted from an authority after triage, assessment and interview', () => {
    const { refused, state } = interviewed.when(aDetermination());
    expect(refused).toEqual([]);
    expect(standingDetermination(state)?.recordedBy.name).toBe(investigator.name);
    expect(standingDetermination(state)?.decidedBy.name).toBe(authority.name);
  });

  it('is recorded once', () => {
    expect(made.when(aDetermination()).refused).toContain('determination/recorded');
  });

  it('imposes only kinds of condition of the list', () => {
    const { refused, refusals } = interviewed.when(
      aDetermination({ conditions: [aCondition({ kind: 'be-good' })] }),
    );
    expect(refused).toContain('condition/kind-not-known');
    expect(refusals.map(({ rule }) => rule)).toContain('eachConditionIsOfTheCatalogue');
  });

  it('is refused before triage and before an assessment', () => {
    expect(given(aReport()).when(aDetermination()).refused).toContain(
      'determination/before-triage',
    );
    expect(given(aReport(), aTriage()).when(aDetermination()).refused).toContain(
      'determination/before-risk',
    );
  });

  it('is refused in the future', () => {
    const late = aDetermination({
      decidedOn: day('2027-02-19'),
      conditions: [aCondition({ effectiveFrom: day('2027-02-19') })],
    });
    expect(interviewed.when(late).refused).toEqual(['date/in-the-future']);
  });

  it('needs a replacement to say what it replaces, and why', () => {
    const second = aDetermination({ determinationId: anId('second') });
    expect(made.when(second).refused).toEqual(['determination/exists']);
    const replaces = { determinationId: anId('determination'), reason: 'The wrong gym was named.' };
    const replaced = made.when({ ...second, replaces });
    expect(replaced.refused).toEqual([]);
    expect(standingDetermination(replaced.state)?.determinationId).toBe(anId('second'));
  });
});

describe('who decides', () => {
  const outsider: UnitPerson = { ...authority, personId: anId('Bram'), name: 'Bram Olufsen' };

  it('is refused when it is the investigator, even with the office', () => {
    const both: UnitPerson = {
      ...investigator,
      offices: ['investigator', 'appropriate-authority'],
    };
    expect(interviewed.when(by(both), { unit: aUnit([both, authority]) }).refused).toContain(
      'determination/by-the-investigator',
    );
  });

  it('is refused when it is whoever records it', () => {
    const member = memberId.parse(digitsOf('member Bram'));
    const recorder: UnitPerson = { ...outsider, memberId: member };
    const decided = {
      ...by(authority),
      decidedBy: { ...by(authority).decidedBy, personId: anId('Bram'), name: 'Bram Olufsen' },
    };
    const setting = {
      unit: aUnit([investigator, recorder]),
      by: aRecorder({ member, name: 'Bram Olufsen', office: 'appropriate-authority' }),
    };
    expect(interviewed.when(decided, setting).refused).toContain(
      'determination/by-the-investigator',
    );
  });

  it('is refused when it is whoever has the case allocated', () => {
    const allocated = interviewed.and({
      type: 'case.allocated/1',
      ...{ to: anId(authority.name), toName: authority.name, reason: '' },
    });
    expect(allocated.when(aDetermination()).refused).toContain('determination/by-the-investigator');
  });

  it('is refused when it is the member', () => {
    const subject: UnitPerson = {
      ...authority,
      personId: aSubject().personId,
      name: 'Ruth Calloway',
      collarNumber: '8812',
    };
    const own = {
      ...aDetermination(),
      decidedBy: { ...aDetermination().decidedBy, personId: subject.personId, name: subject.name },
    };
    expect(interviewed.when(own, { unit: aUnit([investigator, subject]) }).refused).toContain(
      'determination/own-case',
    );
  });

  it('is refused without the office, unknown to the unit, or after leaving it', () => {
    const plain: UnitPerson = { ...authority, offices: ['supervisor'] };
    expect(
      interviewed.when(aDetermination(), { unit: aUnit([investigator, plain]) }).refused,
    ).toEqual(['determination/without-the-office']);
    expect(interviewed.when(aDetermination(), { unit: aUnit([investigator]) }).refused).toEqual([
      'determination/decider-not-known',
    ]);
    const gone: UnitPerson = { ...authority, endedOn: day('2027-02-01') };
    expect(
      interviewed.when(aDetermination(), { unit: aUnit([investigator, gone]) }).refused,
    ).toEqual(['determination/decider-not-known']);
  });

  it('rests on the clause of the policy', () => {
    const [refusal] = interviewed.when(aDetermination(), { unit: aUnit([investigator]) }).refusals;
    expect(refusal).toMatchObject({
      rule: 'whoDecidesHoldsTheOffice',
      source: { kind: 'clause', ref: 'W27' },
    });
  });
});

describe('conditions and ceasing', () => {
  it('are refused without a formal interview, with the sentence that asks for one', () => {
    const clarified = given(...assessed, anInterview({ interviewType: 'clarification' }));
    for (const story of [given(...assessed), clarified]) {
      const { refused, refusals } = story.when(aDetermination());
      expect(refused).toEqual(['determination/no-interview']);
      expect(refusals[0]?.source).toMatchObject({ kind: 'clause', ref: 'W24' });
    }
    const cease = aDetermination({ outcome: 'association-must-cease', conditions: [] });
    expect(given(...assessed).when(cease).refused).toEqual(['determination/no-interview']);
    expect(interviewed.when(cease).refused).toEqual([]);
  });

  it('need at least one condition, each with its necessity and its proportionality', () => {
    expect(interviewed.when(aDetermination({ conditions: [] })).refused).toEqual([
      'determination/no-condition',
    ]);
    const bare = aDetermination({
      conditions: [
        aCondition(),
        aCondition({ conditionId: anId('b'), necessity: '', proportionality: '' }),
      ],
    });
    const { refused, refusals } = interviewed.when(bare);
    expect(refused).toEqual(['condition/necessity-missing', 'condition/proportionality-missing']);
    expect(refusals.flatMap(({ fields }) => fields)).toEqual([
      'conditions.1.necessity',
      'conditions.1.proportionality',
    ]);
  });

  it('bind nobody before the day of the decision, and say when they are reviewed', () => {
    const early = aDetermination({
      conditions: [aCondition({ effectiveFrom: day('2027-02-16') })],
    });
    expect(interviewed.when(early).refused).toEqual(['condition/date-out-of-order']);
    expect(interviewed.when(aDetermination({ reviewPeriod: '' })).refused).toEqual([
      'determination/no-review-period',
    ]);
  });

  it('do not go with a finding of no risk, nor with any other outcome', () => {
    expect(interviewed.when(aDetermination({ findsRisk: false })).refused).toEqual([
      'determination/finding-contradicts',
    ]);
    const noRisk = aDetermination({ outcome: 'no-risk', findsRisk: false });
    expect(interviewed.when(noRisk).refused).toEqual(['determination/conditions-not-imposed']);
    expect(interviewed.when({ ...noRisk, conditions: [] }).refused).toEqual([]);
  });
});

describe('a dispute', () => {
  const disputed = given(
    ...assessed,
    anInterview({ disputed: 'She does not accept any condition.' }),
  );

  it('is heard before anything is imposed (W28)', () => {
    const { refused, refusals } = disputed.when(aDetermination());
    expect(refused).toEqual(['determination/not-heard']);
    expect(refusals[0]?.source).toMatchObject({ kind: 'clause', ref: 'W28' });
    expect(interviewed.when(aDetermination({ memberDisputes: true })).refused).toEqual([
      'determination/not-heard',
    ]);
  });

  it('counts when a step was not agreed', () => {
    const refusedStep = interviewed.and(
      aSignificantProposal(),
      anAnswer('not-agreed', { mitigationId: anId('no contact') }),
    );
    expect(refusedStep.when(aDetermination()).refused).toEqual(['determination/not-heard']);
  });

  it('is heard once representations were made and considered', () => {
    const heard = disputed.and(representations());
    expect(heard.when(aDetermination()).refused).toEqual(['determination/not-considered']);
    const considered = aDetermination({ consideredRepresentationIds: [anId('representations')] });
    expect(heard.when(considered).refused).toEqual([]);
  });

  it('is heard when the member was invited and declined', () => {
    const declined = disputed.and(anInvitation(), {
      type: 'representation.not-made/1',
      ...{
        invitationId: anId('invitation'),
        how: 'declined',
        on: day('2027-02-17'),
        reason: 'She said so by telephone.',
      },
    });
    expect(declined.when(aDetermination()).refused).toEqual([]);
    expect(disputed.and(anInvitation()).when(aDetermination()).refused).toEqual([
      'determination/not-heard',
    ]);
  });
});

describe('agreed mitigation', () => {
  const agreed = given(...assessed, aProposal(), anAnswer('agreed'));

  it('has no force until an authority approves it', () => {
    expect(isMitigationInForce(agreed.state, anId('report contact'))).toBe(false);
    const approved = agreed.when(anApproval());
    expect(approved.refused).toEqual([]);
    expect(isMitigationInForce(approved.state, anId('report contact'))).toBe(true);
  });

  it('cannot be approved when nothing was agreed', () => {
    const proposed = given(...assessed, aProposal());
    expect(proposed.when(anApproval()).refused).toEqual(['determination/nothing-agreed']);
    expect(agreed.when(anApproval({ approvedMitigationIds: [] })).refused).toEqual([
      'determination/nothing-agreed',
    ]);
  });
});

describe('at Leicestershire', () => {
  const silent = aPolicy('leicestershire');
  const filled = aPolicy('leicestershire', leicestershireFills);
  const setting = { policy: filled, unit: aUnit([investigator, authority, headOfPsd]) };
  const graver = { score: 4, rationale: 'Grave and likely.' };
  const high = given(
    aReport(),
    aTriage(),
    anAssessment({
      suggestedGrade: 'High',
      confirmedGrade: 'High',
      impact: graver,
      likelihood: graver,
    }),
    anInterview(),
  );
  const plan = {
    authorisedBy: {
      personId: anId(headOfPsd.name),
      name: headOfPsd.name,
      rankOrGrade: headOfPsd.rankOrGrade,
      office: 'head-of-psd' as const,
    },
    authorisedOn: day('2027-02-17'),
    evidence: { kind: 'signed-document' as const, description: 'Signed plan.', reference: '' },
    text: 'No contact; reviewed each month; ends when the threat does.',
  };

  it('nobody decides while the policy leaves open who does', () => {
    expect(interviewed.when(aDetermination(), { policy: silent }).refused).toContain(
      'policy/not-stated',
    );
  });

  it('every action stands in an authorised plan, with the sentence that says so', () => {
    const { refused, refusals } = interviewed.when(aDetermination(), setting);
    expect(refused).toEqual(['determination/action-outside-a-plan']);
    expect(refusals[0]?.source).toMatchObject({ kind: 'clause', ref: 'PD8' });
    expect(interviewed.when(aDetermination({ plan }), setting).refused).toEqual([]);
  });

  it('a high risk gets a plan with no way round, whatever the outcome', () => {
    expect(high.when(aDetermination(), setting).refused).toContain('determination/plan-owed');
    const noRisk = aDetermination({ outcome: 'no-risk', findsRisk: false, conditions: [] });
    expect(high.when(noRisk, setting).refused).toEqual(['determination/plan-owed']);
    expect(high.when(aDetermination({ plan }), setting).refused).toEqual([]);
  });

  it('nobody but the Head of Professional Standards authorises the plan', () => {
    const other = { ...plan, authorisedBy: aDetermination().decidedBy };
    expect(high.when(aDetermination({ plan: other }), setting).refused).toEqual([
      'determination/without-the-office',
    ]);
  });

  it('necessity and proportionality rest on its own sentence (PD7)', () => {
    const bare = aDetermination({ plan, conditions: [aCondition({ necessity: '' })] });
    expect(interviewed.when(bare, setting).refusals[0]?.source).toMatchObject({ ref: 'PD7' });
  });
});

describe('at West Midlands', () => {
  it('a plan is optional, even for a high risk', () => {
    const high = given(
      aReport(),
      aTriage(),
      anAssessment({
        suggestedGrade: 'Medium',
        confirmedGrade: 'High',
        overrideReason: 'A live operation.',
      }),
      anInterview(),
    );
    expect(high.when(aDetermination()).refused).toEqual([]);
  });
});
