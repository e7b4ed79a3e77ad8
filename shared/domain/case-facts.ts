import { subjectNow } from './change-report/subject-now.ts';
import { reportOf } from './report/facts.ts';
import type { IdentifiedSubject } from './report/subject.ts';
import type { RiskGrade } from './risk/events.ts';
import { gradeOf } from './risk/facts.ts';
import type { CaseState } from './state.ts';
import { triageOf } from './triage/facts.ts';

/** @file What the later nouns need to know of report, triage and risk. Where two versions stand, the more cautious counts. */

/** The subject as they serve now, when their name is known. */
export function identifiedSubject(state: CaseState): IdentifiedSubject | undefined {
  const subject = reportOf(state.report)?.subject;
  return subject?.kind === 'identified' ? subjectNow(subject, state.changeReport) : undefined;
}

/** What triage found; *notifiable* wins where two people decided apart. */
export const triageOutcome = (state: CaseState): 'notifiable' | 'not-notifiable' | undefined =>
  triageOf(state.triage)?.outcome;

/** The grade a person confirmed; the highest where two stand. */
export const confirmedGrade = (state: CaseState): RiskGrade | undefined => gradeOf(state.risk);

/** True once the unit's assessment graded the risk Medium or High, or an authority found a risk (our reading of W30, "the identified
 *  risk", which sets no measure). A later grade or finding does not undo it: what was identified is vetting's to review. */
export const isRiskIdentified = (state: CaseState): boolean =>
  state.risk.history.some(
    ({ value }) => value.confirmedGrade === 'High' || value.confirmedGrade === 'Medium',
  ) || state.determination.made.some((made) => made.findsRisk);
