import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import { policyValue } from '../policy/resolve.ts';
import type { DutyContext } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';

/** A unit without anybody who may decide can record reports and finish none. */
export function officeholderDuties(state: UnitState, { policy }: DutyContext): readonly Duty[] {
  const authority = policyValue(policy, 'decision.authority');
  const offices: readonly string[] = authority
    ? [...authority.offices, ...authority.onlyInAbsence]
    : ['appropriate-authority'];
  const isNamed = Object.values(state.officeholder.people).some(
    (person) =>
      person.endedOn === undefined && person.offices.some((office) => offices.includes(office)),
  );
  if (!state.unit.founded || isNamed) return [];
  return [
    {
      key: 'officeholder/no-authority',
      says: 'Name who decides',
      detail: authority?.title ?? 'the Appropriate Authority',
      waitingFor: 'unit',
      settledBy: 'officeholder.named/1',
      source: house('Nobody decides on a case they investigate: somebody else has to be named.'),
    },
  ];
}
