import { rowOf } from '../../shared/domain/case-row.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { stageNames, stageOf } from '../../shared/domain/stage.ts';
import { aPolicy, anOpening } from './case-story.ts';
import { aBundle, aConfirmation, itWasWritten } from './bundle.ts';
import * as conditions from './conditions.ts';
import * as before from './before-the-case.ts';
import * as decisions from './decisions.ts';
import { aDisclosure } from './disclosure.ts';
import * as enquiry from './enquiry.ts';
import * as exhibits from './exhibits.ts';
import { aPack, aReturn, aWithdrawal } from './guest-pack.ts';
import * as interviews from './interview.ts';
import { aKeptBundle, itsDisposal } from './kept-bundle.ts';
import * as liaison from './liaison.ts';
import * as outcome from './outcome.ts';
import * as reviews from './review.ts';
import * as appeals from './appeals.ts';
import { anAct, anId } from './people.ts';
import { aReport, day } from './report.ts';

/** @file A case in which everything happened: more than any case sees, and in no order that the rules would allow. For what has to do
 *  with every noun there is, such as paper. Everybody named is invented. */

type Step = LooseEvent | ((state: CaseState) => LooseEvent);

const steps: readonly Step[] = [
  anOpening(),
  aReport(),
  decisions.aReporter(),
  before.aSupportPlan(),
  before.aWelfareContact(),
  before.anImport(),
  before.aSelfDisclosure(),
  before.anAnswerToIt(),
  decisions.aStop(),
  decisions.advice('continue-as-association'),
  {
    type: 'inquiry.joined/1',
    inquiryId: anId('inquiry'),
    name: 'The rowing club',
    joinedOn: day('2027-02-13'),
    reason: 'Two members train at the same club.',
  },
  decisions.aGrading(),
  decisions.aTriage(),
  decisions.anAssessment(),
  enquiry.aClarification(),
  enquiry.aPlan(),
  enquiry.aLine(),
  enquiry.aProgress('in-hand'),
  enquiry.enquiryBegun,
  enquiry.aTask(),
  enquiry.anEntry(),
  enquiry.aSupervisorReview(),
  exhibits.anExhibit(),
  exhibits.aFileExhibit({}, { allTheSame: 'Found on a second telephone.' }),
  exhibits.aCorrection(),
  exhibits.aMovement(),
  exhibits.aSavingOut(),
  exhibits.labelsSaved(),
  exhibits.aWithdrawal(),
  exhibits.aDisposal(),
  outcome.advice(),
  outcome.aProposal(),
  outcome.anAnswer('agreed'),
  interviews.aDirection(),
  interviews.aPlan(),
  interviews.anAsking(),
  interviews.aPostponement(),
  (state) => aPack(state),
  aWithdrawal(),
  aReturn({ note: 'Brought by hand on a stick.' }),
  interviews.aBeginning(),
  interviews.theRights,
  interviews.noted(interviews.aLine('answer', 'He asked once, and I told my sergeant.')),
  interviews.anEnd(),
  interviews.aReadBack(),
  (state) => interviews.aSealing(state),
  outcome.anInterview(),
  outcome.anInvitation(),
  outcome.representations(),
  outcome.aDetermination(),
  (state) => outcome.aLetter('notice-of-conditions', state),
  outcome.aService(),
  outcome.aReceipt(),
  aDisclosure(),
  conditions.aCheck(),
  conditions.aBreach(),
  conditions.aBreachNotReferred(),
  conditions.aPlan(),
  conditions.anAuthorisation(),
  conditions.aPlanReview(),
  conditions.aPlanEnd(),
  conditions.anInvocation(),
  appeals.anAppeal(),
  appeals.aLateAnswer('accepted'),
  appeals.aPlannedMeeting(),
  appeals.anAdjournment(),
  appeals.aMeeting(),
  appeals.anAppealDecision('confirmed'),
  appeals.aTelling(),
  reviews.aReviewOpened(),
  reviews.anInvitationToReview(),
  reviews.saidAtReview(),
  reviews.aConsultation(),
  reviews.aRecommendation(),
  reviews.aReviewDecided(),
  reviews.anAsk(),
  reviews.anUpdate(),
  reviews.anEscalation(),
  reviews.aSilenceDecided(),
  reviews.aChange(),
  reviews.aChangeDecided(),
  (state) => liaison.aPackSent(state),
  outcome.aVettingReview(),
  liaison.aReferral(),
  liaison.aCheck(),
  liaison.sentToIopc,
  liaison.anAnswerToIt(),
  liaison.aDecisionNotToRefer(),
  liaison.aDeparture(),
  liaison.aDepartureDecision(),
  liaison.itHappened,
  aBundle(),
  aConfirmation(),
  itWasWritten(),
  aKeptBundle(),
  itsDisposal(),
];

/** The case, folded without asking the rules. */
export const wholeCase = (): CaseState =>
  steps.reduce<CaseState>(
    (state, step, index) =>
      caseEngine.fold(state, [typeof step === 'function' ? step(state) : step], anAct(index + 1)),
    caseEngine.empty,
  );

/** What a page shows of it, as far as paper needs it. */
export function viewOfWholeCase() {
  const state = wholeCase();
  const policy = aPolicy();
  const today = day('2027-03-25');
  return {
    state,
    policy,
    today,
    row: { ...rowOf(state, policy, today), lastActOn: today },
    stage: stageNames[stageOf(state, policy, today)],
    duties: caseEngine.duties(state, { policy, today }),
    timeline: [],
  };
}
