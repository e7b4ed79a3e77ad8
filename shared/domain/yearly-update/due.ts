import { addDays, compareDates, formatPlain, type CivilDate } from '../../kit/civil-date.ts';
import { triageOutcome } from '../case-facts.ts';
import type { Governed } from '../cite.ts';
import { dueOn as clockDueOn } from '../policy/days.ts';
import { policySource, policyValue } from '../policy/resolve.ts';
import { isStopped } from '../protected-disclosure/facts.ts';
import { reportOf } from '../report/facts.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';
import type { Ask, Escalation } from './slice.ts';

/** @file The yearly update that a member owes: at least a year after what they last reported (Ha5), and only where the policy asks. */

/** The update that is awaited, how far the asking has got, and how the days were counted. */
export type UpdateOwed = {
  readonly dueOn: CivilDate;
  readonly remindOn: CivilDate;
  readonly counted: string;
  readonly source: Source;
  readonly reminder?: Ask | undefined;
  /** Since the last decision to ask again, if there was one. */
  readonly chasers: readonly Ask[];
  readonly chasersAtMost: number;
  /** From here the next chaser is counted: the day it was due, the last chaser, or the decision to ask again. */
  readonly chasedFrom: CivilDate;
  /** The last day on which the member may still answer the latest chaser; absent before the first. */
  readonly answerBy?: CivilDate | undefined;
  readonly chaseAfterDays: number;
  /** A silence a supervisor has yet to decide about, or decided other than to ask again. */
  readonly escalation?: Escalation | undefined;
};

/** The update awaited next; undefined where the policy asks for none, the case came to an end that needs none, or nobody is to be asked. */
export function updateOwed(state: CaseState, { policy }: Governed): UpdateOwed | undefined {
  const clock = policyValue(policy, 'clock.yearlyUpdate');
  const last = lastReport(state);
  if (!clock || !last || !goesOn(state)) return undefined;
  const dueOn = clockDueOn(clock, last.on);
  const asks = state.yearlyUpdate.asked.filter((ask) => ask.dueOn === dueOn);
  const silences = state.yearlyUpdate.escalated.filter((one) => one.dueOn === dueOn);
  const again = silences
    .flatMap(({ decided }) => (decided?.decision === 'ask-again' ? [decided.decidedOn] : []))
    .at(-1);
  const chasers = asks.filter(
    (ask) => ask.step === 'chaser' && (!again || compareDates(ask.askedOn, again) >= 0),
  );
  const latest = chasers
    .map((ask) => ask.askedOn)
    .toSorted(compareDates)
    .at(-1);
  const chaseAfterDays = policyValue(policy, 'yearlyUpdate.chaseAfterDays') ?? 0;
  return {
    dueOn,
    remindOn: addDays(dueOn, -(policyValue(policy, 'yearlyUpdate.remindDaysBefore') ?? 0)),
    counted: `${last.says} ${formatPlain(last.on)}. ${String(clock.count)} ${clock.unit} later is ${formatPlain(dueOn)}.`,
    source: policySource(policy, 'clock.yearlyUpdate'),
    reminder: asks.find((ask) => ask.step === 'reminder'),
    chasers,
    chasersAtMost: again ? 1 : (policyValue(policy, 'yearlyUpdate.chasers') ?? 0),
    chasedFrom: latest ?? again ?? dueOn,
    answerBy: latest && addDays(latest, chaseAfterDays),
    chaseAfterDays,
    escalation: silences.findLast(({ decided }) => decided?.decision !== 'ask-again'),
  };
}

/** What the member last reported, and when. A further report begins the year anew, since it is one. */
function lastReport(
  state: CaseState,
): { readonly on: CivilDate; readonly says: string } | undefined {
  const report = reportOf(state.report);
  if (!report) return undefined;
  const all = [
    { on: report.dates.receivedOn, says: 'The report was received on' },
    ...state.yearlyUpdate.answered.map((answer) => ({
      on: answer.receivedOn,
      says: 'The last update was received on',
    })),
    ...state.changeReport.received
      .filter(({ from }) => from === 'member' || from === 'police-friend')
      .map((change) => ({ on: change.receivedOn, says: 'The last change was reported on' })),
    ...state.yearlyUpdate.escalated.flatMap(({ dueOn, decided }) =>
      decided?.decision === 'nothing-further'
        ? [{ on: dueOn, says: 'Nothing further was asked for the update due on' }]
        : [],
    ),
  ];
  return all.toSorted((a, b) => compareDates(a.on, b.on)).at(-1);
}

/** True while an update can be owed: for every report that was found notifiable, also after the case was closed, until the association
 *  ended or there is nobody left to ask. */
function goesOn(state: CaseState): boolean {
  const { opened, closed, withdrawn } = state.case;
  if (!opened || withdrawn || isStopped(state) || triageOutcome(state) === 'not-notifiable')
    return false;
  if (closed && endsTheAsking.has(closed.outcome)) return false;
  const hasEnded =
    state.yearlyUpdate.answered.at(-1)?.answer === 'association-ended' ||
    state.changeReport.received.some(({ kinds }) => kinds.includes('association-ended'));
  return !hasEnded;
}

const endsTheAsking: ReadonlySet<string> = new Set([
  'not-notifiable',
  'protected-disclosure',
  'report-withdrawn',
  'left-force',
  'recorded-in-error',
]);
