import type { CaseState } from '../../shared/domain/state.ts';
import type { Recorder } from '../../shared/domain/act.ts';
import { decidedBy, type DecidedBy } from '../../shared/domain/decided-by.ts';
import { isInvestigator } from '../../shared/domain/determination/decider.ts';
import type { UnitPerson } from '../../shared/domain/noun.ts';
import { office, officeNames, type Office } from '../../shared/domain/office.ts';
import { policyValue, type ResolvedPolicy } from '../../shared/domain/policy/resolve.ts';
import { reportOf } from '../../shared/domain/report/facts.ts';
import { isSubject } from '../../shared/domain/report/same-person.ts';
import { memberId } from '../../shared/kit/ids.ts';
import type { PersonOption } from '../ui/form/person-picker.tsx';

/** @file Who may decide in a case, and who may not and why: told before anybody is chosen. The rules decide again when it is saved. */

/** Whose authority is asked: the determination's, the plan's, or that of a change of role. */
export type AuthorityKey =
  | 'decision.authority'
  | 'plan.authority'
  | 'serviceConfidence.authority'
  | 'misconduct.authority'
  | 'departure.authority'
  | 'suspension.authority';

/** The people who hold the office, in two lists. */
export type Deciders = {
  readonly may: readonly PersonOption[];
  readonly mayNot: readonly { readonly name: string; readonly why: string }[];
};

/** As much of a case as the question needs. */
type Asked = { readonly state: CaseState; readonly policy: ResolvedPolicy };
/** Who would record the decision. */
type Me = { readonly memberId: string; readonly name: string; readonly office: string };

/** Sorts the people who hold the office into those who may decide and those who may not. A plan may be authorised by whoever works on the case. */
export function decidersOf(
  key: AuthorityKey,
  view: Asked,
  people: readonly UnitPerson[],
  me: Me,
): Deciders {
  const holding = people.flatMap((person) =>
    officesOf(view.policy, key)
      .filter((each) => person.offices.includes(each))
      .flatMap((each) => asDecider(person, each)),
  );
  const context = { state: view.state, unit: { people }, actor: recorderOf(me) };
  const told = holding.map((decider) => ({
    decider,
    why: isTheMember(view, people, decider)
      ? 'the member cannot decide in their own case'
      : key !== 'plan.authority' && isInvestigator(decider, context)
        ? 'worked on this case, or records this'
        : undefined,
  }));
  return {
    may: told.flatMap(({ decider, why }) => (why === undefined ? [optionOf(decider)] : [])),
    mayNot: told.flatMap(({ decider, why }) =>
      why === undefined ? [] : [{ name: `${decider.rankOrGrade} ${decider.name}`, why }],
    ),
  };
}

/** The offices that hold this authority under the policy. */
function officesOf(policy: ResolvedPolicy, key: AuthorityKey): readonly Office[] {
  const authority = policyValue(policy, key);
  return authority ? [...authority.offices, ...authority.onlyInAbsence] : [];
}

function asDecider(person: UnitPerson, held: Office): readonly DecidedBy[] {
  const { personId, name, rankOrGrade } = person;
  const parsed = decidedBy.safeParse({ personId, name, rankOrGrade, office: held });
  return parsed.success ? [parsed.data] : [];
}

function isTheMember(view: Asked, people: readonly UnitPerson[], decider: DecidedBy): boolean {
  const report = reportOf(view.state.report);
  const person = people.find((known) => known.personId === decider.personId);
  return report !== undefined && isSubject(report, person ?? decider);
}

const recorderOf = (me: Me): Recorder => ({
  member: memberId.parse(me.memberId),
  name: me.name,
  office: office.parse(me.office),
});

const optionOf = (decider: DecidedBy): PersonOption => ({
  name: decider.name,
  detail: `${decider.rankOrGrade}, ${officeNames[decider.office]}`,
  value: decider,
});
