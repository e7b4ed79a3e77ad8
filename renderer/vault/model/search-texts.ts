import { createSearchIndex, type SearchField, type SearchIndex } from '../search/search-index.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { VaultStore } from '../store/vault-store.ts';

/** @file What the search finds cases by: texts in sealed pages on the disk, the index over them in memory only. Built after
 *  unlock in slices, so that the list is there first. */

/** Rows a page of texts; smaller than a page of rows, for one changed case rewrites one page. */
const textsPerPage = 256;
type PageTexts = Record<string, readonly SearchField[]>;

/** The search of one vault. */
export type SearchTexts = {
  readonly index: SearchIndex;
  /** False until every page has been taken into the index. */
  readonly isReady: () => boolean;
  readonly put: (row: number, fields: readonly SearchField[]) => void;
  /** Writes the pages whose texts changed. */
  readonly flush: () => Promise<void>;
  /** Takes all pages into the index, a page at a time; false when a page is missing or damaged and texts must be made again. */
  readonly load: () => Promise<boolean>;
  readonly markReady: () => void;
};

const prefix = 'texts-';
const pageVersion = 1;

/** An empty search over a store. */
export function createSearchTexts(
  store: VaultStore,
  yieldToOthers: () => Promise<void>,
): SearchTexts {
  const index = createSearchIndex();
  const changed = new Map<number, PageTexts>();
  let ready = false;
  return {
    index,
    isReady: () => ready,
    markReady: () => {
      ready = true;
    },
    put: (row, fields) => {
      index.put(row, fields);
      const page = Math.floor(row / textsPerPage);
      const texts = changed.get(page) ?? {};
      texts[String(row)] = fields;
      changed.set(page, texts);
    },
    flush: async () => {
      const pages = [...changed];
      changed.clear();
      for (const [page, texts] of pages) {
        const id = `${prefix}${String(page)}`;
        const before = parseTexts((await store.loadPage(id, pageVersion))?.content);
        const content = encodeText(JSON.stringify({ ...before, ...texts }));
        await store.savePages([{ id, version: pageVersion, content }]);
        await yieldToOthers();
      }
    },
    load: async () => {
      let whole = true;
      for (const id of await store.pageIds(prefix)) {
        const page = await store.loadPage(id, pageVersion);
        if (page?.content === undefined) whole = false;
        // What changed while the pages were loading is newer than the page.
        for (const [row, fields] of Object.entries(parseTexts(page?.content)))
          if (!isChanged(changed, Number(row))) index.put(Number(row), fields);
        await yieldToOthers();
      }
      index.settle();
      return whole;
    },
  };
}

const isChanged = (changed: ReadonlyMap<number, PageTexts>, row: number): boolean =>
  changed.get(Math.floor(row / textsPerPage))?.[String(row)] !== undefined;

const parseTexts = (content: Bytes | undefined): PageTexts =>
  content === undefined ? {} : (JSON.parse(decodeText(content)) as PageTexts);
