import { IDBFactory } from 'fake-indexeddb';
import type { MemoryDisk } from '../fakes/memory-disk.ts';

/** @file Databases of its own for a workstation that exists twice, or whose disk was put back: both are called by the id of one vault. */

const { indexedDB } = globalThis;
const common = {
  open: indexedDB.open.bind(indexedDB),
  deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB),
};
let inUse: Pick<IDBFactory, 'open' | 'deleteDatabase'> = common;
// Dexie keeps hold of the one it finds first.
Object.assign(indexedDB, {
  open: (name: string, version?: number) => inUse.open(name, version),
  deleteDatabase: (name: string) => inUse.deleteDatabase(name),
});

const ownOf = new WeakMap<MemoryDisk, IDBFactory>();

/** From now on databases are opened among those that go with this disk. */
export const openAmongThoseOf = (disk: MemoryDisk): void => {
  inUse = ownOf.get(disk) ?? common;
};

/** These go with this disk. */
export const giveDatabases = (disk: MemoryDisk, databases: IDBFactory): void => {
  ownOf.set(disk, databases);
};

export const noDatabases = (): IDBFactory => new IDBFactory();

/** One of the databases that go with a disk, as it is now, among no others. */
export async function copyOfDatabase(disk: MemoryDisk, name: string): Promise<IDBFactory> {
  const from = await answerOf((ownOf.get(disk) ?? common).open(name));
  const copy = noDatabases();
  const stores = [...from.objectStoreNames];
  const rows = new Map<string, unknown[]>();
  if (stores.length > 0) {
    const reading = from.transaction(stores);
    for (const store of stores)
      rows.set(store, await answerOf(reading.objectStore(store).getAll()));
  }
  const making = copy.open(name, from.version);
  making.onupgradeneeded = () => {
    for (const [store, all] of rows) {
      const made = making.result.createObjectStore(store, { keyPath: 'id' });
      for (const row of all) made.put(row);
    }
  };
  (await answerOf(making)).close();
  from.close();
  return copy;
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('a database does not answer'));
    };
  });
