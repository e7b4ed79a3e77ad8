import { actsInRecord, openRecordContent } from '../fold/case-record.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import { repairRecord } from '../ingest/repair-record.ts';
import { letOthers } from '../let-others.ts';
import { loadActs } from '../model/case-loader.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import { isInSight } from '../model/in-sight.ts';
import type { Opened } from '../opened.ts';
import { actsInMemory, isRegister, registerActs } from '../registers/at-hand.ts';
import { lookingOf } from './session.ts';

/** All acts of a stream: the unit's from memory, a register's from memory or its record, a case's from the cache or its record; none for a
 *  stream that is new. */
export async function actsOf(opened: Opened, stream: string): Promise<readonly StoredAct[]> {
  if (stream === opened.unitId) return opened.unit.acts;
  if (isRegister(opened, stream)) return registerActs(opened, stream, recordedActs);
  return (await caseAtHand(opened, stream))?.acts ?? [];
}

/** All acts of a stream as they are held, without folding them. */
export async function storedActs(opened: Opened, stream: string): Promise<readonly StoredAct[]> {
  if (stream === opened.unitId) return opened.unit.acts;
  const inMemory = opened.cases.get(stream)?.acts ?? actsInMemory(opened, stream);
  return inMemory ?? (await recordedActs(opened, stream)) ?? [];
}

/** The acts in a stream's sealed record; one that does not open is made again from the frames. Undefined when there is none, or no key. */
export async function recordedActs(
  opened: Opened,
  stream: string,
): Promise<readonly StoredAct[] | undefined> {
  const keys = opened.keys.caseKeys.all(stream);
  const row = keys.length > 0 ? await opened.store.loadRecord(stream) : undefined;
  if (!row) return undefined;
  // Sealed under the key that was newest then.
  for (const { key } of keys) {
    const record = openRecordContent(opened.vaultId, row, key);
    if (!record.ok) continue;
    // That of a long register has some megabytes: opening it is a piece of work by itself, and so is reading it.
    if (isRegister(opened, stream)) await letOthers();
    return actsInRecord(record.value);
  }
  return repairRecord(opened, stream, row.version);
}

/** A case as long as this member may know of it. */
export async function caseInSight(opened: Opened, caseId: string): Promise<LoadedCase | undefined> {
  const loaded = await caseAtHand(opened, caseId);
  return loaded && isInSight(loaded.state, lookingOf(opened)) ? loaded : undefined;
}

/** A case from the cache, else from its sealed record. Undefined when this device holds no key or no readable record of it. */
export async function caseAtHand(opened: Opened, caseId: string): Promise<LoadedCase | undefined> {
  if (isRegister(opened, caseId)) return undefined;
  const unverified = opened.reading?.found.get(caseId);
  if (unverified) return loadActs(opened, caseId, unverified);
  const cached = opened.cases.get(caseId);
  if (cached) return cached;
  const acts = await recordedActs(opened, caseId);
  if (!acts) return undefined;
  const loaded = loadActs(opened, caseId, acts);
  opened.cases.put(loaded);
  return loaded;
}
