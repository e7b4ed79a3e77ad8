import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import {
  authorityOf,
  tookTheDecision,
  type AuthorityOf,
} from '../../../shared/domain/appeal/who-hears.ts';
import type { Recorder } from '../../../shared/domain/act.ts';
import { decidedBy, type DecidedBy } from '../../../shared/domain/decided-by.ts';
import { isInvestigator } from '../../../shared/domain/determination/decider.ts';
import type { UnitPerson } from '../../../shared/domain/noun.ts';
import { office, officeNames } from '../../../shared/domain/office.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { isSubject } from '../../../shared/domain/report/same-person.ts';
import { memberId } from '../../../shared/kit/ids.ts';
import type { PersonOption } from '../../ui/form/person-picker.tsx';

/** @file Who may hear an appeal, and who may not and why: told before anybody is chosen. The rules decide again when it is saved. */

/** The people who hold the office, in two lists. */
export type Hearers = {
  readonly may: readonly PersonOption[];
  readonly mayNot: readonly { readonly name: string; readonly why: string }[];
};
type Me = { readonly memberId: string; readonly name: string; readonly office: string };

/** Sorts the people who hold the office into those who may hear this appeal and those who may not. */
export function hearersOf(
  key: AuthorityOf,
  view: CaseView,
  appealId: string,
  people: readonly UnitPerson[],
  me: Me,
): Hearers {
  const { state, policy } = view;
  const authority = authorityOf(policy, key);
  const offices = new Set(authority ? [...authority.offices, ...authority.onlyInAbsence] : []);
  const holding = people
    .filter(({ endedOn }) => endedOn === undefined || endedOn >= view.today)
    .flatMap((person) =>
      [...offices]
        .filter((held) => person.offices.includes(held))
        .flatMap((held) => asHearer(person, held)),
    );
  const actor: Recorder = {
    member: memberId.parse(me.memberId),
    name: me.name,
    office: office.parse(me.office),
  };
  const context = { state, policy, unit: { people }, actor };
  const report = reportOf(state.report);
  const told = holding.map((person) => ({
    person,
    why:
      report &&
      isSubject(report, people.find((known) => known.personId === person.personId) ?? person)
        ? 'the member cannot hear their own appeal'
        : tookTheDecision(appealId, person, context)
          ? 'took the decision, and nobody hears an appeal against their own'
          : isInvestigator(person, context)
            ? 'worked on this case, or records this'
            : undefined,
  }));
  return {
    may: told.flatMap(({ person, why }) => (why === undefined ? [optionOf(person)] : [])),
    mayNot: told.flatMap(({ person, why }) =>
      why === undefined ? [] : [{ name: `${person.rankOrGrade} ${person.name}`, why }],
    ),
  };
}

function asHearer(person: UnitPerson, held: DecidedBy['office']): readonly DecidedBy[] {
  const { personId, name, rankOrGrade } = person;
  const parsed = decidedBy.safeParse({ personId, name, rankOrGrade, office: held });
  return parsed.success ? [parsed.data] : [];
}

const optionOf = (person: DecidedBy): PersonOption => ({
  name: person.name,
  detail: `${person.rankOrGrade}, ${officeNames[person.office]}`,
  value: person,
});

/** True where the person chosen acts only while another is absent. */
export function isDeputyChosen(key: AuthorityOf, view: CaseView, chosen: unknown): boolean {
  const person = decidedBy.safeParse(chosen);
  const authority = authorityOf(view.policy, key);
  return person.success && authority !== undefined
    ? authority.onlyInAbsence.includes(person.data.office)
    : false;
}

/** The answers without the absence of somebody whom nobody stands in for. */
export const onlyADeputysAbsence =
  (key: AuthorityOf, view: CaseView, field: 'chair' | 'decidedBy') =>
  ({
    inAbsence,
    ...answers
  }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    isDeputyChosen(key, view, answers[field]) && inAbsence !== undefined
      ? { ...answers, inAbsence }
      : answers;
