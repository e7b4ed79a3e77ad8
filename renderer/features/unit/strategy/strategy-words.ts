import type { Nomination } from '../../../../shared/domain/control-strategy/slice.ts';
import type { UnitState } from '../../../../shared/domain/unit-state.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';

/** The paper’s list ends some of its lines with a comma. */
export const tidy = (wording: string): string => wording.replace(/,$/, '');

/** Who monitors an area, and since when. */
export function monitorsOf(state: UnitState, nomination: Nomination | undefined): string {
  const people = (nomination?.personIds ?? []).flatMap((id) => {
    const person = state.officeholder.people[id];
    return person ? [`${person.name}${person.endedOn === undefined ? '' : ' (left)'}`] : [];
  });
  return nomination && people.length > 0
    ? `${people.join(', ')}, since ${formatPlain(nomination.since)}`
    : 'Nobody is nominated';
}
