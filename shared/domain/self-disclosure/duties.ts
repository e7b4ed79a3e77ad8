import { fromPolicy } from '../cite.ts';
import { notForWhoWorked } from '../determination/decider.ts';
import type { Duty } from '../duty.ts';
import { isSettled } from '../misconduct/referrals.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { undecidedDisclosures } from './slice.ts';

/** What a self-disclosure asks for: an authority's answer, and the referral where that is the answer. */
export function selfDisclosureDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  const source = fromPolicy('intake.systemsChecks')(context);
  const toRefer = state.selfDisclosure.disclosures.some((disclosure) =>
    disclosure.decisions.some((decision) => decision.outcome === 'misconduct-procedures'),
  );
  return [
    ...undecidedDisclosures(state.selfDisclosure).map(
      (disclosure): Duty => ({
        ...notForWhoWorked(state, context),
        key: `self-disclosure/${disclosure.disclosureId}`,
        says: 'Decide on a self-disclosure',
        detail: 'past use of police systems, told by the member',
        waitingFor: 'appropriate-authority',
        settledBy: 'self-disclosure.decided/1',
        source,
      }),
    ),
    ...(toRefer && !isSettled(state, 'systems-misuse')
      ? [
          {
            key: 'self-disclosure/refer',
            says: 'Refer the systems use, as decided',
            waitingFor: 'unit',
            settledBy: 'misconduct.referred/1',
            source,
          } satisfies Duty,
        ]
      : []),
  ];
}
