import { fromPolicy, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import { grossMisconductPending } from '../misconduct/referrals.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { departureInEffect, departuresOf, isLeaving, type Departure } from './standing.ts';

/** What is owed when a member leaves or is suspended. */
export function departureDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  const departures = departuresOf(state);
  return [
    ...departures
      .filter(({ stands }) => stands === 'undecided')
      .map((departure, nth) => numbered(nth, decide(departure, context))),
    ...departures
      .filter(({ stands }) => stands === 'approved')
      .map((departure, nth) => numbered(nth, record(departure))),
    ...(departureInEffect(state) ? [close(state)] : []),
  ];
}

/** A member may be suspended and resign: each waits for its own decision, under a key of its own. */
const numbered = (nth: number, duty: Duty): Duty =>
  nth === 0 ? duty : { ...duty, key: `${duty.key}/${String(nth + 1)}` };

const decide = (departure: Departure, context: DutyContext): Duty => ({
  key: 'departure/decide',
  says: isLeaving(departure)
    ? 'Approval that the member leaves is awaited'
    : 'Decision on the suspension is awaited',
  waitingFor: 'chief-officer',
  settledBy: 'departure.decided/1',
  source: fromPolicy(isLeaving(departure) ? 'departure.authority' : 'suspension.authority')(
    context,
  ),
});

const record = (departure: Departure): Duty => ({
  key: 'departure/effect',
  says: isLeaving(departure)
    ? 'Record that the member has left'
    : 'Record that the suspension began',
  ...(departure.plannedFor ? { dueOn: departure.plannedFor } : {}),
  waitingFor: 'unit',
  settledBy: 'departure.took-effect/1',
  source: house('What was approved happens on a day, and the case says which.'),
});

const close = (state: CaseState): Duty => ({
  key: 'departure/close',
  says: 'Close the case: the member has left',
  ...(grossMisconductPending(state).length > 0
    ? { detail: 'the gross misconduct matter stays with the misconduct procedures' }
    : {}),
  waitingFor: 'unit',
  settledBy: 'case.closed/1',
  source: house('Nothing can be asked of somebody who has left: the record is finished and kept.'),
});
