import { fromPolicy, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { flagsOf } from '../report/flags.ts';
import { reportOf } from '../report/facts.ts';
import type { CaseState } from '../state.ts';
import { isStopped } from '../protected-disclosure/facts.ts';
import { isUnderWay } from '../under-way.ts';
import { isSettled, isStopReferred } from './referrals.ts';
import { stoppedInterviews } from './stops.ts';
import type { Referral } from './slice.ts';

/** What is owed where conduct comes into question. No due date of ours: the policies give none. */
export function misconductDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!state.case.opened || state.case.withdrawn || isStopped(state)) return [];
  return [...afterStops(state), ...toConsider(state, context), ...owedAfterReferrals(state)];
}

/** The check of each referral, and its way to the IOPC. Closing the case does not settle them. */
export const owedAfterReferrals = (state: CaseState): readonly Duty[] =>
  state.misconduct.referrals.flatMap((referral) => afterReferral(state, referral));

/** An interview that was stopped is no investigation of what emerged: that goes to the misconduct procedures. */
const afterStops = (state: CaseState): readonly Duty[] =>
  stoppedInterviews(state)
    .filter(({ interviewId }) => !isStopReferred(state, interviewId))
    .map(({ because }) => ({
      key: 'misconduct/refer-stopped-interview',
      says: 'Refer what made the interview stop',
      detail: because === 'crime' ? 'a crime emerged' : 'misconduct emerged',
      waitingFor: 'unit',
      settledBy: 'misconduct.referred/1',
      source: house(
        'A notifiable association interview is no misconduct interview: once misconduct or a crime emerges it stops, and the matter is referred.',
      ),
    }));

/** What a report raises by itself: the checks somebody made, and a relationship begun through policing. The question of the IOPC stays
 *  open when the case is closed; only its answer settles it. */
function toConsider(state: CaseState, context: DutyContext): readonly Duty[] {
  const report = reportOf(state.report);
  if (!report) return [];
  const raised = new Set(flagsOf(report, context.policy).map(({ key }) => key));
  return [
    ...(raised.has('possible-abuse-of-position') && !isSettled(state, 'abuse-of-position')
      ? [iopcQuestion]
      : []),
    ...(raised.has('systems-checks-made') &&
    isUnderWay(state) &&
    !isSettled(state, 'systems-misuse')
      ? [systemsMisuse(context)]
      : []),
  ];
}

const iopcQuestion: Duty = {
  key: 'misconduct/iopc-question',
  says: 'Answer the IOPC question',
  detail: 'if substantiated, would it be conduct that must be referred to the IOPC?',
  waitingFor: 'unit',
  settledBy: 'misconduct.referred/1',
  source: house(
    'A relationship begun through policing may be abuse of position for a sexual purpose, which the IOPC counts as serious corruption. The question is asked of the conduct alleged, never of its likelihood (R (Rose), 2021). An authority may decide that it is not referred.',
  ),
};

const systemsMisuse = (context: DutyContext): Duty => ({
  key: 'misconduct/systems-misuse',
  says: 'Decide on the systems checks that were made',
  detail: 'refer them, or record the authority’s decision not to',
  waitingFor: 'unit',
  settledBy: 'misconduct.referred/1',
  source: fromPolicy('intake.systemsChecks')(context),
});

function afterReferral({ misconduct }: CaseState, referral: Referral): readonly Duty[] {
  const { referralId } = referral;
  const checks = misconduct.checks.filter((check) => check.referralId === referralId);
  const isSent = misconduct.sentToIopc.some((sent) => sent.referralId === referralId);
  return [
    ...(checks.at(-1)?.result === 'agreed' ? [] : [check(checks.length > 0)]),
    ...(referral.iopcReferral === 'not-required' || isSent ? [] : [sendToIopc(referral)]),
  ];
}

const check = (isSecond: boolean): Duty => ({
  key: 'misconduct/check',
  says: 'Have a supervisor check the referral',
  ...(isSecond ? { detail: 'put right what the last check found first' } : {}),
  waitingFor: 'unit',
  settledBy: 'misconduct.checked/1',
  source: house(
    'HMIC found a file that was not referred although it should have been. A second person looks at every referral and its answer to the IOPC question.',
  ),
});

const sendToIopc = ({ iopcReferral }: Referral): Duty => ({
  key: 'misconduct/iopc',
  says:
    iopcReferral === 'mandatory' ? 'Referral to the IOPC owed' : 'Refer to the IOPC, as decided',
  waitingFor: 'appropriate-authority',
  settledBy: 'misconduct.sent-to-iopc/1',
  source: house(
    'Conduct that must go to the IOPC goes there whatever becomes of the association. The appropriate authority for conduct matters sends it.',
  ),
});
