import type { RuleContext } from '../noun.ts';
import type { Report } from './events.ts';
import { isSubject } from './same-person.ts';

/** True when the member who records an act is the subject of the report. */
export function actorIsSubject(
  report: Report,
  { actor, unit }: Pick<RuleContext<unknown>, 'actor' | 'unit'>,
): boolean {
  const person = unit.people.find(({ memberId }) => memberId === actor.member);
  return isSubject(report, person ?? { name: actor.name });
}
