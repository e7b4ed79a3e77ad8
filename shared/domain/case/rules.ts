import { conditionsOf, standingOn } from '../condition/conditions.ts';
import { letterDuties } from '../letter/duties.ts';
import type { LetterKind } from '../letter/model.ts';
import type { Duty } from '../duty.ts';
import { reviewDuties } from '../review/duties.ts';
import { appealDuties } from '../appeal/duties.ts';
import type { LooseEvent } from '../enlist.ts';
import type { Rule, Rules } from '../noun.ts';
import { noCaseIsClosedOverAnExhibitSignedOut } from '../exhibit/closing.ts';
import { noCaseIsClosedOverAHighTask } from '../task/rules.ts';
import { isProcedure } from '../contest/procedure.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import { noCaseIsClosedOverAnAppeal } from '../appeal/closing.ts';
import { isPlanOwed, livePlans } from '../risk-plan/plans.ts';
import { noCaseIsClosedOverAReferralOwed, onlyWhoHasLeftHasLeft } from './putting-away.ts';
import {
  onlyAnOpenHandOverIsAccepted,
  onlyTheReceiverTakesOver,
  whoHasACaseCanOpenIt,
} from './handing-over.ts';
import type { caseEvents } from './events.ts';

/** Asked before every event of a case: a closed case takes no further procedure. */
export const onlyAnOpenCaseGoesOn: Rule<LooseEvent, CaseState> = {
  name: 'onlyAnOpenCaseGoesOn',
  source: house(
    'A closed case is a finished record. Reopen it with a reason before anything is added.',
  ),
  refuse: (event, { state }) =>
    state.case.closed && isProcedure(event.type)
      ? { kind: 'case/closed', says: 'This case is closed. Reopen it first, with a reason.' }
      : undefined,
};

const onlyAnOpenCaseTakesActs: Rule<unknown, CaseState> = {
  name: 'onlyAnOpenCaseTakesActs',
  source: house(
    'A closed case is a finished record. Reopen it with a reason before anything is added.',
  ),
  refuse: (_event, { state }) =>
    state.case.closed
      ? { kind: 'case/closed', says: 'This case is closed. Reopen it first, with a reason.' }
      : undefined,
};

const onlyAClosedOrWithdrawnCaseReopens: Rule<unknown, CaseState> = {
  name: 'onlyAClosedOrWithdrawnCaseReopens',
  source: house('Reopening says that something was finished.'),
  refuse: (_event, { state }) =>
    state.case.closed || state.case.withdrawn
      ? undefined
      : { kind: 'case/open', says: 'This case is open already.' },
};

const aCaseBeginsOnce: Rule<unknown, CaseState> = {
  name: 'aCaseBeginsOnce',
  source: house('A case has one beginning and one reference.'),
  refuse: (_event, { state }) =>
    state.case.opened ? { kind: 'case/exists', says: 'This case was opened already.' } : undefined,
};

const closingSaysThatConditionsEnd: Rule<{ readonly outcome: string }, CaseState> = {
  name: 'closingSaysThatConditionsEnd',
  source: house('Closing a case ends its conditions; who closes it says that this is meant.'),
  refuse: (event, { state, today }) => {
    const binding = conditionsOf(state).some(
      (condition) => standingOn(condition, state, today) !== 'ended',
    );
    return binding && !endsConditions.has(event.outcome)
      ? {
          kind: 'case/conditions-stand',
          says: 'Conditions stand in this case, and closing ends them. Choose an outcome that says so.',
          fields: ['outcome'],
        }
      : undefined;
  },
};
const endsConditions: ReadonlySet<string> = new Set([
  'conditions-ended',
  'left-force',
  'recorded-in-error',
]);

const noCaseIsClosedOverALetterOwed: Rule<{ readonly outcome: string }, CaseState> = {
  name: 'noCaseIsClosedOverALetterOwed',
  source: house('Who is owed an answer is told it before the case is put away.'),
  refuse: (event, { state, policy, today }) => {
    const context = { policy, today };
    const owed = [
      ...letterDuties(state, context),
      ...[...reviewDuties(state, context), ...appealDuties(state, context)].filter(tellsHowItEnded),
    ];
    return owed.some((duty) => duty.settledBy === 'letter.issued/1') &&
      event.outcome !== 'recorded-in-error'
      ? {
          kind: 'case/letter-owed',
          says: 'A letter is still owed in this case. Issue it first.',
          fields: ['outcome'],
        }
      : undefined;
  },
};

/** An invitation to what is over is owed to nobody; what came of a review or an appeal is. */
const tellsHowItEnded = ({ letter }: Duty): boolean =>
  letter !== undefined && endings.has(letter.kind);
const endings: ReadonlySet<LetterKind> = new Set([
  'review-outcome',
  'appeal-outcome',
  'notice-of-conditions',
  'conditions-removed',
]);

const aLivePlanIsEndedFirst: Rule<{ readonly outcome: string }, CaseState> = {
  name: 'aLivePlanIsEndedFirst',
  source: citing(
    { leicestershire: 'PD10' },
    'A plan ends on its exit criteria and with a day of disposal, not by the case being put away.',
  ),
  refuse: (event, { state }) =>
    livePlans(state).length > 0 && event.outcome !== 'recorded-in-error'
      ? {
          kind: 'case/plan-lives',
          says: 'A risk management plan lives in this case. End it first, with the day of its disposal.',
          fields: ['outcome'],
        }
      : undefined,
};

const aHighRiskHasHadItsPlan: Rule<{ readonly outcome: string }, CaseState> = {
  name: 'aHighRiskHasHadItsPlan',
  source: fromPolicy('plan.onHighRisk'),
  refuse: (event, { state, policy }) => {
    const hadOne =
      state.riskPlan.plans.some((plan) => plan.authorities.length > 0) ||
      state.determination.made.some((made) => made.plan);
    return isPlanOwed(state, policy) && !hadOne && !endsWithoutAPlan.has(event.outcome)
      ? {
          kind: 'case/plan-owed',
          says: 'The risk is high and results in a risk management plan. The case is not closed without one.',
          fields: ['outcome'],
        }
      : undefined;
  },
};
const endsWithoutAPlan: ReadonlySet<string> = new Set(['left-force', 'recorded-in-error']);

/** Who may do what to a case as a whole, and when. */
export const caseRules: Rules<typeof caseEvents, CaseState> = {
  'case.opened/1': [aCaseBeginsOnce],
  'case.allocated/1': [onlyAnOpenCaseTakesActs, whoHasACaseCanOpenIt],
  'case.handed-over/1': [onlyAnOpenCaseTakesActs, whoHasACaseCanOpenIt],
  'case.hand-over-accepted/1': [
    onlyAnOpenCaseTakesActs,
    onlyAnOpenHandOverIsAccepted,
    onlyTheReceiverTakesOver,
  ],
  'case.closed/1': [
    onlyAnOpenCaseTakesActs,
    nothingHappenedInTheFuture((event) => [{ field: 'closedOn', on: event.closedOn }]),
    closingSaysThatConditionsEnd,
    noCaseIsClosedOverALetterOwed,
    noCaseIsClosedOverAHighTask,
    noCaseIsClosedOverAnExhibitSignedOut,
    aLivePlanIsEndedFirst,
    aHighRiskHasHadItsPlan,
    noCaseIsClosedOverAReferralOwed,
    noCaseIsClosedOverAnAppeal,
    onlyWhoHasLeftHasLeft,
  ],
  'case.reopened/1': [onlyAClosedOrWithdrawnCaseReopens],
  'case.withdrawn/1': [onlyAnOpenCaseTakesActs],
  'case.opened-to-look/1': [],
  'case.printed/1': [],
  'case.copy-saved/1': [],
};
