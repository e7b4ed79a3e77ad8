import type { DemoCaseload } from '../../shared/domain/demonstration.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { RegisterName } from '../../shared/domain/register-names.ts';
import type { Beat, ToldCase } from './beats.ts';
import { beginnings } from './cases/beginnings.ts';
import { decided } from './cases/decided.ts';
import { inForce } from './cases/in-force.ts';
import { longRunning } from './cases/long-running.ts';
import { onTheWay } from './cases/on-the-way.ts';
import { registerEntries } from './register-entries.ts';
import { numberOf } from './tokens.ts';
import { ofTheUnit } from './unit.ts';

/** @file The demonstration caseload: some forty cases of invented people, one for every stage and most stages twice, and between them every
 *  part of the procedure. Pure: the same every time it is made. The build writes it beside the page (build/scripts/build.mjs); the vault loads it. */

/** The caseload as the vault loads it. */
export function demonstration(): DemoCaseload {
  const inOrder = [...unitActs(), ...registerActs(), ...cases.flatMap(actsOf)].toSorted(
    (a, b) => a.day - b.day || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0),
  );
  return {
    codes: cases.map(({ code }) => code),
    acts: inOrder.map(({ stream, time, beat: { day: on, events } }) => ({
      stream,
      day: on,
      time,
      events: events.map((event) => ({
        ...pointing(event, (label) => {
          const place = inOrder.findIndex(
            (act) => act.stream === stream && act.beat.label === label,
          );
          assert(place >= 0, 'an act that nothing is called');
          return `@act#${String(place)}`;
        }),
        type: event.type,
      })),
    })),
  };
}

const cases: readonly ToldCase[] = [
  ...beginnings,
  ...onTheWay,
  ...decided,
  ...inForce,
  ...longRunning,
];

type Stream = number | 'unit' | RegisterName;

type TimedAct = {
  readonly stream: Stream;
  readonly day: number;
  readonly time: string;
  readonly beat: Beat;
};

const unitActs = (): readonly TimedAct[] => timed(ofTheUnit, 'unit', 'unit');

const registerActs = (): readonly TimedAct[] =>
  registerEntries.flatMap(({ register, beats }) => timed(beats, register, register));

const actsOf = ({ beats, code }: ToldCase, stream: number): readonly TimedAct[] =>
  timed(beats, stream, code);

/** Between eight and half past five; what happened to a case on one day keeps its order. */
function timed(beats: readonly Beat[], stream: Stream, code: string): readonly TimedAct[] {
  const { acts } = beats
    .toSorted((a, b) => a.day - b.day)
    .reduce<{ acts: TimedAct[]; day: number; minute: number }>(
      (before, one) => {
        const later = one.day === before.day ? before.minute + 11 + numberOf(19, code) : undefined;
        const named = one.time === undefined ? undefined : minuteOf(one.time);
        const minute = named ?? later ?? 8 * 60 + 5 + numberOf(400, code, String(one.day));
        before.acts.push({ stream, day: one.day, time: clock(minute), beat: one });
        return { acts: before.acts, day: one.day, minute };
      },
      { acts: [], day: Number.NEGATIVE_INFINITY, minute: 0 },
    );
  return acts;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Names of acts become places: `@act:receipt` is `@act#137`. */
function pointing(value: object, placeOf: (label: string) => string): Record<string, unknown> {
  const inside = (inner: unknown): unknown => {
    if (typeof inner === 'string')
      return inner.startsWith('@act:') ? placeOf(inner.slice('@act:'.length)) : inner;
    if (Array.isArray(inner)) return inner.map(inside);
    return typeof inner === 'object' && inner !== null ? pointing(inner, placeOf) : inner;
  };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner)]));
}
