import Dexie, { type Table } from 'dexie';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { VaultId } from '../../../shared/kit/ids.ts';

/** @file The tables of a vault in IndexedDB: sealed bytes under opaque keys, nothing else. Never the record, always rebuildable
 *  from the journal (design 5). The only room that imports Dexie. */

/** One frame of the ledger as sealed for the share. */
export type FrameRow = { readonly id: string; readonly box: Bytes };
/** All acts of one case, sealed with the case's key; `version` is bound into the seal. */
export type CaseRecordRow = { readonly id: string; readonly version: number; readonly box: Bytes };
/** About 1 MB of list rows, or of search texts, sealed with the vault's own key. */
export type PageRow = { readonly id: string; readonly version: number; readonly box: Bytes };
/** Where the store stands: sealed. */
export type MetaRow = { readonly id: string; readonly version: number; readonly box: Bytes };

/** The tables of one vault. */
export type VaultTables = Dexie & {
  readonly frames: Table<FrameRow, string>;
  readonly cases: Table<CaseRecordRow, string>;
  readonly pages: Table<PageRow, string>;
  readonly meta: Table<MetaRow, string>;
};

/** What happened when the store was opened. A loss is named by the browser only once, so it is asked before Dexie opens. */
export type StoreOpening = {
  readonly tables: VaultTables;
  readonly lost: boolean;
  readonly isNew: boolean;
};

/** Opens a vault's tables with strict durability. The database's name is the vault's random id. */
export async function openTables(vaultId: VaultId): Promise<StoreOpening> {
  const name = `v-${vaultId}`;
  const found = await askForLoss(name);
  const lost = found.lost || losses.has(vaultId);
  losses.delete(vaultId);
  const tables = createTables(name);
  await tables.open();
  return { ...found, lost, tables };
}

/** Losses found while nobody could be told yet. */
const losses = new Set<VaultId>();

/** Opens the tables only where they are there: before a passphrase has been proved nothing is made. */
export async function openTablesIfThere(vaultId: VaultId): Promise<StoreOpening | undefined> {
  const name = `v-${vaultId}`;
  const found = await askForLoss(name);
  if (found.lost) losses.add(vaultId);
  if (found.isNew) return undefined;
  const tables = createTables(name);
  await tables.open();
  return { ...found, tables };
}

/** True when it was the browser's database that failed, for want of room as a rule, and not we. */
export const isDatabaseFailure = (cause: unknown): boolean =>
  cause instanceof DOMException || cause instanceof Dexie.DexieError;

/** How the database says that its disk has no room or does not answer. */
const diskFailures = new Set([
  ...['AbortError', 'DatabaseClosedError', 'InvalidStateError', 'NotReadableError'],
  ...['OpenFailedError', 'QuotaExceededError', 'TimeoutError', 'UnknownError'],
]);

/** True when it failed for want of its disk, whatever was asked of it. */
export const isDiskFailure = (cause: unknown): boolean =>
  // Of several rows that are written at once, it says what befell each.
  cause instanceof Dexie.BulkError
    ? cause.failures.some(isDiskFailure)
    : isDatabaseFailure(cause) && cause instanceof Error && diskFailures.has(cause.name);

/** Throws a vault's tables away; they are rebuilt from the journal. */
export const deleteTables = (vaultId: VaultId): Promise<void> => Dexie.delete(`v-${vaultId}`);

function createTables(name: string): VaultTables {
  const tables = new Dexie(name, { chromeTransactionDurability: 'strict' });
  tables.version(1).stores({ frames: 'id', cases: 'id', pages: 'id', meta: 'id' });
  return tables as VaultTables;
}

/** Chromium deletes a database it finds damaged and hands out an empty one; only this event says so (security research 4.2). */
function askForLoss(name: string): Promise<{ lost: boolean; isNew: boolean }> {
  return new Promise((resolve, reject) => {
    let found = { lost: false, isNew: false };
    const request = indexedDB.open(name);
    request.onupgradeneeded = (event) => {
      const dataLoss: unknown = 'dataLoss' in event ? event.dataLoss : 'none';
      found = { lost: dataLoss === 'total', isNew: true };
      // Abandon the creation: Dexie makes its own tables in a database that does not exist yet.
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(found);
    };
    request.onerror = () => {
      if (found.isNew) resolve(found);
      else reject(request.error ?? new DOMException('', 'UnknownError'));
    };
  });
}
