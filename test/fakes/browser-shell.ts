import '../../renderer/vault-client/jitless.ts';
import { portMessage } from '../../shared/contract/channels.ts';
import { copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { createFakeShell, type FakeShell } from './bridge.ts';
import { memoryDiskHolding } from './memory-disk.ts';

/** @file Puts a fake shell into a plain browser's page, before anything else runs there. Its disk is kept in a store of its own, so
 *  that it is there after a reload; a lock is a reload, which ends the worker. No memory is wiped: that is the real shell's to prove. */

declare global {
  interface Window {
    /** For stories: where dialogs point, what was written, and a start on a new machine. */
    fakeShell?: Pick<FakeShell, 'choose'> & {
      readonly files: () => string[];
      readonly forgetVaults: () => Promise<void>;
    };
  }
}

const storeName = 'fake-shell-files';
const lockedKey = 'fake-shell-locked';

export async function installFakeShell(page: Window & typeof globalThis): Promise<void> {
  // The page may connect before the store has been read.
  const early: (() => void)[] = [];
  let connect = (): void => {
    early.push(() => connect());
  };
  const lock = (): void => {
    page.sessionStorage.setItem(lockedKey, 'asked');
    page.location.reload();
  };
  Object.defineProperty(page, 'probity', {
    value: Object.freeze({ connect: () => connect(), lock, dropped: () => Promise.resolve() }),
  });

  const store = await openStore(page.indexedDB);
  const kept = await readAll(store);
  const disk = memoryDiskHolding(kept);
  const saved = new Map(kept);
  const shell = createFakeShell({
    entropy: (sizeBytes) => page.crypto.getRandomValues(new Uint8Array(sizeBytes)),
    disk,
    monotonicMs: () => page.performance.now(),
    beforeAnswer: () => keep(store, saved, disk.files()),
  });
  shell.session.lockedBecause =
    page.sessionStorage.getItem(lockedKey) === null ? undefined : 'asked';
  connect = () => page.postMessage(portMessage, page.location.origin, [shell.connect()]);
  page.fakeShell = {
    choose: shell.choose,
    files: () => [...disk.files().keys()],
    forgetVaults: async () => {
      const others = [...disk.files()].filter(([path]) => !path.startsWith('/vaults/'));
      await keep(store, saved, new Map(others));
      page.location.reload();
    },
  };
  for (const again of early) again();
}

function openStore(indexedDB: IDBFactory): Promise<IDBDatabase> {
  const opening = indexedDB.open(storeName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('files');
  return settled(opening);
}

async function readAll(store: IDBDatabase): Promise<Map<string, Bytes>> {
  const files = store.transaction('files').objectStore('files');
  const [paths, contents] = await Promise.all([
    settled(files.getAllKeys()) as Promise<string[]>,
    settled(files.getAll()) as Promise<Uint8Array[]>,
  ]);
  return new Map(paths.map((path, at) => [path, copyBytes(contents[at] ?? [])]));
}

/** Writes what differs: a changed file is another array. */
async function keep(
  store: IDBDatabase,
  saved: Map<string, Bytes>,
  now: ReadonlyMap<string, Bytes>,
): Promise<void> {
  const changed = [...now].filter(([path, content]) => saved.get(path) !== content);
  const gone = [...saved.keys()].filter((path) => !now.has(path));
  if (changed.length + gone.length === 0) return;
  const writing = store.transaction('files', 'readwrite', { durability: 'strict' });
  const files = writing.objectStore('files');
  for (const [path, content] of changed) {
    files.put(content, path);
    saved.set(path, content);
  }
  for (const path of gone) {
    files.delete(path);
    saved.delete(path);
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(new Error('The fake shell could not keep its files.'));
  });
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The fake shell’s store could not be read.'));
  });
