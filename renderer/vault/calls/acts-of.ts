import { openCaseRecord } from '../fold/case-record.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import { repairRecord } from '../ingest/repair-record.ts';
import { loadActs, type LoadedCase } from '../model/case-loader.ts';
import { isInSight } from '../model/in-sight.ts';
import type { Opened } from '../opened.ts';
import { lookingOf } from './session.ts';

/** All acts of a stream: the unit's from memory, a case's from the cache or its record; none for a stream that is new. */
export async function actsOf(opened: Opened, stream: string): Promise<readonly StoredAct[]> {
  if (stream === opened.unitId) return opened.unit.acts;
  return (await caseAtHand(opened, stream))?.acts ?? [];
}

/** A case as long as this member may know of it. */
export async function caseInSight(opened: Opened, caseId: string): Promise<LoadedCase | undefined> {
  const loaded = await caseAtHand(opened, caseId);
  return loaded && isInSight(loaded.state, lookingOf(opened)) ? loaded : undefined;
}

/** A case from the cache, else from its sealed record. Undefined when this device holds no key or no readable record of it. */
export async function caseAtHand(opened: Opened, caseId: string): Promise<LoadedCase | undefined> {
  const cached = opened.cases.get(caseId);
  if (cached) return cached;
  const key = opened.keys.caseKeys.get(caseId);
  const row = key && (await opened.store.loadRecord(caseId));
  if (!key || !row) return undefined;
  const record = openCaseRecord(opened.vaultId, row, key);
  const acts = record.ok ? record.value : await repairRecord(opened, caseId, row.version);
  if (!acts) return undefined;
  const loaded = loadActs(opened.keys, caseId, acts);
  opened.cases.put(loaded);
  return loaded;
}
