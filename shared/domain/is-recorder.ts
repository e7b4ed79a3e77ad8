import type { NamedPerson } from './named-person.ts';
import type { RuleContext } from './noun.ts';

/** True when a person who is named in an act is the one who records it. */
export function isRecorder(
  { personId, name }: NamedPerson,
  { unit, actor }: Pick<RuleContext<unknown>, 'unit' | 'actor'>,
): boolean {
  const me = unit.people.find(({ memberId }) => memberId === actor.member);
  return personId ? personId === me?.personId : name === actor.name;
}
