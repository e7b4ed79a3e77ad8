import type { Session } from '../../../shared/contract/vault.ts';
import type { Opened } from '../opened.ts';

/** The unit's person who is this member; empty before the founding act. */
export const personIdOf = (opened: Opened): string =>
  opened.unit.state.unit.founded?.founder.personId ?? '';

/** Who is at the desk, and what is wrong if anything is. */
export function sessionOf(opened: Opened): Session {
  const founder = opened.unit.state.unit.founded?.founder;
  return {
    vaultId: opened.vaultId,
    kind: opened.kind,
    me: {
      memberId: opened.me.member,
      personId: personIdOf(opened),
      name: opened.me.name,
      rankOrGrade: founder?.rankOrGrade ?? '',
      office: opened.me.office,
    },
    unitName: opened.unitName,
    force: opened.force,
    kitConfirmed: opened.unit.state.unit.kitConfirmed,
    troubles: opened.troubles,
  };
}
