import { hasAccess } from '../../../shared/domain/access/who.ts';
import { namedPeople, standingStops } from '../../../shared/domain/protected-disclosure/facts.ts';
import type { CaseState } from '../../../shared/domain/state.ts';

/** Who looks: a member of the unit, and their number among its people. */
export type Looking = { readonly member: string; readonly personId: string };

/** True when somebody may know of a case: they have access to it by its own record, whatever keys lie on their ring; and while a
 *  protected disclosure stops it, they are named for it. For anybody else no list, count or search hit shows that it exists
 *  (design 6, W9). */
export const isInSight = (state: CaseState, { member, personId }: Looking): boolean =>
  hasAccess(state, member) && isOpenTo(state, personId);

const isOpenTo = (state: CaseState, personId: string): boolean =>
  standingStops(state.protectedDisclosure).length === 0 ||
  namedPeople(state.protectedDisclosure).some((named) => named.personId === personId);
