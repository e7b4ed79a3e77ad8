import type { Compartment } from '../../../shared/domain/compartments.ts';
import { rowOf } from '../../../shared/domain/case-row.ts';
import type { ListedCase } from './row-table.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { holidaysOf } from '../../../shared/domain/policy/holidays.ts';
import { fillsFor } from '../../../shared/domain/policy/resolve.ts';
import { findVersion } from '../../../shared/domain/policy/versions.ts';
import type { ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import { unitFactsOf } from '../../../shared/domain/officeholder/facts.ts';
import { caseEngine } from '../../../shared/domain/registry.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { recheckAfter, turningDays } from '../../../shared/domain/turning-days.ts';
import type { UnitState } from '../../../shared/domain/unit-state.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { civilDateOf } from '../../../shared/kit/instant.ts';
import { openEvent } from '../fold/compartment-seal.ts';
import { foldStream } from '../fold/stream.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import { compartmentSlot, type RingKeys } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';
import type { LoadedCase } from './loaded-case.ts';
import { standingActs } from './standing.ts';

/** Opens what a stream's acts hold sealed, with the compartment keys on the ring. */
export const openerFor =
  (keys: RingKeys, stream: string) =>
  (event: LooseEvent): LooseEvent | undefined =>
    openEvent(event, stream, (compartment: Compartment) =>
      keys.compartmentKeys.all(compartmentSlot(stream, compartment)),
    );

/** Folds a case's acts with what this device may open. */
export const loadActs = (
  opened: Pick<Opened, 'keys' | 'membership' | 'unit' | 'chains'>,
  caseId: string,
  acts: readonly StoredAct[],
): LoadedCase => ({
  caseId,
  acts,
  state: foldStream(caseEngine, standingActs(opened, acts), openerFor(opened.keys, caseId)),
});

/** The policy that governs a case: the profile version it was opened under, with what the unit filled in. */
export function policyOf(state: CaseState, unit: UnitState): ResolvedPolicy | undefined {
  const governing = state.case.opened?.policy;
  const profile = governing && findVersion(unit.policy, governing.profileId, governing.version);
  return (
    profile && {
      profile,
      fills: fillsFor(unit.policy, profile),
      holidays: holidaysOf(unit.policy),
    }
  );
}

/** The list row of a case, with what is owed in it, on a given day. */
export function rowFor(
  loaded: LoadedCase,
  unit: UnitState,
  today: CivilDate,
): ListedCase | undefined {
  const policy = policyOf(loaded.state, unit);
  if (!policy) return undefined;
  const facts = unitFactsOf(unit.officeholder);
  const duties = caseEngine.duties(loaded.state, { policy, today, unit: facts });
  return {
    ...rowOf(loaded.state, policy, today, facts),
    lastActOn: lastActOn(loaded, today),
    duties,
    asOf: today,
    recheckAfter: recheckAfter(
      today,
      duties.map(({ dueOn }) => dueOn),
      turningDays(loaded.state, policy),
    ),
  };
}

const lastActOn = (loaded: LoadedCase, today: CivilDate): CivilDate => {
  const last = loaded.acts.findLast((stored) =>
    stored.events.some((event) => event.type !== 'case.opened-to-look/1'),
  );
  return last ? civilDateOf(last.act.at) : today;
};
