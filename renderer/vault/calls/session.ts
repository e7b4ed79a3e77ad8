import { handleOf } from '../keys/vault-handle.ts';
import type { Session } from '../../../shared/contract/vault/session.ts';
import type { UnitPerson } from '../../../shared/domain/noun.ts';
import { isKitConfirmed } from '../../../shared/domain/unit/facts.ts';
import type { Looking } from '../model/in-sight.ts';
import { troublesOf } from './troubles.ts';
import type { Opened } from '../opened.ts';

/** The unit's person who is this member; empty until the unit's record names one. */
export function personIdOf({ unit, me }: Opened): string {
  const founder = unit.state.unit.founded?.founder;
  if (founder?.memberId === me.member) return founder.personId;
  return personOf(unit, me.member)?.personId ?? '';
}

const personOf = (unit: Opened['unit'], member: string): UnitPerson | undefined =>
  Object.values(unit.state.officeholder.people).find(({ memberId }) => memberId === member);

/** Who looks at what this vault holds. */
export const lookingOf = (opened: Opened): Looking => ({
  member: opened.me.member,
  personId: personIdOf(opened),
});

/** Before the record of the unit has come, its charter says who somebody is. */
const rankIn = ({ membership, me }: Opened): string =>
  membership.charter().members.find(({ member }) => member === me.member)?.rankOrGrade ?? '';

/** Who is at the desk, and what is wrong if anything is. */
export function sessionOf(opened: Opened): Session {
  const me = personOf(opened.unit, opened.me.member);
  return {
    vaultId: opened.vaultId,
    handle: handleOf(opened.vaultId),
    kind: opened.kind,
    me: {
      memberId: opened.me.member,
      personId: personIdOf(opened),
      name: opened.me.name,
      rankOrGrade: me?.rankOrGrade ?? rankIn(opened),
      office: opened.me.office,
    },
    unitName: opened.unitName,
    force: opened.force,
    kitConfirmed: isKitConfirmed(opened.unit.state.unit, opened.device.device),
    troubles: troublesOf(opened),
  };
}
