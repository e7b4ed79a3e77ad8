import { isCivilDate } from '../../kit/civil-date.ts';
import type { ExpenseSlice } from '../expense/slice.ts';
import { nowOf, standingEntries } from '../register-entry/now.ts';
import type { Sample } from './slice.ts';

/** @file A draw that anybody can make again: payments of the time are put in the order of a number made of the seed and their own number, and
 *  the first so many are the sample. No payment can be put in or kept out by who draws, but by drawing again, which the register shows. */

/** What a sample is drawn from. */
export const drawnFrom = (
  register: ExpenseSlice,
  { from, until, of }: { readonly from: string; readonly until: string; readonly of: Sample['of'] },
): readonly string[] =>
  standingEntries(register)
    .filter((entry) => {
      const { on, kind } = nowOf(entry);
      return isCivilDate(on) && from <= on && on <= until && (of === 'all' || kind === of);
    })
    .map(({ entryId }) => entryId);

/** The sample of that seed: so many of these entries, in the order of the draw. */
export const draw = (seed: string, entryIds: readonly string[], count: number): readonly string[] =>
  entryIds
    .map((entryId) => ({ entryId, place: placeOf(`${seed} ${entryId}`) }))
    .sort((a, b) => a.place - b.place || (a.entryId < b.entryId ? -1 : 1))
    .slice(0, count)
    .map(({ entryId }) => entryId);

/** A number that is spread evenly over 32 bits: FNV-1a, and the last step of MurmurHash3. It need not be secret, only nobody's choice. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
