import type { UnitPerson } from '../../../shared/domain/noun.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';

/** @file Whether somebody who is let in stands in the unit's record already: one person is named once, or nobody could say who may not
 *  decide upon whom. */

/** Somebody as whoever lets them in describes them. */
type LetIn = {
  readonly name: string;
  readonly collarNumber: string;
  readonly personId?: string | undefined;
};

/** The person of the record who is let in: the one that was chosen, else the one with this collar number who has no workstation yet.
 *  A refusal where only the name is the same, and nothing says whether it is somebody else. Undefined for somebody new. */
export function namedBefore(
  people: readonly UnitPerson[],
  { name, collarNumber, personId }: LetIn,
): UnitPerson | Refusal | undefined {
  const free = people.filter((person) => person.memberId === undefined);
  const chosen = free.find((person) => person.personId === personId);
  if (chosen) return chosen;
  const number = plain(collarNumber);
  const numbered = free.find((person) => number !== '' && plain(person.collarNumber) === number);
  if (numbered) return numbered;
  const isInDoubt = free.some(
    (person) =>
      person.endedOn === undefined &&
      plain(person.name) === plain(name) &&
      (number === '' || plain(person.collarNumber) === ''),
  );
  return isInDoubt ? sameName : undefined;
}

const plain = (text = ''): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

const sameName: Refusal = {
  kind: 'officeholder/named-already',
  rule: 'oneIsNamedOnce',
  says: 'Somebody of this name is among the people of the unit. Choose them above; if this is somebody else, see that both have a collar number.',
  fields: ['name'],
  source: {
    kind: 'house',
    why: 'Who signs is one person: otherwise nobody could say who may not decide.',
  },
};
