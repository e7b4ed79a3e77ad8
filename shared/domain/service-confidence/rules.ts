import { isRiskIdentified } from '../case-facts.ts';
import { fromPolicy, house, reading } from '../cite.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { notBefore, nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { policyValue } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { serviceConfidenceEvents } from './events.ts';
import { isEnded, type Invocation } from './slice.ts';

type Invoked = EventOf<typeof serviceConfidenceEvents, 'service-confidence.invoked/1'>;
type Reviewed = EventOf<typeof serviceConfidenceEvents, 'service-confidence.reviewed/1'>;

const invocationOf = (state: CaseState, id: string): Invocation | undefined =>
  state.serviceConfidence.invocations.find((known) => known.invocationId === id);

const theForceHasServiceConfidence: Rule<Invoked, CaseState> = {
  name: 'theForceHasServiceConfidence',
  source: fromPolicy('serviceConfidence.available'),
  refuse: (_event, { policy }) => {
    const available = policyValue(policy, 'serviceConfidence.available');
    if (available === undefined)
      return {
        kind: 'policy/not-stated',
        says: 'The policy does not say whether service confidence applies. The unit fills it in first, with who decided it.',
      };
    return available
      ? undefined
      : {
          kind: 'service-confidence/not-available',
          says: 'Service confidence does not apply in this force.',
        };
  },
};

const onlyASignificantRiskChangesARole: Rule<Invoked, CaseState> = {
  name: 'onlyASignificantRiskChangesARole',
  source: reading(
    { hampshire: 'Ha6' },
    'The inspection says “significant” and sets no measure. We ask for a risk that was identified, and for words why it is significant.',
  ),
  refuse: (_event, { state }) =>
    isRiskIdentified(state)
      ? undefined
      : {
          kind: 'service-confidence/no-risk',
          says: 'No risk was identified that could be significant. Assess the risk first.',
        },
};

const aChangeOfRoleHasItsReview: Rule<Invoked, CaseState> = {
  name: 'aChangeOfRoleHasItsReview',
  source: house('Nobody is moved before it was decided, and nobody is moved for good unseen.'),
  refuse: (event) =>
    notBefore(
      { field: 'changesOn', on: event.changesOn },
      event.decidedOn,
      'The role changes before it was decided.',
    ) ??
    notBefore(
      { field: 'reviewOn', on: event.reviewOn },
      event.changesOn,
      'The review comes before the change of role.',
    ),
};

const oneAtATime: Rule<Invoked, CaseState> = {
  name: 'oneChangeOfRoleAtATime',
  source: house('A second change of role is a review of the first.'),
  refuse: (_event, { state }) =>
    state.serviceConfidence.invocations.some((invocation) => !isEnded(invocation))
      ? {
          kind: 'service-confidence/stands',
          says: 'Service confidence was invoked already. Review it instead.',
        }
      : undefined,
};

const onlyWhatStandsIsReviewed: Rule<Reviewed, CaseState> = {
  name: 'onlyWhatStandsIsReviewed',
  source: house('A review looks back at something that stands.'),
  refuse: ({ invocationId, reviewedOn }, { state }) => {
    const invocation = invocationOf(state, invocationId);
    if (!invocation || isEnded(invocation))
      return {
        kind: 'service-confidence/not-found',
        says: 'No change of role stands that could be reviewed.',
      };
    return notBefore(
      { field: 'reviewedOn', on: reviewedOn },
      invocation.decidedOn,
      'The review comes before the decision.',
    );
  },
};

const aReviewSaysWhatFollows: Rule<Reviewed, CaseState> = {
  name: 'aReviewSaysWhatFollows',
  source: house(
    'Whoever is kept out of a role knows which one is theirs, and when it is looked at again.',
  ),
  refuse: ({ result, newRole, nextReviewOn, reviewedOn }) => {
    if (result === 'other-role' && newRole === '')
      return {
        kind: 'service-confidence/role-missing',
        says: 'Give the role from now on.',
        fields: ['newRole'],
      };
    if (result !== 'end' && nextReviewOn === undefined)
      return {
        kind: 'service-confidence/review-missing',
        says: 'Give the day of the next review.',
        fields: ['nextReviewOn'],
      };
    return notBefore(
      { field: 'nextReviewOn', on: nextReviewOn },
      reviewedOn,
      'The next review comes before this one.',
    );
  },
};

const invoking = (event: Invoked) => ({
  field: 'decidedBy',
  decidedBy: event.decidedBy,
  on: event.decidedOn,
});
const reviewing = (event: Reviewed) => ({
  field: 'decidedBy',
  decidedBy: event.decidedBy,
  on: event.reviewedOn,
});

/** Where a change of role may be required, and by whom. */
export const serviceConfidenceRules: Rules<typeof serviceConfidenceEvents, CaseState> = {
  'service-confidence.invoked/1': [
    theForceHasServiceConfidence,
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    onlyASignificantRiskChangesARole,
    oneAtATime,
    aChangeOfRoleHasItsReview,
    theMemberDoesNotDecide(invoking),
    theInvestigatorDoesNotDecide(invoking),
    holdsTheOffice('serviceConfidence.authority', invoking),
  ],
  'service-confidence.reviewed/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'reviewedOn', on: event.reviewedOn }]),
    onlyWhatStandsIsReviewed,
    aReviewSaysWhatFollows,
    theMemberDoesNotDecide(reviewing),
    theInvestigatorDoesNotDecide(reviewing),
    holdsTheOffice('serviceConfidence.authority', reviewing),
  ],
};
