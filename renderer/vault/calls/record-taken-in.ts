import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { sealCaseRecord } from '../fold/case-record.ts';
import { insertAct, type StoredAct } from '../fold/stored-act.ts';
import { repairRecord } from '../ingest/repair-record.ts';
import type { TakingIn } from '../ingest/take-in.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { actsOf } from './acts-of.ts';
import { takeUnitActs } from './follow-acts.ts';
import { openCaseRecord } from '../fold/case-record.ts';
import type { ReplicaFiles } from '../store/vault-store.ts';

/** Frames in one transaction of a rebuild. */
const framesAtOnce = 2000;

/** Brings the store up to what was taken in from the replica, and folds the unit's own stream. */
export async function recordTakenIn(
  room: Room,
  opened: Opened,
  taking: TakingIn,
  files: ReplicaFiles,
  filesBefore: ReplicaFiles,
): Promise<void> {
  await loadUnit(opened);
  if (taking.taken.length === 0 && taking.tip.nextNumber === opened.mark.frames) {
    if (!isSame(files, filesBefore)) await opened.store.saveActs([], [], undefined, files);
    return;
  }
  const streams = new Map<string, StoredAct[]>();
  for (const { stream, stored } of taking.taken) {
    if (stream === undefined || !stored) continue;
    const added = streams.get(stream);
    if (added) added.push(stored);
    else streams.set(stream, [stored]);
  }
  const tip = taking.tip;
  const mark = {
    ...opened.mark,
    frames: tip.nextNumber,
    hash: tip.hash ? bytesToHex(tip.hash) : '',
    unpaged: [...new Set([...opened.mark.unpaged, ...streams.keys()])].filter(
      (stream) => stream !== opened.unitId,
    ),
  };
  const records = [];
  for (const [stream, added] of streams) {
    const key = opened.keys.caseKeys.get(stream);
    if (!key) continue;
    const acts = added.reduce<readonly StoredAct[]>(insertAct, await actsOf(opened, stream));
    if (stream === opened.unitId) takeUnitActs(opened, acts);
    records.push(sealCaseRecord(opened.vaultId, stream, acts, key, room.ports.entropy));
  }
  const frames = taking.taken.map(({ row }) => row);
  // The mark goes with the last part: a rebuild cut short begins again where it began.
  for (let from = 0; from < Math.max(frames.length, records.length); from += framesAtOnce)
    await opened.store.saveActs(
      frames.slice(from, from + framesAtOnce),
      records.slice(from, from + framesAtOnce),
      opened.mark,
    );
  opened.mark = mark;
  await opened.store.saveActs([], [], mark, files);
}

const isSame = (files: ReplicaFiles, before: ReplicaFiles): boolean =>
  Object.keys(files).length === Object.keys(before).length &&
  Object.entries(files).every(([name, sizeBytes]) => before[name] === sizeBytes);

async function loadUnit(opened: Opened): Promise<void> {
  const key = opened.keys.caseKeys.get(opened.unitId);
  const row = key && (await opened.store.loadRecord(opened.unitId));
  if (!key || !row) return;
  const record = openCaseRecord(opened.vaultId, row, key);
  // Never go on with a unit that seems empty: the next act would write its record anew, from nothing.
  const acts = record.ok ? record.value : await repairRecord(opened, opened.unitId, row.version);
  if (acts) takeUnitActs(opened, acts);
}
