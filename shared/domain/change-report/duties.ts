import { reading } from '../cite.ts';
import { notForWhoWorked } from '../determination/decider.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { isStopped } from '../protected-disclosure/facts.ts';
import type { CaseState } from '../state.ts';
import { changeKindNames } from './sentences.ts';
import type { ChangeReport } from './slice.ts';

/** What a reported change owes: an authority's answer, in a closed case too; and the review, where they say so. */
export function changeReportDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  const isOver = state.case.withdrawn || isStopped(state) || !state.case.opened;
  if (isOver || (state.determination.made.length === 0 && !state.case.closed)) return [];
  return onePerKey(state.changeReport.received.flatMap((report) => duty(report, state, context)));
}

/** Of several changes the oldest is shown first; the next appears once it is answered. */
const onePerKey = (duties: readonly Duty[]): readonly Duty[] =>
  duties.filter((duty, index) => duties.findIndex(({ key }) => key === duty.key) === index);

function duty(report: ChangeReport, state: CaseState, context: DutyContext): readonly Duty[] {
  const source = reading(
    { westMidlands: 'W49', hampshire: 'Ha5' },
    'A change, a posting or a promotion prompts the authority to decide whether to review. It reopens nothing by itself.',
  )(context);
  const detail = report.kinds.map((kind) => changeKindNames[kind].toLowerCase()).join(', ');
  if (!report.decided)
    return [
      {
        ...notForWhoWorked(state, context),
        key: 'change-report/decide',
        says: 'Decide whether the change brings a review',
        detail,
        waitingFor: 'appropriate-authority',
        settledBy: 'change-report.decided/1',
        source,
      },
    ];
  if (report.decided.decision === 'no-review' || isTakenUp(report, state)) return [];
  return [
    {
      key: 'change-report/review',
      says: state.case.closed ? 'Reopen the case for its review' : 'Begin the review decided on',
      detail,
      waitingFor: 'unit',
      settledBy: state.case.closed ? 'case.reopened/1' : 'review.opened/1',
      source,
    },
  ];
}

const isTakenUp = ({ changeId }: ChangeReport, state: CaseState): boolean =>
  state.review.reviews.some((review) => review.because?.changeIds.includes(changeId) === true);
