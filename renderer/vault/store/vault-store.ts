import { sealContext } from '../../../shared/formats/context.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy, VaultId } from '../../../shared/kit/ids.ts';
import { open, seal } from '../seal/seal.ts';
import type { StoredChains } from '../ledger/stored-chains.ts';
import type { CaseRecordRow, FrameRow, MetaRow, PageRow, VaultTables } from './database.ts';

/** @file What the vault keeps in IndexedDB besides nothing in clear: frames, case records, pages, and one sealed page that says how far it is. */

/** How far the store has followed the journal. */
export type StoreMark = {
  /** The number of this device's frames that the store holds: 0..count-1, but for its holes. */
  readonly frames: number;
  /** The newest of them, so that the chain can be taken up. */
  readonly hash: string;
  /** Streams whose list row and search text changed since the pages were last written. */
  readonly unpaged: readonly string[];
} & StoredChains;

/** Replica files read to their end, with the size they had. Kept apart from the mark: there are thousands, and they change at unlock. */
export type ReplicaFiles = Readonly<Record<string, number>>;

/** A page as read back; no content when it does not open, or is of another version. */
export type StoredPage = { readonly id: string; readonly content: Bytes | undefined };
/** A page to write. */
export type PageToSave = { readonly id: string; readonly version: number; readonly content: Bytes };

/** The sealed store of one vault. All sealing is done before a transaction opens. */
export type VaultStore = {
  /** The mark, and how the replica stood: from rows that were read before there was a key, where they are given. */
  readonly loadMarks: (
    sealed?: readonly MetaRow[],
  ) => Promise<{ readonly mark: StoreMark | undefined; readonly files: ReplicaFiles }>;
  /** Without a mark the one that is there stands: for all parts of a long batch but the last. */
  readonly saveActs: (
    frames: readonly FrameRow[],
    records: readonly CaseRecordRow[],
    mark?: StoreMark,
    files?: ReplicaFiles,
    pages?: readonly PageToSave[],
  ) => Promise<void>;
  readonly loadRecord: (stream: string) => Promise<CaseRecordRow | undefined>;
  readonly loadFrame: (id: string) => Promise<Bytes | undefined>;
  readonly loadFramesFrom: (ids: readonly string[]) => Promise<readonly (FrameRow | undefined)[]>;
  readonly savePages: (pages: readonly PageToSave[]) => Promise<void>;
  readonly openPages: (rows: readonly PageRow[], version: number) => readonly StoredPage[];
  readonly loadPage: (id: string, version: number) => Promise<StoredPage | undefined>;
  readonly pageIds: (prefix: string) => Promise<readonly string[]>;
  /** How many acts the record of each stream holds; where one device wrote it, that is its frame count too. */
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
  const sealRow = (table: string, id: string, version: number, content: Bytes): PageRow => {
    const context = sealContext('row', vaultId, table, id, version);
    return { id, version, box: seal(key, context, content, entropy, { compress: false }) };
  };
  const openRow = (table: string, row: PageRow): Bytes | undefined => {
    const opened = open(key, sealContext('row', vaultId, table, row.id, row.version), row.box);
    return opened.ok ? opened.value : undefined;
  };
  const openPage = (row: PageRow, version: number): StoredPage => ({
    id: row.id,
    content: row.version === version ? openRow('pages', row) : undefined,
  });
  const openMeta = (rows: readonly MetaRow[], id: string): unknown => {
    const row = rows.find((found) => found.id === id);
    const content = row && openRow('meta', row);
    return content && JSON.parse(decodeText(content));
  };
  const sealMeta = (id: string, version: number, content: object): MetaRow =>
    // Ids and hashes do not grow smaller; expanding them would keep an unlock waiting.
    sealRow('meta', id, version, encodeText(JSON.stringify(content)));

  return {
    loadMarks: async (sealed) => {
      const rows = sealed ?? (await tables.meta.toArray());
      const mark = openMeta(rows, 'mark') as StoreMark | undefined;
      return { mark, files: (openMeta(rows, 'files') ?? {}) as ReplicaFiles };
    },
    saveActs: async (frames, records, mark, files, pages = []) => {
      const metaRows = [
        ...(mark ? [sealMeta('mark', mark.frames, mark)] : []),
        ...(files ? [sealMeta('files', 1, files)] : []),
      ];
      const pageRows = pages.map((page) => sealRow('pages', page.id, page.version, page.content));
      const touched = [tables.frames, tables.cases, tables.meta];
      const withPages = pageRows.length > 0 ? [...touched, tables.pages] : touched;
      await tables.transaction('rw', withPages, () =>
        Promise.all([
          putAll(tables.frames, frames),
          putAll(tables.cases, records),
          putAll(tables.meta, metaRows),
          ...(pageRows.length > 0 ? [putAll(tables.pages, pageRows)] : []),
        ]),
      );
    },
    loadRecord: (stream) => tables.cases.get(stream),
    loadFrame: async (id) => (await tables.frames.get(id))?.box,
    loadFramesFrom: (ids) => tables.frames.bulkGet([...ids]),
    savePages: async (pages) => {
      const rows = pages.map((page) => sealRow('pages', page.id, page.version, page.content));
      await tables.pages.bulkPut(rows);
    },
    openPages: (rows, version) => rows.map((row) => openPage(row, version)),
    loadPage: async (id, version) => {
      const row = await tables.pages.get(id);
      return row && openPage(row, version);
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
