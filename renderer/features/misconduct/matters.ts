import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { timingOf, unsettledBreaches } from '../../../shared/domain/breach/referral.ts';
import type { MisconductTrigger } from '../../../shared/domain/misconduct/events.ts';
import { isSettled, isStopReferred } from '../../../shared/domain/misconduct/referrals.ts';
import { stoppedInterviews } from '../../../shared/domain/misconduct/stops.ts';
import { flagsOf } from '../../../shared/domain/report/flags.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { silencesToRefer } from '../../../shared/domain/yearly-update/silences.ts';
import type { Option } from '../../ui/form/option.ts';

/** The stopped interviews that nobody has referred yet. */
export const stopsToRefer = ({ state }: CaseView): readonly Option<string>[] =>
  stoppedInterviews(state)
    .filter(({ interviewId }) => !isStopReferred(state, interviewId))
    .map(({ interviewId, reason }) => ({ value: interviewId, label: reason.slice(0, 120) }));

/** What most likely brings the person to this form: what is owed. A person may choose otherwise. */
export function likelyTrigger(view: CaseView): MisconductTrigger | undefined {
  if (stopsToRefer(view).length > 0) return 'interview-stopped';
  const breach = unsettledBreaches(view.state)[0];
  if (breach)
    return timingOf(breach.happenedOn, view.state, view.policy) === 'during-appeal'
      ? 'breach-during-appeal'
      : 'breach';
  const report = reportOf(view.state.report);
  const raised = report ? flagsOf(report, view.policy).map(({ key }) => key) : [];
  if (raised.includes('possible-abuse-of-position') && !isSettled(view.state, 'abuse-of-position'))
    return 'abuse-of-position';
  if (raised.includes('systems-checks-made') && !isSettled(view.state, 'systems-misuse'))
    return 'systems-misuse';
  return silenceToRefer(view) === undefined ? undefined : 'failure-to-report';
}

/** The unanswered yearly update that is to be referred, where nothing else brings the person here. */
export const silenceToRefer = ({ state }: CaseView): string | undefined =>
  silencesToRefer(state)[0]?.escalationId;
