import type { CivilDate } from '../kit/civil-date.ts';
import { confirmedGrade } from './case-facts.ts';
import { subjectNow } from './change-report/subject-now.ts';
import { contestsOf } from './contest/contests-of.ts';
import { byUrgency, type Duty, type WaitingFor } from './duty.ts';
import { inquiryOf } from './inquiry/slice.ts';
import { policyValue, type ResolvedPolicy } from './policy/resolve.ts';
import type { Report } from './report/events.ts';
import { associateName, reportOf } from './report/facts.ts';
import { flagsOf, type FlagKey } from './report/flags.ts';
import type { Subject } from './report/subject.ts';
import { caseEngine } from './registry.ts';
import type { UnitFacts } from './noun.ts';
import { livePlans } from './risk-plan/plans.ts';
import { stageOf, type Stage } from './stage.ts';
import type { CaseState } from './state.ts';

/** @file The list's view of a case: one flat row. The reporter is never in it. */

/** One case as a list shows it: plain values only, so that rows lie in columns. */
export type CaseRow = {
  readonly reference: string;
  /** `PC Ruth Calloway, 4471`, or that the person is not identified. */
  readonly subject: string;
  /** The associates in a few words. */
  readonly associate: string;
  /** The scenarios, in the policy's short words. */
  readonly categories: string;
  readonly stage: Stage;
  readonly grade: 'Low' | 'Medium' | 'High' | 'none';
  readonly allocatedTo: string;
  readonly allocatedToId: string;
  readonly openedOn: CivilDate;
  readonly lastActOn: CivilDate;
  readonly closed: boolean;
  /** How many risk management plans live in it; absent where none does. */
  readonly livePlans?: number | undefined;
  /** The inquiry this subject's file belongs to, by its random number, and the policy that governs this subject (decision 0018). */
  readonly inquiry?:
    | { readonly inquiryId: string; readonly name: string; readonly regime: string }
    | undefined;
  /** What to heed. */
  readonly flags: readonly RowFlag[];
  readonly nextDuty?:
    | {
        readonly key: string;
        readonly says: string;
        readonly dueOn?: CivilDate | undefined;
        readonly waitingFor: WaitingFor;
        readonly settledBy?: string | undefined;
      }
    | undefined;
};

/** Something a list shows by a mark: the report's flags, and two of the case's own. */
export type RowFlag = FlagKey | 'versions-to-choose' | 'demonstration';

/** The row of a case on a day. When it was last touched is the ledger's to say. */
export function rowOf(
  state: CaseState,
  policy: ResolvedPolicy,
  today: CivilDate,
  unit?: UnitFacts,
): Omit<CaseRow, 'lastActOn'> {
  const report = reportOf(state.report);
  const next = mostUrgent(caseEngine.duties(state, { policy, today, unit }), today);
  return {
    reference: state.case.opened?.reference ?? '',
    subject: report ? subjectInList(subjectNow(report.subject, state.changeReport)) : '',
    associate: report ? report.associates.map(associateName).join('; ') : '',
    categories: report ? categoryWords(report, policy) : '',
    stage: stageOf(state, policy, today),
    grade: confirmedGrade(state) ?? 'none',
    allocatedTo: state.case.allocatedTo?.name ?? '',
    allocatedToId: state.case.allocatedTo?.personId ?? '',
    openedOn: state.case.opened?.openedOn ?? today,
    closed: state.case.closed !== undefined || state.case.withdrawn,
    ...livePlansOf(state),
    ...inquiryInList(state, policy),
    flags: rowFlags(state, policy),
    ...(next ? { nextDuty: next } : {}),
  };
}

function livePlansOf(state: CaseState): Pick<CaseRow, 'livePlans'> {
  const count = livePlans(state).length;
  return count > 0 ? { livePlans: count } : {};
}

function inquiryInList(state: CaseState, { profile }: ResolvedPolicy): Pick<CaseRow, 'inquiry'> {
  const membership = inquiryOf(state.inquiry);
  if (!membership) return {};
  const { inquiryId, name } = membership;
  return { inquiry: { inquiryId, name, regime: profile.title } };
}

/** Rank, name and number, as far as they are known. */
export function subjectInList(subject: Subject): string {
  if (subject.kind === 'unidentified') return 'Person not identified';
  const name = [subject.rankOrGrade, subject.forenames, subject.surname]
    .filter((word) => word !== '')
    .join(' ');
  return subject.collarNumber === '' ? name : `${name}, ${subject.collarNumber}`;
}

function categoryWords(report: Report, policy: ResolvedPolicy): string {
  const categories = policyValue(policy, 'definition.categories') ?? [];
  return report.scenarios
    .map(({ code }) => categories.find((category) => category.code === code)?.label ?? code)
    .join('; ');
}

function rowFlags(state: CaseState, policy: ResolvedPolicy): readonly RowFlag[] {
  const report = reportOf(state.report);
  return [
    ...(report ? flagsOf(report, policy).map((flag) => flag.key) : []),
    ...(contestsOf(state).length > 0 ? ['versions-to-choose' as const] : []),
    ...(state.case.opened?.fictitious ? ['demonstration' as const] : []),
  ];
}

/** What comes first; among equals the order of the rules. */
function mostUrgent(duties: readonly Duty[], today: CivilDate): CaseRow['nextDuty'] {
  const first = duties.toSorted(byUrgency(today))[0];
  return (
    first && {
      key: first.key,
      says: first.says,
      waitingFor: first.waitingFor,
      ...(first.dueOn ? { dueOn: first.dueOn } : {}),
      ...(first.settledBy ? { settledBy: first.settledBy } : {}),
    }
  );
}
