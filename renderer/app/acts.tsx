import type { ComponentType } from 'react';
import type { Act, CaseSection, NewCaseFormProps } from '../features/act.tsx';
import { accessActs, accessSection } from '../features/access/acts.tsx';
import { appealActs } from '../features/appeal/acts.tsx';
import { appealSections } from '../features/appeal/appeal-section.tsx';
import { adviceActs } from '../features/advice/acts.tsx';
import { adviceSection } from '../features/advice/advice-section.tsx';
import { bundleActs } from '../features/bundle/acts.tsx';
import { bundleSection } from '../features/bundle/bundle-section.tsx';
import { breachActs } from '../features/breach/acts.tsx';
import { breachSection } from '../features/breach/breach-section.tsx';
import { caseActs } from '../features/cases/acts.tsx';
import { characteristicsActs, characteristicsSections } from '../features/characteristics/acts.tsx';
import { clarificationActs } from '../features/clarification/acts.tsx';
import { clarificationSection } from '../features/clarification/clarification-section.tsx';
import { exhibitActs } from '../features/exhibit/acts.tsx';
import { keptBundleActs } from '../features/received-bundle/acts.tsx';
import { keptSection } from '../features/received-bundle/kept-section.tsx';
import { exhibitSection } from '../features/exhibit/exhibit-section.tsx';
import { decisionLogActs } from '../features/decision-log/acts.tsx';
import { decisionLogSection } from '../features/decision-log/decision-log-section.tsx';
import { changeReportActs } from '../features/change-report/acts.tsx';
import { changeReportSection } from '../features/change-report/change-report-section.tsx';
import { contestActs } from '../features/contest/acts.tsx';
import { conditionActs } from '../features/condition/acts.tsx';
import { conditionsSection } from '../features/condition/conditions-section.tsx';
import { determinationActs } from '../features/determination/acts.tsx';
import { determinationSection } from '../features/determination/determination-section.tsx';
import { intakeDocumentActs } from '../features/intake-document/acts.tsx';
import { intakeDocumentSection } from '../features/intake-document/document-section.tsx';
import { inquiryActs } from '../features/inquiry/acts.tsx';
import { gradingActs, gradingSection } from '../features/grading/acts.tsx';
import { guestPackActs } from '../features/guest-pack/acts.tsx';
import { guestPackSection } from '../features/guest-pack/pack-section.tsx';
import { interviewActs } from '../features/interview/acts.tsx';
import { interviewSection } from '../features/interview/interview-section.tsx';
import { investigationPlanActs } from '../features/investigation-plan/acts.tsx';
import { investigationPlanSection } from '../features/investigation-plan/plan-section.tsx';
import { sessionSection } from '../features/interview/session-section.tsx';
import { disclosureCopyActs } from '../features/disclosure-copy/acts.tsx';
import { disclosureSection } from '../features/disclosure-copy/disclosure-section.tsx';
import { letterActs } from '../features/letter/acts.tsx';
import { letterSection } from '../features/letter/letter-section.tsx';
import { mitigationActs } from '../features/mitigation/acts.tsx';
import { mitigationSection } from '../features/mitigation/mitigation-section.tsx';
import { disclosureActs, disclosureSections } from '../features/protected-disclosure/acts.tsx';
import { recordReportForm, reportActs, reportSections } from '../features/report/acts.tsx';
import { reporterActs, reporterSections } from '../features/reporter/acts.tsx';
import { reporterSupportActs } from '../features/reporter-support/acts.tsx';
import { reporterSupportSection } from '../features/reporter-support/support-section.tsx';
import { selfDisclosureActs } from '../features/self-disclosure/acts.tsx';
import { selfDisclosureSection } from '../features/self-disclosure/disclosure-section.tsx';
import { representationActs } from '../features/representation/acts.tsx';
import { representationSection } from '../features/representation/representation-section.tsx';
import { reviewActs } from '../features/review/acts.tsx';
import { reviewSection } from '../features/review/review-section.tsx';
import { riskActs, riskSections } from '../features/risk/acts.tsx';
import { riskPlanActs } from '../features/risk-plan/acts.tsx';
import { planSection } from '../features/risk-plan/plan-section.tsx';
import { serviceActs } from '../features/service/acts.tsx';
import { serviceSection } from '../features/service/service-section.tsx';
import { supervisionActs } from '../features/supervision/acts.tsx';
import { supervisionSection } from '../features/supervision/supervision-section.tsx';
import { taskActs } from '../features/task/acts.tsx';
import { taskSection } from '../features/task/task-section.tsx';
import { serviceConfidenceActs } from '../features/service-confidence/acts.tsx';
import { confidenceSection } from '../features/service-confidence/confidence-section.tsx';
import { triageActs, triageSections } from '../features/triage/acts.tsx';
import { departureActs } from '../features/departure/acts.tsx';
import { departureSection } from '../features/departure/departure-section.tsx';
import { misconductActs } from '../features/misconduct/acts.tsx';
import { misconductSection } from '../features/misconduct/misconduct-section.tsx';
import { vettingActs } from '../features/vetting/acts.tsx';
import { vettingSection } from '../features/vetting/vetting-section.tsx';
import { yearlyUpdateActs } from '../features/yearly-update/acts.tsx';
import { yearlyUpdateSection } from '../features/yearly-update/yearly-update-section.tsx';

/** @file Every act that has a form, and every section of the case page, in the order of the procedure. A new noun adds its lists here. */
export const acts: readonly Act[] = [
  ...contestActs,
  ...disclosureActs,
  ...reportActs,
  ...reporterActs,
  ...reporterSupportActs,
  ...intakeDocumentActs,
  ...selfDisclosureActs,
  ...gradingActs,
  ...characteristicsActs,
  ...triageActs,
  ...riskActs,
  ...clarificationActs,
  ...investigationPlanActs,
  ...taskActs,
  ...exhibitActs,
  ...decisionLogActs,
  ...supervisionActs,
  ...adviceActs,
  ...mitigationActs,
  ...interviewActs,
  ...guestPackActs,
  ...representationActs,
  ...determinationActs,
  ...letterActs,
  ...disclosureCopyActs,
  ...serviceActs,
  ...bundleActs,
  ...keptBundleActs,
  ...appealActs,
  ...conditionActs,
  ...breachActs,
  ...riskPlanActs,
  ...serviceConfidenceActs,
  ...reviewActs,
  ...changeReportActs,
  ...yearlyUpdateActs,
  ...vettingActs,
  ...inquiryActs,
  ...misconductActs,
  ...departureActs,
  ...caseActs,
  ...accessActs,
];

/** What the nouns show of themselves on the tabs of the case page. */
export const sections: readonly CaseSection[] = [
  accessSection,
  ...disclosureSections,
  ...reportSections,
  gradingSection,
  ...reporterSections,
  reporterSupportSection,
  intakeDocumentSection,
  selfDisclosureSection,
  ...characteristicsSections,
  ...triageSections,
  ...riskSections,
  clarificationSection,
  investigationPlanSection,
  taskSection,
  exhibitSection,
  keptSection,
  decisionLogSection,
  supervisionSection,
  vettingSection,
  misconductSection,
  departureSection,
  determinationSection,
  mitigationSection,
  representationSection,
  adviceSection,
  sessionSection,
  guestPackSection,
  interviewSection,
  letterSection,
  disclosureSection,
  serviceSection,
  bundleSection,
  ...appealSections,
  conditionsSection,
  breachSection,
  planSection,
  confidenceSection,
  reviewSection,
  yearlyUpdateSection,
  changeReportSection,
];

/** The form that opens a case. */
export const newReportForm: ComponentType<NewCaseFormProps> = recordReportForm;
