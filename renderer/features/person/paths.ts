import type { PersonRecordRow } from '../../../shared/contract/vault/people.ts';
import { casePath } from '../act.tsx';
import { caseId } from '../../../shared/kit/ids.ts';

/** @file Where people stand, and the records that tell of them. */

/** Where the index stands. */
export const peoplePath = '/people';
/** Where suggestions are decided. */
export const samePath = '/people/same';
/** Where one person stands. */
export const personPath = (person: string): string => `${peoplePath}/${encodeURIComponent(person)}`;
/** Where two stand beside each other. */
export const comparePath = (left: string, right: string): string =>
  `${samePath}/${encodeURIComponent(left)}/${encodeURIComponent(right)}`;

/** Where a record that tells of somebody stands. */
export function recordPath({ mention: { in: place }, noun }: PersonRecordRow): string {
  if (place.kind === 'case') return casePath(caseId.parse(place.stream));
  if (noun === 'gift') return `/registers/gifts/${place.entryId}`;
  if (noun === 'interest') return `/registers/interests/${place.entryId}`;
  // Several kinds of entries share the room of procurement: the page finds out which it is.
  const kind = noun ?? (place.register === 'procurement' ? place.register : undefined);
  return kind === undefined ? '/registers' : `/registers/entries/${kind}/${place.entryId}`;
}
