import { compareDates } from '../../kit/civil-date.ts';
import { citing, fromPolicy, house, reading } from '../cite.ts';
import { conditionsOf } from '../condition/conditions.ts';
import { holdsTheOffice, theMemberDoesNotDecide } from '../determination/decider.ts';
import { stepsThatAre } from '../mitigation/agreement.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { notBefore, nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { dueOn } from '../policy/days.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { planEndRules } from './end-rules.ts';
import type { riskPlanEvents } from './events.ts';
import { isOver, newestVersion, planOf, planStanding, versionInForce } from './plans.ts';

type Of<Type extends keyof typeof riskPlanEvents> = EventOf<typeof riskPlanEvents, Type>;
type Drafted = Of<'risk-plan.drafted/1'>;
type Authorised = Of<'risk-plan.authorised/1'>;
type Pointing = { readonly planId: string };

const aPlanFollowsAnAssessment: Rule<unknown, CaseState> = {
  name: 'aPlanFollowsAnAssessment',
  source: citing(
    { leicestershire: 'PD15', hampshire: 'Ha4' },
    'A plan answers a risk that somebody assessed.',
  ),
  refuse: (_event, { state }) =>
    state.risk.history.length > 0
      ? undefined
      : { kind: 'risk-plan/before-risk', says: 'Assess the risk first.' },
};

const versionsFollowEachOther: Rule<Drafted, CaseState> = {
  name: 'versionsFollowEachOther',
  source: house('A plan is never overwritten: what changes is said anew, with the reason.'),
  refuse: ({ planId, version, reason }, { state }) => {
    const plan = planOf(state, planId);
    const newest = (plan && newestVersion(plan)?.version) ?? 0;
    if (version !== newest + 1)
      return {
        kind: 'risk-plan/version-out-of-order',
        says: 'The plan was changed meanwhile. Look at its newest version first.',
      };
    return version > 1 && reason === ''
      ? {
          kind: 'risk-plan/reason-missing',
          says: 'Say why the plan is said anew.',
          fields: ['reason'],
        }
      : undefined;
  },
};

const anActionCarriesOutWhatIsThere: Rule<Drafted, CaseState> = {
  name: 'anActionCarriesOutWhatIsThere',
  source: house('An action that points at a condition points at one of this case.'),
  refuse: ({ actions }, { state }) => {
    const known = new Set<string>([
      ...conditionsOf(state).map(({ id }) => id),
      ...stepsThatAre(state.mitigation, 'agreed').map(({ mitigationId }) => mitigationId),
    ]);
    const fields = actions.flatMap(({ conditionId }, index) =>
      conditionId !== undefined && !known.has(conditionId)
        ? [`actions.${String(index)}.conditionId`]
        : [],
    );
    return fields.length === 0
      ? undefined
      : {
          kind: 'risk-plan/condition-not-known',
          says: 'This condition or step is not on the record of the case.',
          fields,
        };
  },
};

const aPlanIsReviewedAsOftenAsThePolicySays: Rule<Drafted, CaseState> = {
  name: 'aPlanIsReviewedAsOftenAsThePolicySays',
  source: fromPolicy('clock.planReview'),
  refuse: ({ reviewEvery, draftedOn }, { policy }) => {
    const clock = policyValue(policy, 'clock.planReview');
    if (!clock) return undefined;
    const own = dueOn({ ...reviewEvery, from: 'plan-authorised' }, draftedOn);
    return compareDates(own, dueOn(clock, draftedOn)) > 0
      ? {
          kind: 'risk-plan/review-too-rare',
          says: `A plan is reviewed at least every ${String(clock.count)} ${clock.unit}.`,
          fields: ['reviewEvery.count'],
        }
      : undefined;
  },
};

const thePlanIsThere: Rule<Pointing, CaseState> = {
  name: 'thePlanIsThere',
  source: house('What is recorded of a plan belongs to a plan.'),
  refuse: ({ planId }, { state }) =>
    planOf(state, planId)
      ? undefined
      : {
          kind: 'risk-plan/not-found',
          says: 'This plan is not on the record.',
          fields: ['planId'],
        },
};

const anEndedPlanIsLeft: Rule<Pointing, CaseState> = {
  name: 'anEndedPlanIsLeft',
  source: house('An ended plan is a finished record. A new risk is answered by a new plan.'),
  refuse: ({ planId }, { state }) =>
    state.riskPlan.plans.some((plan) => plan.planId === planId && isOver(plan))
      ? { kind: 'risk-plan/ended', says: 'This plan has ended. Draft a new one.' }
      : undefined,
};

const onlyTheNewestVersionIsAuthorised: Rule<Authorised, CaseState> = {
  name: 'onlyTheNewestVersionIsAuthorised',
  source: citing(
    { leicestershire: 'PD8' },
    'Whoever authorises a plan authorises what it says now.',
  ),
  refuse: ({ planId, version, authorisedOn }, { state }) => {
    const plan = planOf(state, planId);
    const newest = plan && newestVersion(plan);
    if (!plan || !newest) return undefined;
    if (newest.version !== version)
      return {
        kind: 'risk-plan/not-the-newest',
        says: 'The plan was changed meanwhile. Authority is given to its newest version.',
        fields: ['version'],
      };
    if (plan.authorities.some((known) => known.version === version))
      return {
        kind: 'risk-plan/authorised-already',
        says: 'This version of the plan was authorised already.',
      };
    return notBefore(
      { field: 'authorisedOn', on: authorisedOn },
      newest.draftedOn,
      'The plan was authorised before it was drafted.',
    );
  },
};

const onlyAnAuthorisedPlanIsWorked: Rule<Pointing, CaseState> = {
  name: 'onlyAnAuthorisedPlanIsWorked',
  source: citing(
    { leicestershire: 'PD8' },
    'Before it is authorised a plan is a draft, and nothing is done by it.',
  ),
  refuse: ({ planId }, { state }) => {
    const plan = planOf(state, planId);
    return plan && planStanding(plan) === 'draft'
      ? { kind: 'risk-plan/not-authorised', says: 'This plan is not authorised yet.' }
      : undefined;
  },
};

const theActionIsInThePlan: Rule<Of<'risk-plan.action-recorded/1'>, CaseState> = {
  name: 'theActionIsInThePlan',
  source: citing({ leicestershire: 'PD8' }, 'What is done is what the plan says.'),
  refuse: ({ planId, actionId }, { state }) => {
    const plan = planOf(state, planId);
    const actions = (plan && versionInForce(plan)?.version.actions) ?? [];
    return actions.some((known) => known.actionId === actionId)
      ? undefined
      : {
          kind: 'risk-plan/action-not-found',
          says: 'This action does not stand in the plan as authorised.',
          fields: ['actionId'],
        };
  },
};

const aReviewFollowsTheAuthority: Rule<Of<'risk-plan.reviewed/1'>, CaseState> = {
  name: 'aReviewFollowsTheAuthority',
  source: house('A review looks back at a plan that was in force.'),
  refuse: ({ planId, reviewedOn }, { state }) => {
    const plan = planOf(state, planId);
    const first = plan?.authorities.map(({ authorisedOn }) => authorisedOn).toSorted()[0];
    return notBefore(
      { field: 'reviewedOn', on: reviewedOn },
      first,
      'The review comes before the plan was authorised.',
    );
  },
};

const aPlanEndsOnItsExitCriteria: Rule<
  { readonly result: string; readonly exitCriteriaMet: boolean },
  CaseState
> = {
  name: 'aPlanEndsOnItsExitCriteria',
  source: reading(
    { leicestershire: 'PD10' },
    'A plan is kept for as long as the threats need it: it says itself by what that is seen.',
  ),
  refuse: ({ result, exitCriteriaMet }) =>
    result === 'end' && !exitCriteriaMet
      ? {
          kind: 'risk-plan/exit-not-reached',
          says: 'The plan ends when its exit criteria are met. Say that they are, or let it go on.',
          fields: ['result', 'exitCriteriaMet'],
        }
      : undefined,
};

const authority = (event: Authorised) => ({
  field: 'authorisedBy',
  decidedBy: event.authorisedBy,
  on: event.authorisedOn,
});
/** Who authorises and ends a plan, and in which order things happen to it. */
export const riskPlanRules: Rules<typeof riskPlanEvents, CaseState> = {
  'risk-plan.drafted/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'draftedOn', on: event.draftedOn }]),
    aPlanFollowsAnAssessment,
    anEndedPlanIsLeft,
    versionsFollowEachOther,
    anActionCarriesOutWhatIsThere,
    aPlanIsReviewedAsOftenAsThePolicySays,
  ],
  'risk-plan.authorised/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'authorisedOn', on: event.authorisedOn }]),
    thePlanIsThere,
    anEndedPlanIsLeft,
    onlyTheNewestVersionIsAuthorised,
    theMemberDoesNotDecide(authority),
    holdsTheOffice('plan.authority', authority),
  ],
  'risk-plan.action-recorded/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'on', on: event.on }]),
    thePlanIsThere,
    anEndedPlanIsLeft,
    onlyAnAuthorisedPlanIsWorked,
    theActionIsInThePlan,
  ],
  'risk-plan.reviewed/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'reviewedOn', on: event.reviewedOn }]),
    thePlanIsThere,
    anEndedPlanIsLeft,
    onlyAnAuthorisedPlanIsWorked,
    aReviewFollowsTheAuthority,
    aPlanEndsOnItsExitCriteria,
  ],
  'risk-plan.ended/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'endedOn', on: event.endedOn }]),
    thePlanIsThere,
    anEndedPlanIsLeft,
    ...planEndRules,
  ],
};
