import { accessNoun } from '../../shared/domain/access/noun.ts';
import { adviceNoun } from '../../shared/domain/advice/noun.ts';
import { breachNoun } from '../../shared/domain/breach/noun.ts';
import { caseNoun } from '../../shared/domain/case/noun.ts';
import { characteristicsNoun } from '../../shared/domain/characteristics/noun.ts';
import { clarificationNoun } from '../../shared/domain/clarification/noun.ts';
import { decisionLogNoun } from '../../shared/domain/decision-log/noun.ts';
import { investigationPlanNoun } from '../../shared/domain/investigation-plan/noun.ts';
import { supervisionNoun } from '../../shared/domain/supervision/noun.ts';
import { exhibitNoun } from '../../shared/domain/exhibit/noun.ts';
import { taskNoun } from '../../shared/domain/task/noun.ts';
import { bundleNoun } from '../../shared/domain/bundle/noun.ts';
import { keptBundleNoun } from '../../shared/domain/kept-bundle/noun.ts';
import { conditionNoun } from '../../shared/domain/condition/noun.ts';
import { intakeDocumentNoun } from '../../shared/domain/intake-document/noun.ts';
import { selfDisclosureNoun } from '../../shared/domain/self-disclosure/noun.ts';
import { reporterSupportNoun } from '../../shared/domain/reporter-support/noun.ts';
import { determinationNoun } from '../../shared/domain/determination/noun.ts';
import { gradingNoun } from '../../shared/domain/grading/noun.ts';
import { guestPackNoun } from '../../shared/domain/guest-pack/noun.ts';
import { interviewNoun } from '../../shared/domain/interview/noun.ts';
import { letterNoun } from '../../shared/domain/letter/noun.ts';
import { mitigationNoun } from '../../shared/domain/mitigation/noun.ts';
import { disclosureCopyNoun } from '../../shared/domain/disclosure-copy/noun.ts';
import { disclosureNoun } from '../../shared/domain/protected-disclosure/noun.ts';
import { departureNoun } from '../../shared/domain/departure/noun.ts';
import { misconductNoun } from '../../shared/domain/misconduct/noun.ts';
import { reportNoun } from '../../shared/domain/report/noun.ts';
import { reporterNoun } from '../../shared/domain/reporter/noun.ts';
import { representationNoun } from '../../shared/domain/representation/noun.ts';
import { riskNoun } from '../../shared/domain/risk/noun.ts';
import { riskPlanNoun } from '../../shared/domain/risk-plan/noun.ts';
import { serviceConfidenceNoun } from '../../shared/domain/service-confidence/noun.ts';
import { serviceNoun } from '../../shared/domain/service/noun.ts';
import { triageNoun } from '../../shared/domain/triage/noun.ts';
import { vettingNoun } from '../../shared/domain/vetting/noun.ts';

/** Every event type of a case, for tests that must not forget one. */
export const caseNounTypes: readonly string[] = [
  accessNoun,
  adviceNoun,
  caseNoun,
  characteristicsNoun,
  clarificationNoun,
  decisionLogNoun,
  investigationPlanNoun,
  supervisionNoun,
  taskNoun,
  exhibitNoun,
  intakeDocumentNoun,
  selfDisclosureNoun,
  reporterSupportNoun,
  determinationNoun,
  interviewNoun,
  guestPackNoun,
  gradingNoun,
  letterNoun,
  disclosureCopyNoun,
  mitigationNoun,
  disclosureNoun,
  misconductNoun,
  departureNoun,
  reportNoun,
  reporterNoun,
  representationNoun,
  riskNoun,
  serviceNoun,
  conditionNoun,
  breachNoun,
  bundleNoun,
  keptBundleNoun,
  riskPlanNoun,
  serviceConfidenceNoun,
  triageNoun,
  vettingNoun,
].flatMap((noun) => Object.keys(noun.events));
