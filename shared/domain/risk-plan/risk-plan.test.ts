import { describe, expect, it } from 'vitest';
import { aPolicy, givenUnder } from '../../../test/builders/case-story.ts';
import {
  anAuthorisation,
  aPlan,
  aPlanEnd,
  aPlanReview,
  deciding,
} from '../../../test/builders/conditions.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import {
  definitionTakenOver,
  filledIn,
  leicestershireFills,
} from '../../../test/builders/filled-in.ts';
import {
  aDetermination,
  anAnswer,
  anApproval,
  anInterview,
  aProposal,
  headOfPsd,
} from '../../../test/builders/outcome.ts';
import { anId, authority, aUnit, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import type { UnitPerson } from '../noun.ts';
import { isPlanOwed, livePlans, openActions, reviewDueOn } from './plans.ts';

// Everybody named here is invented.
const fills = { ...leicestershireFills, ...definitionTakenOver };
const leicestershire = aPolicy('leicestershire', fills);
const stamped = { policy: { profileId: 'leicestershire', version: '2018.1' } };
const unit = aUnit([investigator, authority, headOfPsd]);
const under = { policy: leicestershire, unit };
const high = { confirmedGrade: 'High', overrideReason: 'He is wanted.' } as const;
const triaged = [aReport(), aTriage(stamped)] as const;
const assessed = givenUnder(under, ...triaged, anAssessment(stamped));
const atHighRisk = givenUnder(under, ...triaged, anAssessment({ ...stamped, ...high }));
const live = assessed.and(aPlan(), anAuthorisation());
const keysOf = (story: typeof assessed) => story.duties.map(({ key }) => key);

describe('a risk management plan', () => {
  it('follows an assessment (PD15)', () => {
    expect(givenUnder(under, aReport()).when(aPlan()).refused).toEqual(['risk-plan/before-risk']);
    expect(assessed.when(aPlan()).refused).toEqual([]);
  });

  it('has threats, actions with owners, a monitor and exit criteria', () => {
    for (const gap of [
      { threats: [] },
      { actions: [] },
      { actions: [{ actionId: anId('action'), text: 'Audit.', owner: '' }] },
      { monitor: '' },
      { exitCriteria: '' },
      { objectives: '' },
    ])
      expect(assessed.when({ ...aPlan(), ...gap }).refused).toEqual(['form/not-understood']);
  });

  it('is there before anything is recorded of it', () => {
    for (const event of [anAuthorisation(), aPlanReview(), aPlanEnd()])
      expect(assessed.when(event).refused).toContain('risk-plan/not-found');
    expect(assessed.and(aPlan()).when(anAuthorisation()).refused).toEqual([]);
  });

  it('lives once the Head of Professional Standards authorised it, and not before (PD8)', () => {
    const drafted = assessed.and(aPlan());
    expect(livePlans(drafted.state)).toEqual([]);
    expect(drafted.duties.find(({ key }) => key === 'risk-plan/authorise')).toMatchObject({
      waitingFor: 'head-of-psd',
      source: { kind: 'clause', ref: 'PD8' },
    });
    expect(livePlans(live.state)).toHaveLength(1);
  });

  it('is authorised by nobody else, and never by the member (PD8)', () => {
    const drafted = assessed.and(aPlan());
    const byAuthority = { authorisedBy: deciding(authority, 'appropriate-authority').decidedBy };
    expect(drafted.when(anAuthorisation(byAuthority)).refusals).toMatchObject([
      { kind: 'determination/without-the-office', source: { kind: 'clause', ref: 'PD8' } },
    ]);
    const own = anAuthorisation({
      authorisedBy: { ...anAuthorisation().authorisedBy, personId: anId('member') },
    });
    const asMember: UnitPerson = { ...headOfPsd, personId: anId('member'), name: 'Ruth Calloway' };
    expect(
      drafted.when(own, { unit: aUnit([{ ...asMember, collarNumber: '8812' }]) }).refused,
    ).toContain('determination/own-case');
  });

  it('is optional in West Midlands, where nobody is named to authorise one', () => {
    const wm = aPolicy();
    const drafted = givenUnder({ policy: wm, unit }, aReport(), aTriage(), anAssessment(high));
    expect(isPlanOwed(drafted.state, wm)).toBe(false);
    expect(drafted.and(aPlan()).when(anAuthorisation()).refused).toEqual(['policy/not-stated']);
  });

  it('is never overwritten: a new version says why, and needs its own authority', () => {
    expect(live.when(aPlan({ version: 3 })).refused).toEqual(['risk-plan/version-out-of-order']);
    expect(live.when(aPlan({ version: 2 })).refused).toEqual(['risk-plan/reason-missing']);
    const again = live.and(aPlan({ version: 2, reason: 'He moved into her street.' }));
    expect(livePlans(again.state)).toHaveLength(1);
    expect(keysOf(again)).toContain('risk-plan/authorise');
    expect(again.when(anAuthorisation()).refused).toEqual(['risk-plan/not-the-newest']);
    expect(again.when(anAuthorisation({ version: 2 })).refused).toEqual([]);
    expect(live.when(anAuthorisation()).refused).toEqual(['risk-plan/authorised-already']);
  });

  it('is authorised on the day of its draft at the earliest', () => {
    expect(
      assessed.and(aPlan()).when(anAuthorisation({ authorisedOn: day('2027-02-16') })).refused,
    ).toEqual(['date/out-of-order']);
  });

  it('points at conditions of its own case only', () => {
    const [action] = aPlan().actions;
    const strange = aPlan({
      actions: action ? [{ ...action, conditionId: anId('elsewhere') }] : [],
    });
    expect(assessed.when(strange).refused).toEqual(['risk-plan/condition-not-known']);
  });

  it('counts what is open of it, and closes an action that was done', () => {
    const done = {
      type: 'risk-plan.action-recorded/1',
      ...{ planId: anId('plan'), actionId: anId('action'), on: day('2027-02-18') },
      ...{ by: investigator.name, result: 'done', note: '' },
    };
    expect(assessed.and(aPlan()).when(done).refused).toContain('risk-plan/not-authorised');
    expect(live.when({ ...done, actionId: anId('other') }).refused).toEqual([
      'risk-plan/action-not-found',
    ]);
    expect(live.state.riskPlan.plans.flatMap(openActions)).toHaveLength(1);
    expect(live.when(done).state.riskPlan.plans.flatMap(openActions)).toEqual([]);
  });
});

describe('the review of a plan', () => {
  // Counted by hand: three months from 17 February 2027; then from the review of 18 February.
  it.each([
    [[], '2027-05-17'],
    [[aPlanReview()], '2027-05-18'],
  ] as const)('is due as often as the plan says (PD10)', (reviews, dueOn) => {
    const story = live.and(...reviews);
    expect(story.state.riskPlan.plans.map(reviewDueOn)).toEqual([dueOn]);
    expect(story.duties.find(({ key }) => key === 'risk-plan/review')).toMatchObject({
      dueOn,
      source: { kind: 'clause', ref: 'PD10' },
    });
  });

  it('ends a month on its last day where the month is short', () => {
    const every = {
      reviewEvery: { count: 6, unit: 'months' as const },
      draftedOn: day('2026-08-31'),
    };
    const story = assessed.and(aPlan(every), anAuthorisation({ authorisedOn: day('2026-08-31') }));
    expect(story.state.riskPlan.plans.map(reviewDueOn)).toEqual(['2027-02-28']);
  });

  it('is at least as often as the unit filled in', () => {
    const policy = aPolicy('leicestershire', {
      ...fills,
      'clock.planReview': filledIn({ count: 2, unit: 'months', from: 'plan-authorised' }),
    });
    expect(assessed.when(aPlan(), { policy }).refused).toEqual(['risk-plan/review-too-rare']);
    const often = aPlan({ reviewEvery: { count: 2, unit: 'months' } });
    expect(assessed.when(often, { policy }).refused).toEqual([]);
  });

  it('is refused before the plan was authorised, and of a draft', () => {
    expect(live.when(aPlanReview({ reviewedOn: day('2027-02-16') })).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(assessed.and(aPlan()).when(aPlanReview()).refused).toEqual(['risk-plan/not-authorised']);
  });

  it('lets a plan end only when its exit criteria are met (PD10)', () => {
    expect(live.when(aPlanReview({ result: 'end' })).refused).toEqual([
      'risk-plan/exit-not-reached',
    ]);
    expect(live.when(aPlanReview({ result: 'end', exitCriteriaMet: true })).refused).toEqual([]);
  });
});

describe('the end of a plan', () => {
  const reviewed = live.and(aPlanReview({ result: 'end', exitCriteriaMet: true }));

  it('is refused while no review shows it, and before its disposal (PD10)', () => {
    expect(live.when(aPlanEnd()).refused).toEqual(['risk-plan/no-review-shows-it']);
    expect(reviewed.when(aPlanEnd({ disposeOn: day('2027-02-17') })).refused).toEqual([
      'date/out-of-order',
    ]);
    const ended = reviewed.when(aPlanEnd());
    expect(ended.refused).toEqual([]);
    expect(livePlans(ended.state)).toEqual([]);
    expect(ended.state.riskPlan.plans[0]?.ended?.disposeOn).toBe('2028-02-18');
  });

  it('leaves the record alone: nothing is added to an ended plan', () => {
    const ended = reviewed.and(aPlanEnd());
    expect(ended.when(aPlanReview()).refused).toContain('risk-plan/ended');
    expect(ended.when(aPlan({ version: 2, reason: 'Again.' })).refused).toContain(
      'risk-plan/ended',
    );
  });

  it('is refused while the risk is high (PD15)', () => {
    const story = atHighRisk.and(
      aPlan(),
      anAuthorisation(),
      aPlanReview({ result: 'end', exitCriteriaMet: true }),
    );
    expect(story.when(aPlanEnd()).refused).toEqual(['risk-plan/high-risk']);
    expect(story.when(aPlanEnd({ because: 'left-force' })).refused).toEqual([]);
  });

  it('comes before the case is put away (PD10)', () => {
    const close = {
      type: 'case.closed/1',
      ...{ outcome: 'left-force', closedOn: day('2027-02-18'), reason: 'She resigned.' },
    };
    expect(live.when(close).refused).toContain('case/plan-lives');
  });
});

describe('a high risk at Leicestershire', () => {
  it('has no way round a plan: not by a decision, not by advice, not by closing (PD15)', () => {
    expect(keysOf(atHighRisk)).toContain('risk-plan/owed');
    const decided = atHighRisk.and(anInterview()).when(aDetermination());
    expect(decided.refused).toContain('determination/plan-owed');
    const advice = {
      type: 'advice.given/1',
      ...{ adviceId: anId('advice'), text: 'Be careful.', givenBy: investigator.name },
      ...{ givenOn: day('2027-02-18'), means: 'in-person', closes: true },
    };
    expect(atHighRisk.when(advice).refused).toEqual(['advice/plan-owed']);
    const close = {
      type: 'case.closed/1',
      ...{ outcome: 'advice-and-guidance', closedOn: day('2027-02-18'), reason: 'Told.' },
    };
    expect(atHighRisk.when(close).refused).toContain('case/plan-owed');
  });

  it('is decided once a plan is authorised (PD15)', () => {
    const planned = atHighRisk.and(anInterview(), aPlan(), anAuthorisation());
    expect(keysOf(planned)).not.toContain('risk-plan/owed');
    expect(planned.when(aDetermination()).refused).toEqual([]);
  });
});

describe('every risk management action at Leicestershire', () => {
  const agreed = assessed.and(aProposal(), anAnswer('agreed'));
  const [action] = aPlan().actions;
  const holding = aPlan({
    actions: action ? [{ ...action, conditionId: anId('report contact') }] : [],
  });

  it('lives in a plan: an agreed step is approved only once one holds it (PD8)', () => {
    expect(agreed.when(anApproval()).refused).toEqual(['determination/action-outside-a-plan']);
    const beside = agreed.and(aPlan(), anAuthorisation());
    expect(beside.when(anApproval()).refused).toEqual(['determination/action-outside-a-plan']);
    const held = agreed.and(holding, anAuthorisation());
    expect(held.when(anApproval()).refused).toEqual([]);
  });

  it('keeps its plan while the step binds (PD8)', () => {
    const bound = agreed.and(
      holding,
      anAuthorisation(),
      anApproval(),
      aPlanReview({ result: 'end', exitCriteriaMet: true }),
    );
    expect(bound.when(aPlanEnd()).refused).toEqual(['risk-plan/conditions-stand']);
  });

  it('is brought into the plan when a decision imposed it afterwards (PD8)', () => {
    const imposed = assessed.and(anInterview(), aPlan(), anAuthorisation(), aDetermination());
    expect(imposed.duties.find(({ key }) => key === 'risk-plan/outside')).toMatchObject({
      settledBy: 'risk-plan.drafted/1',
      source: { kind: 'clause', ref: 'PD8' },
    });
    const put = imposed.and(
      aPlan({
        version: 2,
        reason: 'The condition.',
        actions: action ? [{ ...action, conditionId: anId('condition') }] : [],
      }),
      anAuthorisation({ version: 2 }),
    );
    expect(keysOf(put)).not.toContain('risk-plan/outside');
  });
});
