import type { ActId } from '../act.ts';
import type { Folds } from '../noun.ts';
import { withoutActs } from '../once.ts';
import type { changeReportEvents } from './events.ts';
import type { ChangeDecision, ChangeReport, ChangeReportSlice } from './slice.ts';

/** Change reports gather; each keeps what was decided about it. */
export const changeReportFolds: Folds<ChangeReportSlice, typeof changeReportEvents> = {
  'change-report.received/1': (slice, { type: _type, ...report }, act) =>
    slice.received.some((known) => known.changeId === report.changeId)
      ? slice
      : { received: [...slice.received, { ...report, actId: act.id, decidedApart: [] }] },
  'change-report.decided/1': (slice, { type: _type, changeId, ...decision }, act) => ({
    received: slice.received.map((known) =>
      known.changeId === changeId ? decide(known, { ...decision, actId: act.id }) : known,
    ),
  }),
};

/** Of two decisions recorded apart the one to review stands: looking again harms nobody. */
function decide(report: ChangeReport, decision: ChangeDecision): ChangeReport {
  const known = decisionsOn(report);
  if (known.some((one) => one.actId === decision.actId)) return report;
  return withDecisions(report, [...known, decision]);
}

/** The changes without the decisions some acts recorded: a person chose between those recorded apart. */
export const withoutActsInChanges = (
  slice: ChangeReportSlice,
  acts: readonly ActId[],
): ChangeReportSlice => ({
  received: slice.received.map((report) =>
    withDecisions(report, withoutActs(decisionsOn(report), acts)),
  ),
});

const decisionsOn = ({ decided, decidedApart }: ChangeReport): readonly ChangeDecision[] => [
  ...(decided ? [decided] : []),
  ...decidedApart,
];

function withDecisions(report: ChangeReport, decisions: readonly ChangeDecision[]): ChangeReport {
  const { decided: _before, ...undecided } = report;
  const [decided, ...decidedApart] = decisions.toSorted(
    (a, b) => Number(b.decision === 'review') - Number(a.decision === 'review'),
  );
  return { ...undecided, ...(decided ? { decided } : {}), decidedApart };
}
