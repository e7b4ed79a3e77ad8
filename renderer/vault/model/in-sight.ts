import { namedPeople, standingStops } from '../../../shared/domain/protected-disclosure/facts.ts';
import type { CaseState } from '../../../shared/domain/state.ts';

/** True when a person may know of a case: while a protected disclosure stops it, only the people named for it do. For anybody else
 *  no list, count or search hit shows that it exists (design 6, W9). */
export const isInSight = (state: CaseState, personId: string): boolean =>
  standingStops(state.protectedDisclosure).length === 0 ||
  namedPeople(state.protectedDisclosure).some((named) => named.personId === personId);
