import { isSameValue } from '../same-value.ts';
import type { Head } from './slice.ts';
import { turnOf } from './turns.ts';

/** @file Which of the turns that were made apart is provisional, and whether they contradict each other at all. */

/** The most cautious; among equals the first in fold order. */
export const provisionalHead = (heads: readonly Head[]): Head | undefined =>
  heads.reduce<Head | undefined>(
    (best, head) => (best && cautionOf(best) >= cautionOf(head) ? best : head),
    undefined,
  );

/** How cautious a turn is. A step of the procedure that stands against a closing keeps the case open. */
const cautionOf = ({ event }: Head): number => turnOf(event)?.caution ?? goingOn;
const goingOn = 3;

/** True when turns made apart cannot all be so: not all the same, and not all only going on. */
export const contradict = (heads: readonly Head[]): boolean =>
  heads.length > 1 &&
  !heads.every(({ event }) => turnOf(event)?.goesOn ?? turnOf(event) === undefined) &&
  !heads.every(({ event }) => isSameValue(event, heads[0]?.event));
