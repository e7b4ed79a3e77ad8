import {
  dayOfAct,
  demoCaseload,
  placeInTime,
  type DemoAct,
} from '../../../shared/domain/demonstration.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { createId } from '../../../shared/kit/ids.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import type { Opened } from '../opened.ts';
import { todayOf, type Room } from '../room.ts';
import { appendActs, type CheckedActs } from './append-acts.ts';
import { personIdOf } from './session.ts';

/** Where the caseload lies on our own scheme; the build makes it from test/seeds. */
const address = '/demonstration.json';

/** Fills a demonstration vault with its fictitious caseload. A file that is missing or malformed leaves an empty vault. */
export async function loadDemonstration(room: Room, opened: Opened): Promise<void> {
  const response = await room.ports.fetchOwn(address);
  const parsed = demoCaseload.safeParse(response);
  if (!parsed.success) return;
  const today = todayOf(room);
  const streams = parsed.data.codes.map(() => createId(room.ports.entropy));
  const acts = parsed.data.acts.map((act): CheckedActs => {
    const stream = act.stream === 'unit' ? opened.unitId : (streams[act.stream] ?? opened.unitId);
    return {
      stream,
      at: instantOf(act, today),
      events: act.events.map((event) => eventOf(event, act, today, opened, parsed.data.codes)),
    };
  });
  await appendActs(room, opened, acts);
}

/** `@me` stands for the founder's person. */
function eventOf(
  event: LooseEvent,
  act: DemoAct,
  today: CivilDate,
  opened: Opened,
  codes: readonly string[],
): LooseEvent {
  const placed: LooseEvent = {
    ...Object.fromEntries(
      Object.entries(event).map(([key, value]) => [
        key,
        placeInTime(value === '@me' ? personIdOf(opened) : value, today),
      ]),
    ),
    type: event.type,
  };
  if (event.type !== 'case.opened/1' || act.stream === 'unit') return placed;
  const openedOn = dayOfAct(act, today);
  return {
    ...placed,
    reference: `NA/${openedOn.slice(0, 4)}/${codes[act.stream] ?? ''}`,
    openedOn,
    policy: opened.governing,
    fictitious: true,
  };
}

const instantOf = (act: DemoAct, today: CivilDate): Instant => ({
  utc: `${dayOfAct(act, today)}T${act.time}:00.000Z`,
  offsetMinutes: 0,
});
