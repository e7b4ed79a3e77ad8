import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import { policyValue } from '../policy/resolve.ts';
import type { DutyContext, UnitPerson } from '../noun.ts';
import type { Register } from '../register.ts';
import type { UnitState } from '../unit-state.ts';
import { contestedPeople, countingPerson } from './slice.ts';

/** A unit without anybody who may decide can record reports and finish none. */
export const officeholderDuties = (state: UnitState, context: DutyContext): readonly Duty[] => [
  ...noAuthority(state, context),
  ...contestedPeople(state.officeholder).flatMap((register) => toChoose(register)),
];

/** Two colleagues said differently of a person; one counts meanwhile. */
function toChoose(register: Register<UnitPerson>): readonly Duty[] {
  const person = countingPerson(register)?.value;
  if (!person) return [];
  return [
    {
      key: `officeholder/two-versions ${person.personId}`,
      says: 'Choose between two versions of a person',
      detail: person.name,
      waitingFor: 'unit',
      settledBy: 'officeholder.settled/1',
      source: house('It was recorded differently at workstations that had not met.'),
    },
  ];
}

function noAuthority(state: UnitState, { policy }: DutyContext): readonly Duty[] {
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
