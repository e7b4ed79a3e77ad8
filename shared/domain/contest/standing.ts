import { isSameValue } from '../same-value.ts';
import type { Head } from './slice.ts';
import { turnOf, type Turn } from './turns.ts';

/** @file Which of the turns that were made apart is provisional, and whether they contradict each other at all. */

/** The most cautious; among equals the first in fold order. */
export const provisionalHead = (course: string, heads: readonly Head[]): Head | undefined =>
  heads.reduce<Head | undefined>(
    (best, head) => (best && cautionOf(course, best) >= cautionOf(course, head) ? best : head),
    undefined,
  );

/** How cautious a turn is. A step of the procedure that stands against a closing keeps the case open. */
const cautionOf = (course: string, head: Head): number => turnIn(course, head)?.caution ?? goingOn;
const goingOn = 3;

/** The turn a head makes in a course; none for a step that stands against a closing, whatever it turns in a course of its own. */
function turnIn(course: string, { event }: Head): Turn | undefined {
  const turn = turnOf(event);
  return turn?.course === course ? turn : undefined;
}

/** True when turns made apart cannot all be so: not all the same, and not all only going on. */
export const contradict = (course: string, heads: readonly Head[]): boolean =>
  heads.length > 1 &&
  !heads.every((head) => {
    const turn = turnIn(course, head);
    return turn === undefined || turn.goesOn === true;
  }) &&
  !heads.every(({ event }) => isSameValue(event, heads[0]?.event));
