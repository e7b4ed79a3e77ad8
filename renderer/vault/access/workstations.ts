import type { Workstations } from '../../../shared/domain/access/owed.ts';
import { activeDevices, isActiveMember } from '../membership/charter.ts';
import type { Opened } from '../opened.ts';

/** The unit's workstations as its charter names them now. */
export function workstationsOf({ membership }: Pick<Opened, 'membership'>): Workstations {
  const charter = membership.charter();
  const active = activeDevices(charter);
  return {
    activeOf: (member) =>
      isActiveMember(charter, member)
        ? active.filter((known) => known.member === member).map(({ device }) => device)
        : [],
    memberOf: membership.memberOf,
  };
}
