import { readdirSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** @file What befalls a profile while nobody looks: folders that vanish, bytes that change. */

/** The folder of the only vault of a profile. */
export function vaultFolder(profile: string): string {
  const [id = '', ...others] = readdirSync(join(profile, 'vaults'));
  if (others.length > 0) throw new Error('one vault was expected');
  return join(profile, 'vaults', id);
}

const storeFolder = (profile: string): string => join(profile, 'browser', 'IndexedDB');

export const deleteStore = (profile: string): void =>
  rmSync(storeFolder(profile), { recursive: true });

export function deleteReplica(profile: string): void {
  for (const name of ['journals', 'segments'])
    rmSync(join(vaultFolder(profile), name), { recursive: true, force: true });
}

/** Tears the newest log of the store as a kill can, and makes nonsense of its table of contents. */
export function damageStore(profile: string): void {
  const files = filesUnder(storeFolder(profile));
  const logs = files.filter((path) => path.endsWith('.log'));
  const manifests = files.filter((path) => /MANIFEST-\d+$/.test(path));
  if (logs.length === 0 || manifests.length === 0) throw new Error('the store has no files');
  for (const path of logs) appendFileSync(path, Buffer.from('00000000ff0001', 'hex'));
  for (const path of manifests) flipByte(path);
}

/** Every segment of the vault. */
export const segments = (profile: string): string[] =>
  filesUnder(join(vaultFolder(profile), 'segments'));

/** Every damaged segment that was kept apart. */
export const setAside = (profile: string): string[] =>
  filesUnder(join(vaultFolder(profile), 'set-aside'));

/** Changes one byte in the middle of a file. */
export function flipByte(path: string): void {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x40, at);
  writeFileSync(path, bytes);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Changes one byte of every sealed value in a table of the open store; answers how many there were. */
export const flipStored = (page: Page, table: string): Promise<number> =>
  page.evaluate(async (name) => {
    const [{ name: database = '' } = {}] = await indexedDB.databases();
    const ended = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the store refused'));
      });
    const store = await ended(indexedDB.open(database));
    const transaction = store.transaction(name, 'readwrite', { durability: 'strict' });
    const rows: unknown[] = await ended(transaction.objectStore(name).getAll());
    for (const row of rows) {
      const box: unknown = typeof row === 'object' && row !== null && Reflect.get(row, 'box');
      if (!(box instanceof Uint8Array)) continue;
      box[box.length >> 1] = (box[box.length >> 1] ?? 0) ^ 0x40;
      transaction.objectStore(name).put(row);
    }
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    store.close();
    return rows.length;
  }, table);
