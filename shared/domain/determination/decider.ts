import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { fromPolicy } from '../cite.ts';
import type { DecidedBy } from '../decided-by.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext, Problem, Rule, RuleContext, UnitPerson } from '../noun.ts';
import type { PolicyKey } from '../policy/keys.ts';
import { policyValue } from '../policy/resolve.ts';
import type { Register } from '../register.ts';
import { reportOf } from '../report/facts.ts';
import { isSubject } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';

/** @file Who may decide: somebody who holds the office, and is neither the member nor anybody who investigated. */

type Decision = { readonly field: string; readonly decidedBy: DecidedBy; readonly on: CivilDate };
type Worked = Omit<RuleContext<CaseState>, 'policy' | 'today' | 'now'>;
type Picked<Event> = (event: Event) => Decision | undefined;
type AuthorityKey = Extract<
  PolicyKey,
  | 'decision.authority'
  | 'plan.authority'
  | 'misconduct.authority'
  | 'departure.authority'
  | 'suspension.authority'
  | 'serviceConfidence.authority'
>;

/** The person who decides holds the office that the policy gives the decision to. */
export const holdsTheOffice = <Event>(
  key: AuthorityKey,
  pick: Picked<Event>,
): Rule<Event, CaseState> => ({
  name: 'whoDecidesHoldsTheOffice',
  source: fromPolicy(key),
  refuse: (event, context) => {
    const decision = pick(event);
    return decision && officeProblem(decision, key, context);
  },
});

function officeProblem(
  { decidedBy, field, on }: Decision,
  key: AuthorityKey,
  { policy, unit }: RuleContext<CaseState>,
): Problem | undefined {
  const fields = [field];
  const authority = policyValue(policy, key);
  if (!authority)
    return {
      kind: 'policy/not-stated',
      says: 'The policy does not say who decides this. The unit fills it in first, with who decided it.',
      fields,
    };
  const person = unit.people.find((known) => known.personId === decidedBy.personId);
  if (!person || (person.endedOn && compareDates(person.endedOn, on) < 0))
    return {
      kind: 'determination/decider-not-known',
      says: 'This person does not hold an office in the unit’s record. Choose somebody who does.',
      fields,
    };
  const offices: readonly string[] = [...authority.offices, ...authority.onlyInAbsence];
  return person.offices.includes(decidedBy.office) && offices.includes(decidedBy.office)
    ? undefined
    : {
        kind: 'determination/without-the-office',
        says: `This is for the ${authority.title} to decide. The person chosen does not hold that office.`,
        fields,
      };
}

/** Nobody decides in their own case. */
export const theMemberDoesNotDecide = <Event>(pick: Picked<Event>): Rule<Event, CaseState> => ({
  name: 'theMemberDoesNotDecide',
  source: fromPolicy('decision.excluded'),
  refuse: (event, { state, unit }) => {
    const decision = pick(event);
    const report = reportOf(state.report);
    if (!decision || !report) return undefined;
    const person = unit.people.find((known) => known.personId === decision.decidedBy.personId);
    return isSubject(report, person ?? decision.decidedBy)
      ? {
          kind: 'determination/own-case',
          says: 'The member cannot decide in their own case.',
          fields: [decision.field],
        }
      : undefined;
  },
});

/** Whoever investigated, assessed, interviewed or records the decision does not take it. */
export const theInvestigatorDoesNotDecide = <Event>(
  pick: Picked<Event>,
): Rule<Event, CaseState> => ({
  name: 'theInvestigatorDoesNotDecide',
  source: fromPolicy('decision.excluded'),
  refuse: (event, context) => {
    const decision = pick(event);
    return decision && isInvestigator(decision.decidedBy, context)
      ? {
          kind: 'determination/by-the-investigator',
          says: 'Whoever worked on the case, or records this, cannot decide it. Choose an authority who did neither.',
          fields: [decision.field],
        }
      : undefined;
  },
});

/** True for whoever works or worked on the case, or records this: also asked by the form, to say so before anybody is chosen. */
export const isInvestigator = (decidedBy: Named, { state, actor, unit }: Worked): boolean =>
  unit.people.some(
    ({ personId, memberId }) => personId === decidedBy.personId && memberId === actor.member,
  ) || workedOnIt(decidedBy, state, unit);

/** Who could decide by their office, and may not: they worked on the case. For lists of what waits for whom. */
export function notForWhoWorked(
  state: CaseState,
  { policy, unit }: DutyContext,
): Pick<Duty, 'notFor'> {
  if (!unit) return {};
  const { offices, onlyInAbsence } = policyValue(policy, 'decision.authority') ?? {
    ...{ offices: ['appropriate-authority'], onlyInAbsence: [] },
  };
  const deciding: readonly string[] = [...offices, ...onlyInAbsence];
  const notFor = unit.people
    .filter((person) => person.offices.some((office) => deciding.includes(office)))
    .filter((person) => workedOnIt(person, state, unit))
    .map(({ personId }) => personId);
  return notFor.length > 0 ? { notFor } : {};
}

type Named = { readonly personId: string; readonly name: string };

function workedOnIt(decidedBy: Named, state: CaseState, unit: Worked['unit']): boolean {
  const person = unit.people.find((known) => known.personId === decidedBy.personId);
  const ids: readonly (string | undefined)[] = [
    state.case.allocatedTo?.personId,
    ...state.interview.held.flatMap((held) => [held.interviewer.personId]),
  ];
  const members: readonly string[] = state.interview.held.map((held) => held.recordedBy);
  // Triage and assessment name their recorder, not their number; a namesake among the authorities would be refused too: choose another.
  const names = [
    ...recordersOf(state.triage.decisions),
    ...recordersOf(state.risk.history),
    ...state.interview.held.map((held) => held.interviewer.name),
  ];
  return (
    ids.includes(decidedBy.personId) ||
    (person?.memberId !== undefined && members.includes(person.memberId)) ||
    names.some((name) => same(name, decidedBy.name) || same(name, person?.name))
  );
}

const recordersOf = (register: Register<unknown>): readonly string[] =>
  register.map((version) => version.by);

const same = (a: string, b: UnitPerson['name'] | undefined): boolean =>
  a.trim().toLowerCase() === b?.trim().toLowerCase();
