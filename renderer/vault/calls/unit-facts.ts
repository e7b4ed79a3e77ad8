import type { UnitFacts } from '../../../shared/domain/noun.ts';
import type { Opened } from '../opened.ts';

/** The people of the unit as its record names them now: what rules about deciders and signatures rest on. */
export function unitFacts(opened: Opened): UnitFacts {
  const { custodians, escrow, members } = opened.membership.charter();
  return {
    people: Object.values(opened.unit.state.officeholder.people),
    custodians,
    recovery: {
      recipient: escrow === 'none' ? undefined : escrow.recipient,
      gone: members.flatMap(({ member, removed }) => (removed ? [member] : [])),
    },
  };
}
