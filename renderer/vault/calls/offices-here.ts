import type { WorkRow } from '../../../shared/contract/vault/work.ts';
import { isOwedBy, type Duty } from '../../../shared/domain/duty.ts';
import { inOffice, waitsFor, type InOffice } from '../../../shared/domain/in-office.ts';
import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { governingPolicy } from '../model/governing.ts';
import type { Opened } from '../opened.ts';
import { personIdOf } from './session.ts';

/** Whoever unlocked, with the offices they hold by the unit's record. */
export const officesHere = (opened: Opened, today: CivilDate): InOffice =>
  inOffice(
    personIdOf(opened),
    Object.values(opened.unit.state.officeholder.people),
    policyValue(governingPolicy(opened, today), 'decision.authority'),
    today,
  );

/** Whether a duty stands under *Mine*, and whether it waits for whoever is at the desk. */
export function whoseIs(
  me: InOffice,
  duty: Duty,
  holderId: string | undefined,
): Pick<WorkRow, 'mine' | 'waitsForMe'> {
  const waitsForMe = waitsFor(me, duty, holderId);
  return { mine: waitsForMe || isOwedBy(me.personId, duty, holderId), waitsForMe };
}

/** Whose a duty is by name: whoever owes it themselves, or has the case; '' where nobody does. */
export function holderOf(opened: Opened, { ownerId }: Duty, allocatedTo: string): string {
  if (ownerId === undefined) return allocatedTo;
  return opened.unit.state.officeholder.people[ownerId]?.name ?? '';
}
