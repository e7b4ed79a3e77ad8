import { sealContext } from '../../../shared/formats/context.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy, VaultId } from '../../../shared/kit/ids.ts';
import { open, seal } from '../seal/seal.ts';
import type { CaseRecordRow, FrameRow, PageRow, VaultTables } from './database.ts';

/** @file What the vault keeps in IndexedDB besides nothing in clear: frames, case records, pages, and one sealed page that says how far it is. */

/** How far the store has followed the journal. */
export type StoreMark = {
  /** The number of this device's frames that the store holds: 0..count-1. */
  readonly frames: number;
  /** The newest of them, so that the chain can be taken up. */
  readonly hash: string;
  /** Replica files read to their end, with the size they had. */
  readonly files: Readonly<Record<string, number>>;
  /** Streams whose list row and search text changed since the pages were last written. */
  readonly unpaged: readonly string[];
};

/** A page as read back; no content when it does not open. */
export type StoredPage = { readonly id: string; readonly content: string | undefined };

/** The sealed store of one vault. All sealing is done before a transaction opens. */
export type VaultStore = {
  readonly loadMark: () => Promise<StoreMark | undefined>;
  /** Without a mark the one that is there stands: for all parts of a long batch but the last. */
  readonly saveActs: (
    frames: readonly FrameRow[],
    records: readonly CaseRecordRow[],
    mark?: StoreMark,
  ) => Promise<void>;
  readonly loadRecord: (stream: string) => Promise<CaseRecordRow | undefined>;
  readonly loadFrame: (id: string) => Promise<Bytes | undefined>;
  readonly loadFramesFrom: (ids: readonly string[]) => Promise<readonly (FrameRow | undefined)[]>;
  readonly savePages: (
    pages: readonly { id: string; version: number; content: string }[],
  ) => Promise<void>;
  readonly loadPages: (prefix: string) => Promise<readonly StoredPage[]>;
  readonly loadPage: (id: string) => Promise<StoredPage | undefined>;
  readonly pageIds: (prefix: string) => Promise<readonly string[]>;
  /** How many acts the record of each stream holds; on one workstation that is its frame count too. */
  readonly recordVersions: () => Promise<readonly (readonly [string, number])[]>;
  readonly recordIds: () => Promise<readonly string[]>;
  readonly close: () => void;
};

/** Frame rows are named by device and number, padded so that they sort. */
export const frameRowId = (device: string, number: number): string =>
  `${device}-${String(number).padStart(10, '0')}`;

/** Wraps a vault's tables; `key` is the vault's own key. */
export function createVaultStore(
  tables: VaultTables,
  vaultId: VaultId,
  key: Bytes,
  entropy: Entropy,
): VaultStore {
  const sealRow = (
    table: string,
    id: string,
    version: number,
    content: string,
    compress: boolean,
  ): PageRow => ({
    id,
    version,
    box: seal(key, sealContext('row', vaultId, table, id, version), encodeText(content), entropy, {
      compress,
    }),
  });
  const openRow = (table: string, row: PageRow): string | undefined => {
    const opened = open(key, sealContext('row', vaultId, table, row.id, row.version), row.box);
    return opened.ok ? decodeText(opened.value) : undefined;
  };

  return {
    loadMark: async () => {
      const row = await tables.meta.get('mark');
      const content = row && openRow('meta', row);
      return content === undefined ? undefined : (JSON.parse(content) as StoreMark);
    },
    saveActs: async (frames, records, mark) => {
      const metaRows = mark
        ? [sealRow('meta', 'mark', mark.frames, JSON.stringify(mark), true)]
        : [];
      await tables.transaction('rw', tables.frames, tables.cases, tables.meta, () =>
        Promise.all([
          putAll(tables.frames, frames),
          putAll(tables.cases, records),
          putAll(tables.meta, metaRows),
        ]),
      );
    },
    loadRecord: (stream) => tables.cases.get(stream),
    loadFrame: async (id) => (await tables.frames.get(id))?.box,
    loadFramesFrom: (ids) => tables.frames.bulkGet([...ids]),
    savePages: async (pages) => {
      const rows = pages.map((page) =>
        sealRow('pages', page.id, page.version, page.content, false),
      );
      await tables.pages.bulkPut(rows);
    },
    loadPages: async (prefix) => {
      const rows = await tables.pages.where('id').startsWith(prefix).toArray();
      return rows.map((row) => ({ id: row.id, content: openRow('pages', row) }));
    },
    loadPage: async (id) => {
      const row = await tables.pages.get(id);
      return row && { id: row.id, content: openRow('pages', row) };
    },
    pageIds: (prefix) => tables.pages.where('id').startsWith(prefix).primaryKeys(),
    recordVersions: async () =>
      (await tables.cases.toArray()).map((row) => [row.id, row.version] as const),
    recordIds: () => tables.cases.toCollection().primaryKeys(),
    close: () => {
      tables.close();
    },
  };
}

const putAll = <Row>(
  table: {
    put: (row: Row) => PromiseLike<unknown>;
    bulkPut: (rows: readonly Row[]) => PromiseLike<unknown>;
  },
  rows: readonly Row[],
): PromiseLike<unknown> => {
  const [only] = rows;
  return rows.length === 1 && only ? table.put(only) : table.bulkPut(rows);
};
