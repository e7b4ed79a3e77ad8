import { sealCaseRecord } from '../fold/case-record.ts';
import { insertActs, type StoredAct } from '../fold/stored-act.ts';
import { actIn, isTrouble, type DeviceTaking, type TakenIn } from '../ingest/take-in.ts';
import { rowOfPlace, type DeviceTags } from '../ingest/device-tags.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import { lateWork } from '../model/standing.ts';
import type { Opened } from '../opened.ts';
import { actsInMemory, takeRegisterActs } from '../registers/at-hand.ts';
import type { Room } from '../room.ts';
import { openFrameOuter } from '../seal/frame.ts';
import type { CaseRecordRow } from '../store/database.ts';
import { type PageToSave, type ReplicaFiles } from '../store/vault-store.ts';
import { recordedActs, storedActs } from './acts-of.ts';
import { takeUnitActs } from './follow-acts.ts';
import { markNow } from './mark-now.ts';
import { tagsPage } from './take-in-all.ts';

/** Frames in one transaction of a rebuild. */
const framesAtOnce = 2000;

/** What taking in changed: the streams that got acts, with all their acts. */
export type Recorded = ReadonlyMap<string, readonly StoredAct[]>;

/** Brings the store and the unit's own stream up to what was taken in. Rows and search follow by whoever asked for it. */
export async function recordTakenIn(
  room: Room,
  opened: Opened,
  takings: readonly DeviceTaking[],
  files?: ReplicaFiles,
): Promise<Recorded> {
  const pages: PageToSave[] = [];
  const taken = takings.flatMap((taking) => taking.taken);
  for (const { device, tags } of takings) {
    taken.push(...(await explained(opened, device, tags, tags.met())));
    const { counts, unknown } = tags.stored();
    const isOwn = device === opened.device.device;
    if (!isOwn) pages.push(tagsPage(device, { counts, unknown }));
    // The own counters are in the records; only what nothing opens is worth a page.
    else if (opened.chains.size > 1 || tags.waiting() > 0)
      pages.push(tagsPage(device, { counts: {}, unknown }));
  }
  return saveTaken(room, opened, taken, pages, files);
}

/** Frames that lay in the store unread and can be read now. */
export async function explained(
  opened: Opened,
  device: DeviceId,
  tags: DeviceTags,
  streams: Iterable<string>,
): Promise<readonly TakenIn[]> {
  const found = tags.explain(streams);
  const rows = await opened.store.loadFramesFrom(found.map((known) => rowOfPlace(device, known)));
  return found.flatMap((known, at): TakenIn[] => {
    const row = rows[at];
    const { number, stream } = known;
    const outer = row && openFrameOuter(opened.keys.unitKeys, { device, number }, row.box);
    if (!row || !outer?.ok) return [];
    const stored = actIn(
      { device, member: opened.membership.memberOf(device) },
      outer.value,
      known,
    );
    if (!isTrouble(stored)) return [{ row, device, number, stream, stored }];
    opened.troubles.push(stored);
    return [];
  });
}

/** Saves frames and the records of their streams; the mark goes with the last part. */
export async function saveTaken(
  room: Room,
  opened: Opened,
  taken: readonly TakenIn[],
  pages: readonly PageToSave[],
  files?: ReplicaFiles,
): Promise<Recorded> {
  const streams = new Map<string, readonly StoredAct[]>();
  const records: CaseRecordRow[] = [];
  for (const [stream, added] of byStream(taken)) {
    const key = opened.keys.caseKeys.get(stream);
    if (!key) continue;
    const acts = insertActs(await storedActs(opened, stream), added);
    streams.set(stream, acts);
    if (stream === opened.unitId) takeUnitActs(opened, acts);
    if (actsInMemory(opened, stream)) takeRegisterActs(opened, stream, acts);
    records.push(sealCaseRecord(opened.vaultId, stream, acts, key, room.ports.entropy));
  }
  opened.late.splice(0, opened.late.length, ...lateWork(opened));
  const frames = taken.map(({ row }) => row);
  for (let from = 0; from < Math.max(frames.length, records.length); from += framesAtOnce)
    await opened.store.saveActs(
      frames.slice(from, from + framesAtOnce),
      records.slice(from, from + framesAtOnce),
      opened.mark,
    );
  opened.mark = markNow(opened, streams.keys());
  await opened.store.saveActs([], [], opened.mark, files, pages);
  return streams;
}

function byStream(taken: readonly TakenIn[]): ReadonlyMap<string, readonly StoredAct[]> {
  const streams = new Map<string, StoredAct[]>();
  for (const { stream, stored } of taken) {
    if (stream === undefined || !stored) continue;
    const added = streams.get(stream);
    if (added) added.push(stored);
    else streams.set(stream, [stored]);
  }
  return streams;
}

/** Loads the unit's own stream as the store has it. */
export async function loadUnit(opened: Opened): Promise<void> {
  // Never go on with a unit that seems empty: the next act would write its record anew, from nothing. What does not open is repaired.
  const acts = await recordedActs(opened, opened.unitId);
  if (acts) takeUnitActs(opened, acts);
}
