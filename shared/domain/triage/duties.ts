import { citing, house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { triageOf } from './facts.ts';

/** What is owed before triage, and after it where nothing else follows. */
export function triageDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state) || state.report.recorded.length === 0) return [];
  const triage = triageOf(state.triage);
  if (!triage) return [owed(context)];
  return [...(triage.outcome === 'not-notifiable' ? [close] : [])];
}

const owed = (context: DutyContext): Duty => ({
  key: 'triage/owed',
  says: 'Triage the report',
  detail: 'is the association notifiable?',
  waitingFor: 'unit',
  settledBy: 'triage.decided/1',
  source: citing(
    { westMidlands: 'W3', hampshire: 'Ha4' },
    'A report is worth making only where somebody reads it and says what follows.',
  )(context),
});

const close: Duty = {
  key: 'triage/close',
  says: 'Close the case',
  detail: 'not notifiable, recorded',
  waitingFor: 'unit',
  settledBy: 'case.closed/1',
  source: house('What is finished says so, with its reason.'),
};
