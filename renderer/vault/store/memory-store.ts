import type { CaseRecordRow, FrameRow } from './database.ts';
import type { PageToSave, ReplicaFiles, StoreMark, VaultStore } from './vault-store.ts';

/** @file The store of a vault whose disk gives no room for a database: kept in this worker's memory, made from the journal at each
 *  start, gone at lock. Frames and records are as sealed as on the disk. */

/** A store that begins empty: what is in the journal is taken in again. */
export function createMemoryStore(): VaultStore {
  const frames = new Map<string, FrameRow>();
  const records = new Map<string, CaseRecordRow>();
  const pages = new Map<string, PageToSave>();
  let mark: StoreMark | undefined;
  let files: ReplicaFiles = {};
  return {
    loadMarks: () => Promise.resolve({ mark, files }),
    saveActs: (newFrames, newRecords, newMark, newFiles, newPages = []) => {
      for (const row of newFrames) frames.set(row.id, row);
      for (const row of newRecords) records.set(row.id, row);
      for (const page of newPages) pages.set(page.id, page);
      mark = newMark ?? mark;
      files = newFiles ?? files;
      return Promise.resolve();
    },
    loadRecord: (stream) => Promise.resolve(records.get(stream)),
    loadFrame: (id) => Promise.resolve(frames.get(id)?.box),
    loadFramesFrom: (ids) => Promise.resolve(ids.map((id) => frames.get(id))),
    savePages: (newPages) => {
      for (const page of newPages) pages.set(page.id, page);
      return Promise.resolve();
    },
    // Pages as sealed on a disk are another store's: here there are none.
    openPages: () => [],
    loadPage: (id, version) => {
      const page = pages.get(id);
      return Promise.resolve(
        page && { id, content: page.version === version ? page.content : undefined },
      );
    },
    pageIds: (prefix) =>
      Promise.resolve([...pages.keys()].filter((id) => id.startsWith(prefix)).toSorted()),
    recordVersions: () =>
      Promise.resolve([...records.values()].map((row) => [row.id, row.version] as const)),
    recordIds: () => Promise.resolve([...records.keys()]),
    close: () => undefined,
  };
}
