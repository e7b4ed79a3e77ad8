import { z } from 'zod';
import { addDays, civilDate, type CivilDate } from '../kit/civil-date.ts';

/** @file The demonstration caseload as a file: fictitious people, days counted from the day it is loaded, so that deadlines are alive.
 *  Made from test/seeds; read by the vault when a demonstration is begun. */

/** One act: which case, how many days ago and at what time, and its events. A string `@day-14` anywhere in an event is a civil date. */
const demoAct = z.strictObject({
  /** The case by its place in the caseload; `unit` is the unit's own stream. */
  stream: z.union([z.literal('unit'), z.number().int().min(0)]),
  day: z.number().int().max(0),
  time: z.string().regex(/^\d\d:\d\d$/),
  events: z.array(z.looseObject({ type: z.string() })).min(1),
});

export const demoCaseload = z.strictObject({
  /** The five characters of each case's reference. */
  codes: z.array(z.string().regex(/^[2-9A-HJ-NP-Z]{5}$/)),
  acts: z.array(demoAct),
});
/** The demonstration caseload. */
export type DemoCaseload = z.infer<typeof demoCaseload>;
/** One act of it. */
export type DemoAct = z.infer<typeof demoAct>;

/** Puts civil dates in place of `@day-14`, counted from `today`. */
export function placeInTime(value: unknown, today: CivilDate): unknown {
  if (typeof value === 'string') {
    const match = /^@day([+-]\d+)$/.exec(value);
    return match ? addDays(today, Number(match[1])) : value;
  }
  if (Array.isArray(value)) return value.map((inner) => placeInTime(inner, today));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, placeInTime(inner, today)]),
  );
}

/** The day an act of the caseload happened on. */
export const dayOfAct = (act: DemoAct, today: CivilDate): CivilDate =>
  civilDate.parse(addDays(today, act.day));
