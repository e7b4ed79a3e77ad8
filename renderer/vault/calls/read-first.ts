import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { Trouble } from '../../../shared/contract/vault/workstation.ts';
import { insertActs, type StoredAct } from '../fold/stored-act.ts';
import { peekActs, type OpenedFrames } from '../ingest/peek.ts';
import type { FoundFrames } from '../ingest/read-replica.ts';
import { ordinarySteps, slicesOf } from '../ingest/slices.ts';
import { letOthers } from '../let-others.ts';
import type { DeviceTaking } from '../ingest/take-in.ts';
import { loadActs } from '../model/case-loader.ts';
import type { FirstReading } from '../model/first-reading.ts';
import type { Opened } from '../opened.ts';
import { isRegister } from '../registers/at-hand.ts';
import type { Room } from '../room.ts';
import { recordedActs, storedActs } from './acts-of.ts';
import { flushLater } from './flush.ts';
import { foldUnit, putRow, takeCaseActs, takeSearchText } from './follow-acts.ts';
import { followWitness } from './follow-witness.ts';
import { recordTakenIn } from './record-taken-in.ts';
import { freshFrames, freshTags, takeInAll } from './take-in-all.ts';
import { troublesIn } from './troubles.ts';

/** @file The first reading of much that came from elsewhere, behind the desk: read once so that the list is there, then verified and stored
 *  in slices, between which the vault answers. What is stored is verified, so a kill costs the slice it came in. Decision 0036. */

/** Frames that are not held yet, by device. */
type Fresh = ReadonlyMap<DeviceId, FoundFrames>;
/** What the chains said of all slices. */
export type Verified = { readonly unopened: readonly string[]; readonly troubles: Trouble[] };

const casesAtOnce = 20;

/** What is not held yet of what was found. */
export const freshIn = (opened: Opened, frames: Fresh): Fresh =>
  new Map([...frames].map(([device, found]) => [device, freshFrames(opened, device, found)]));

/** What was held before: the same again, as a rule. */
export const heldIn = (frames: Fresh, fresh: Fresh): Fresh =>
  new Map(
    [...frames].map(([device, found]) => [
      device,
      new Map([...found].filter(([number]) => fresh.get(device)?.has(number) !== true)),
    ]),
  );

/** The first reading of these frames, where they are many; it has not begun. */
export function firstReadingOf({ ports }: Room, fresh: Fresh): FirstReading | undefined {
  const total = [...fresh.values()].reduce((sum, { size }) => sum + size, 0);
  return total <= (ports.steps ?? ordinarySteps).enough
    ? undefined
    : { phase: 'reading', done: 0, total, found: new Map(), over: Promise.resolve() };
}

/** Reads and verifies. `finish` is what opening a vault ends with, once everything is held; `stale` are rows to be made again. */
export async function readFirst(
  room: Room,
  opened: Opened,
  reading: FirstReading,
  parts: {
    readonly fresh: Fresh;
    readonly stale: (but: FirstReading['found']) => Promise<void>;
    readonly finish: (verified: Verified) => Promise<void>;
  },
): Promise<void> {
  const outers: OpenedFrames = new WeakMap();
  await letOthers();
  await showFound(room, opened, reading, await peekAll(room, opened, reading, parts.fresh, outers));
  const verified = await verifyAll(room, opened, reading, parts.fresh, outers);
  await parts.finish(verified);
  await showVerified(room, opened, reading);
  await opened.queue.run(() => {
    opened.reading = undefined;
    return Promise.resolve();
  });
  await parts.stale(reading.found);
  flushLater(room, opened);
  room.tell({
    changed: ['cases', 'work', 'unit', 'registers', 'health', 'search', 'verification'],
  });
}

/** The open vault once what was found at unlock is verified. It may be another than before: a store that fails on the way is done
 *  without. Undefined where a bug left it unverified: nothing else may follow then. */
export async function readToItsEnd(room: Room): Promise<Opened | undefined> {
  let before: Opened | undefined;
  while (room.opened?.reading && room.opened !== before) {
    before = room.opened;
    await room.opened.reading.over;
  }
  return room.opened?.reading ? undefined : room.opened;
}

async function peekAll(
  room: Room,
  opened: Opened,
  reading: FirstReading,
  fresh: Fresh,
  outers: OpenedFrames,
): Promise<ReadonlyMap<string, readonly StoredAct[]>> {
  const { steps = ordinarySteps } = room.ports;
  const found = new Map<string, StoredAct[]>();
  for (const [device, frames] of fresh) {
    const at = {
      device,
      member: opened.membership.memberOf(device),
      unitKeys: opened.keys.unitKeys,
      tags: await freshTags(opened, device),
      opened: outers,
    };
    for (const slice of slicesOf(frames, steps.read)) {
      peekActs(at, slice, found);
      await goOn(room, reading, slice.size);
    }
  }
  return found;
}

/** Makes the list of what was found: marked, in memory only. */
async function showFound(
  room: Room,
  opened: Opened,
  reading: FirstReading,
  found: ReadonlyMap<string, readonly StoredAct[]>,
): Promise<void> {
  const whole = async (stream: string, acts: readonly StoredAct[]) => {
    const all = insertActs(await storedActs(opened, stream), acts);
    reading.found.set(stream, all);
    return all;
  };
  const ofUnit = found.get(opened.unitId);
  // First: rows are told by the unit's people and policy.
  if (ofUnit) foldUnit(opened, await whole(opened.unitId, ofUnit));
  let shown = 0;
  for (const [stream, acts] of found) {
    // A register is read when it is asked for, once everything is verified.
    if (stream === opened.unitId || isRegister(opened, stream)) continue;
    putRow(room, opened, loadActs(opened, stream, await whole(stream, acts)));
    shown += 1;
    if (shown % casesAtOnce === 0) await letOthers();
  }
  reading.phase = 'verifying';
  reading.done = 0;
  room.tell({ changed: ['cases', 'work', 'unit', 'verification'] });
}

/** The own record first: where it ends says which number this workstation writes next. */
async function verifyAll(
  room: Room,
  opened: Opened,
  reading: FirstReading,
  fresh: Fresh,
  outers: OpenedFrames,
): Promise<Verified> {
  const { steps = ordinarySteps } = room.ports;
  const own = opened.device.device;
  const unopened: string[] = [];
  const troubles: Trouble[] = [];
  const ownFirst = [...fresh].sort(([a], [b]) => Number(b === own) - Number(a === own));
  // Its counters are not on the disk before its acts are: kept here until they are.
  if (fresh.has(own)) opened.tags.set(own, await freshTags(opened, own));
  for (const [device, frames] of ownFirst) {
    let waiting: DeviceTaking | undefined;
    for (const slice of slicesOf(frames, steps.read)) {
      const [taking] = await opened.queue.run(() =>
        takeInAll(opened, new Map([[device, slice]]), 'leave', outers),
      );
      waiting = taking && waiting ? joined(waiting, taking) : (taking ?? waiting);
      if (waiting && waiting.accepted.length >= steps.stored) {
        await store(room, opened, waiting);
        waiting = undefined;
      }
      unopened.push(...(taking?.unopened ?? []));
      if (taking) troubles.push(...troublesIn(opened, taking));
      await goOn(room, reading, slice.size);
    }
    if (waiting) await store(room, opened, waiting);
  }
  opened.tags.delete(own);
  return { unopened, troubles };
}

async function store(room: Room, opened: Opened, taking: DeviceTaking): Promise<void> {
  await opened.queue.run(async () => {
    const recorded = await recordTakenIn(room, opened, [taking]);
    // A case at hand stands for its record at the next step.
    for (const [stream, acts] of recorded)
      if (opened.cases.get(stream)) opened.cases.put(loadActs(opened, stream, acts));
    await followWitness(room, opened, [taking]);
  });
}

const joined = (before: DeviceTaking, after: DeviceTaking): DeviceTaking => ({
  ...after,
  accepted: [...before.accepted, ...after.accepted],
  taken: [...before.taken, ...after.taken],
});

/** Every case again from what is verified; one that nobody could prove is not listed any more. */
async function showVerified(room: Room, opened: Opened, reading: FirstReading): Promise<void> {
  foldUnit(opened, opened.unit.acts);
  let shown = 0;
  for (const stream of reading.found.keys()) {
    if (stream === opened.unitId || isRegister(opened, stream)) continue;
    const acts = await recordedActs(opened, stream);
    if (acts) takeSearchText(opened, takeCaseActs(room, opened, stream, acts));
    else hideRow(opened, stream);
    shown += 1;
    if (shown % casesAtOnce === 0) await letOthers();
  }
}

function hideRow({ rows }: Opened, stream: string): void {
  const index = rows.indexOf(stream);
  if (index !== undefined)
    rows.put({ caseId: stream, row: { ...rows.rowAt(index), hidden: true } });
}

async function goOn(room: Room, reading: FirstReading, done: number): Promise<void> {
  reading.done += done;
  room.tell({ changed: ['verification'] });
  await letOthers();
}
