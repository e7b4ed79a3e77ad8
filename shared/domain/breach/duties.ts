import { formatPlain } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import { notForWhoWorked } from '../determination/decider.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { isStopped } from '../protected-disclosure/facts.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { referralDuty, unsettledBreaches } from './referral.ts';
import type { Breach } from './slice.ts';

/** What is owed once a condition was not kept. What must be referred is owed after the case is closed too. No due date: no policy gives one. */
export function breachDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!state.case.opened || state.case.withdrawn || isStopped(state)) return [];
  return [
    ...(isUnderWay(state) ? unrecorded(state) : []),
    ...unsettledBreaches(state).flatMap((breach) => referral(breach, state, context)),
  ];
}

/** Checks that found a condition not kept, and no breach that rests on them. */
function unrecorded(state: CaseState): readonly Duty[] {
  const recorded = new Set<string | undefined>(state.breach.breaches.map(({ checkId }) => checkId));
  const open = state.condition.checks.some(
    ({ finding, checkId }) => finding === 'not-complied' && !recorded.has(checkId),
  );
  return open
    ? [
        {
          key: 'breach/record',
          says: 'Record the breach',
          detail: 'a check found that a condition was not kept',
          waitingFor: 'unit',
          settledBy: 'breach.recorded/1',
          source: house('What a check finds is followed up, and not left in the log.'),
        },
      ]
    : [];
}

function referral(breach: Breach, state: CaseState, context: DutyContext): readonly Duty[] {
  const { duty, timing, source } = referralDuty(breach, state, context.policy);
  const when = `of ${formatPlain(breach.happenedOn)}`;
  switch (duty) {
    case 'must':
      return [
        {
          key: 'breach/refer',
          says: 'Refer the breach',
          detail: timing === 'otherwise' ? when : `${when}, during the appeal period`,
          waitingFor: 'unit',
          settledBy: 'misconduct.referred/1',
          source,
        },
      ];
    case 'may':
      if (!isUnderWay(state)) return [];
      return [
        {
          ...notForWhoWorked(state, context),
          key: 'breach/decide',
          says: 'Decide whether the breach is referred',
          detail: `${when}; refer it, or record why not`,
          waitingFor: 'appropriate-authority',
          settledBy: 'breach.not-referred/1',
          source,
        },
      ];
    case 'not-stated':
      return [
        {
          key: 'breach/not-stated',
          says: 'Fill in whether a breach is referred',
          detail: `the policy does not say; a breach ${when} waits`,
          waitingFor: 'unit',
          settledBy: 'policy-value.filled/1',
          source,
        },
      ];
  }
}
