import { accessNoun } from './access/noun.ts';
import { caseNoun } from './case/noun.ts';
import { breachNoun } from './breach/noun.ts';
import { bundleNoun } from './bundle/noun.ts';
import { followApart } from './contest/follow.ts';
import { checkHitOf } from './check-hit/noun.ts';
import { contestNoun } from './contest/noun.ts';
import { conditionNoun } from './condition/noun.ts';
import { riskPlanNoun } from './risk-plan/noun.ts';
import { serviceConfidenceNoun } from './service-confidence/noun.ts';
import { createEngine } from './engine.ts';
import { adviceNoun } from './advice/noun.ts';
import { appealNoun } from './appeal/noun.ts';
import { mitigationNoun } from './mitigation/noun.ts';
import { interviewNoun } from './interview/noun.ts';
import { representationNoun } from './representation/noun.ts';
import { determinationNoun } from './determination/noun.ts';
import { disclosureCopyNoun } from './disclosure-copy/noun.ts';
import { letterNoun } from './letter/noun.ts';
import { serviceNoun } from './service/noun.ts';
import { vettingNoun } from './vetting/noun.ts';
import { departureNoun } from './departure/noun.ts';
import { misconductNoun } from './misconduct/noun.ts';
import { characteristicsNoun } from './characteristics/noun.ts';
import { disclosureNoun } from './protected-disclosure/noun.ts';
import { reportNoun } from './report/noun.ts';
import { reporterNoun } from './reporter/noun.ts';
import { changeReportNoun } from './change-report/noun.ts';
import { reviewNoun } from './review/noun.ts';
import { riskNoun } from './risk/noun.ts';
import { triageNoun } from './triage/noun.ts';
import { yearlyUpdateNoun } from './yearly-update/noun.ts';
import { clarificationNoun } from './clarification/noun.ts';
import { decisionLogNoun } from './decision-log/noun.ts';
import { investigationPlanNoun } from './investigation-plan/noun.ts';
import { supervisionNoun } from './supervision/noun.ts';
import { taskNoun } from './task/noun.ts';
import { keptBundleNoun } from './kept-bundle/noun.ts';
import { exhibitNoun } from './exhibit/noun.ts';
import { intakeDocumentNoun } from './intake-document/noun.ts';
import { selfDisclosureNoun } from './self-disclosure/noun.ts';
import { reporterSupportNoun } from './reporter-support/noun.ts';
import { gradingNoun } from './grading/noun.ts';
import { guestPackNoun } from './guest-pack/noun.ts';
import { inquiryNoun } from './inquiry/noun.ts';
import { enlist } from './enlist.ts';
import { caseGuards } from './guards.ts';
import type { CaseState } from './state.ts';

/** @file The one list of every noun of a case. A new noun is one import and one line here, one line in state.ts. */

/** Parses, checks, folds and tells what happens in a case. */
export const caseEngine = createEngine<CaseState>(
  {
    // First: what waits for a choice comes before what else is owed without a day.
    contest: enlist('contest', contestNoun),
    case: enlist('case', caseNoun),
    access: enlist('access', accessNoun),
    report: enlist('report', reportNoun),
    reporter: enlist('reporter', reporterNoun),
    grading: enlist('grading', gradingNoun),
    characteristics: enlist('characteristics', characteristicsNoun),
    protectedDisclosure: enlist('protectedDisclosure', disclosureNoun),
    triage: enlist('triage', triageNoun),
    risk: enlist('risk', riskNoun),
    intakeDocument: enlist('intakeDocument', intakeDocumentNoun),
    selfDisclosure: enlist('selfDisclosure', selfDisclosureNoun),
    reporterSupport: enlist('reporterSupport', reporterSupportNoun),
    clarification: enlist('clarification', clarificationNoun),
    decisionLog: enlist('decisionLog', decisionLogNoun),
    investigationPlan: enlist('investigationPlan', investigationPlanNoun),
    supervision: enlist('supervision', supervisionNoun),
    task: enlist('task', taskNoun),
    exhibit: enlist('exhibit', exhibitNoun),
    keptBundle: enlist('keptBundle', keptBundleNoun),
    advice: enlist('advice', adviceNoun),
    mitigation: enlist('mitigation', mitigationNoun),
    interview: enlist('interview', interviewNoun),
    guestPack: enlist('guestPack', guestPackNoun),
    representation: enlist('representation', representationNoun),
    determination: enlist('determination', determinationNoun),
    letter: enlist('letter', letterNoun),
    disclosureCopy: enlist('disclosureCopy', disclosureCopyNoun),
    service: enlist('service', serviceNoun),
    appeal: enlist('appeal', appealNoun),
    vetting: enlist('vetting', vettingNoun),
    review: enlist('review', reviewNoun),
    condition: enlist('condition', conditionNoun),
    breach: enlist('breach', breachNoun),
    riskPlan: enlist('riskPlan', riskPlanNoun),
    serviceConfidence: enlist('serviceConfidence', serviceConfidenceNoun),
    misconduct: enlist('misconduct', misconductNoun),
    yearlyUpdate: enlist('yearlyUpdate', yearlyUpdateNoun),
    changeReport: enlist('changeReport', changeReportNoun),
    departure: enlist('departure', departureNoun),
    inquiry: enlist('inquiry', inquiryNoun),
    bundle: enlist('bundle', bundleNoun),
    checkHit: enlist('checkHit', checkHitOf<CaseState>()),
  },
  caseGuards,
  followApart,
);
