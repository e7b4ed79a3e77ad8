import type { CaseState } from '../../../../shared/domain/state.ts';
import { appeal, changeReport, review, yearlyUpdate } from './appeals-and-reviews.ts';
import { breach, condition, riskPlan, serviceConfidence } from './conditions.ts';
import { advice, determination, mitigation, representation, risk, triage } from './decisions.ts';
import { exhibit, keptBundle } from './exhibits.ts';
import { clarification, decisionLog, investigationPlan, supervision, task } from './enquiry.ts';
import { guestPack, interview } from './interviews.ts';
import { departure, misconduct, vetting } from './liaison.ts';
import { bundle, disclosureCopy, letter, service } from './letters.ts';
import type { Part } from './part.ts';
import {
  grading,
  inquiry,
  intakeDocument,
  protectedDisclosure,
  report,
  selfDisclosure,
  theCase,
} from './report.ts';

/** @file Where each slice of a case stands on paper, in the order of the paper; or why it does not. A new noun without a place does not
 *  compile, and a slice with something in it that leaves no trace fails a test. */

/** A slice that is never printed, and why. */
type LeftOut = { readonly leftOut: string };

export const places: { readonly [Slice in keyof CaseState]: Part | LeftOut } = {
  case: theCase,
  access: { leftOut: 'Who may read a case is the unit’s own: it is no part of its paper.' },
  inquiry,
  report,
  grading,
  intakeDocument,
  selfDisclosure,
  protectedDisclosure,
  reporter: { leftOut: 'Who reported is under a key of its own and never on the paper of a case.' },
  reporterSupport: { leftOut: 'Support tells who reported: it stays under the reporter’s key.' },
  characteristics: {
    leftOut: 'Protected characteristics are kept apart, for figures without names.',
  },
  triage,
  risk,
  clarification,
  investigationPlan,
  task,
  exhibit,
  keptBundle,
  decisionLog,
  supervision,
  interview,
  guestPack,
  advice,
  mitigation,
  representation,
  determination,
  condition,
  breach,
  riskPlan,
  serviceConfidence,
  appeal,
  review,
  yearlyUpdate,
  changeReport,
  letter,
  service,
  disclosureCopy,
  vetting,
  misconduct,
  departure,
  bundle,
  checkHit: {
    leftOut:
      'A hit rests on registers that are no part of the case. That one was decided on, and why, stands on the timeline.',
  },
  contest: {
    leftOut:
      'What waits for a choice is named before everything else (open-contests.ts), and every act stands on the timeline.',
  },
};
