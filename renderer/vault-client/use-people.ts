import type { UnitPerson } from '../../shared/domain/noun.ts';
import { officeNames, type Office } from '../../shared/domain/office.ts';
import { unitFactsOf } from '../../shared/domain/officeholder/facts.ts';
import { useQuery } from './use-query.ts';

/** A person in one of their offices: the shape of `decidedBy`. */
export type PersonInOffice = {
  readonly personId: string;
  readonly name: string;
  readonly rankOrGrade: string;
  readonly office: Office;
};

/** The people the unit has named and who still hold office. */
export function usePeople(): readonly UnitPerson[] {
  const { value } = useQuery('unit', {});
  if (!value) return [];
  return unitFactsOf(value.state.officeholder).people.filter(
    (person) => person.endedOn === undefined,
  );
}

/** People in these offices, as options of a PersonPicker whose value is a `decidedBy`. */
export function usePeopleInOffice(
  offices: readonly Office[],
): readonly { readonly name: string; readonly detail: string; readonly value: PersonInOffice }[] {
  return usePeople().flatMap((person) =>
    offices
      .filter((office) => person.offices.includes(office))
      .map((office) => ({
        name: person.name,
        detail: `${person.rankOrGrade}, ${officeNames[office]}`,
        value: {
          personId: person.personId,
          name: person.name,
          rankOrGrade: person.rankOrGrade,
          office,
        },
      })),
  );
}

/** Everybody in office, as options of a PersonPicker whose value is the person's id. */
export function useEverybody(): readonly {
  readonly name: string;
  readonly detail: string;
  readonly value: string;
}[] {
  return usePeople().map((person) => ({
    name: person.name,
    detail: person.rankOrGrade,
    value: person.personId,
  }));
}
