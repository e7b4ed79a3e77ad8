import type { UnitPerson } from '../../shared/domain/noun.ts';
import { unitFactsOf } from '../../shared/domain/officeholder/facts.ts';
import { useQuery } from './use-query.ts';

/** The people the unit has named and who still hold office. */
export function usePeople(): readonly UnitPerson[] {
  const { value } = useQuery('unit', {});
  if (!value) return [];
  return unitFactsOf(value.state.officeholder).people.filter(
    (person) => person.endedOn === undefined,
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
