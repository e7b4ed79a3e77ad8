import type { Mention } from '../../../shared/domain/mention.ts';
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

const registerPages: Readonly<Record<string, string>> = {
  gifts: '/registers/gifts',
  interests: '/registers/interests',
};

/** Where a record that tells of somebody stands. */
export function recordPath({ in: place }: Mention): string {
  if (place.kind === 'case') return casePath(caseId.parse(place.stream));
  const page = registerPages[place.register];
  return page === undefined ? '/registers' : `${page}/${place.entryId}`;
}
