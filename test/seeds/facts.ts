import type { z } from 'zod';
import type { adviceContactEvents } from '../../shared/domain/advice-contact/events.ts';
import type { breachEvents } from '../../shared/domain/breach/events.ts';
import type { changeReportEvents } from '../../shared/domain/change-report/events.ts';
import type { clarificationEvents } from '../../shared/domain/clarification/events.ts';
import type { conditionEvents } from '../../shared/domain/condition/events.ts';
import type { controlStrategyEvents } from '../../shared/domain/control-strategy/events.ts';
import type { decisionLogEvents } from '../../shared/domain/decision-log/events.ts';
import type { departureEvents } from '../../shared/domain/departure/events.ts';
import type { disclosureCopyEvents } from '../../shared/domain/disclosure-copy/events.ts';
import type { exhibitEvents } from '../../shared/domain/exhibit/events.ts';
import type { inquiryEvents } from '../../shared/domain/inquiry/events.ts';
import type { intakeDocumentEvents } from '../../shared/domain/intake-document/events.ts';
import type { interviewEvents } from '../../shared/domain/interview/events.ts';
import type { investigationPlanEvents } from '../../shared/domain/investigation-plan/events.ts';
import type { letterEvents } from '../../shared/domain/letter/events.ts';
import type { misconductEvents } from '../../shared/domain/misconduct/events.ts';
import type { policyEvents } from '../../shared/domain/policy/events.ts';
import type { reporterSupportEvents } from '../../shared/domain/reporter-support/events.ts';
import type { representationEvents } from '../../shared/domain/representation/events.ts';
import type { reviewEvents } from '../../shared/domain/review/events.ts';
import type { riskPlanEvents } from '../../shared/domain/risk-plan/events.ts';
import type { selfDisclosureEvents } from '../../shared/domain/self-disclosure/events.ts';
import type { serviceConfidenceEvents } from '../../shared/domain/service-confidence/events.ts';
import type { supervisionEvents } from '../../shared/domain/supervision/events.ts';
import type { taskEvents } from '../../shared/domain/task/events.ts';
import type { vettingEvents } from '../../shared/domain/vetting/events.ts';
import type { yearlyUpdateEvents } from '../../shared/domain/yearly-update/events.ts';

/** @file One place that types what the strands of the procedure record. */

type Schemas = typeof adviceContactEvents &
  typeof breachEvents &
  typeof changeReportEvents &
  typeof clarificationEvents &
  typeof conditionEvents &
  typeof controlStrategyEvents &
  typeof decisionLogEvents &
  typeof departureEvents &
  typeof disclosureCopyEvents &
  typeof exhibitEvents &
  typeof inquiryEvents &
  typeof intakeDocumentEvents &
  typeof interviewEvents &
  typeof investigationPlanEvents &
  typeof letterEvents &
  typeof misconductEvents &
  typeof policyEvents &
  typeof reporterSupportEvents &
  typeof representationEvents &
  typeof reviewEvents &
  typeof riskPlanEvents &
  typeof selfDisclosureEvents &
  typeof serviceConfidenceEvents &
  typeof supervisionEvents &
  typeof taskEvents &
  typeof vettingEvents &
  typeof yearlyUpdateEvents;

/** One event of those nouns, as its schema has it. */
type Fact = { readonly [Type in keyof Schemas]: z.infer<Schemas[Type]> }[keyof Schemas];

/** What was recorded, checked by the compiler against the schema of its type. */
export const fact = (event: Fact): Fact => event;
