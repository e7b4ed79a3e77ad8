import type { CivilDate } from '../../shared/kit/civil-date.ts';
import type { Instant } from '../../shared/kit/instant.ts';
import { itemId, type ItemId } from '../../shared/kit/ids.ts';
import { digitsOf } from '../builders/people.ts';

/** @file What a seed writes in place of what is known only when the caseload is loaded (shared/domain/demonstration.ts). */

/** A day, counted from the day of loading; negative is earlier. */
export const day = (days: number): CivilDate =>
  `@day${days < 0 ? '' : '+'}${String(days)}` as CivilDate;

/** A moment of such a day, as clocks in London show it. */
export function at(days: number, time: string): Instant {
  // Stands for an instant until the caseload is loaded; JSON takes it as it is.
  const token: unknown = `@at${days < 0 ? '' : '+'}${String(days)}T${time}`;
  return token as Instant;
}

/** Who begins the demonstration: the investigator at the desk. */
export const me = { personId: '@me' as ItemId, name: '@my-name', rank: '@my-rank' } as const;

/** The act of the same case that was called so (`beat`). */
export const actCalled = (label: string): string => `@act:${label}`;

/** The number of a thing, by words for it. */
export const idOf = (...words: readonly string[]): ItemId =>
  itemId.parse(digitsOf(words.join(' ')));

/** A whole number from 0 to below `end`, the same for the same words: variety without chance. */
export const numberOf = (end: number, ...words: readonly string[]): number =>
  Number.parseInt(digitsOf(words.join(' ')).slice(0, 7), 16) % end;
