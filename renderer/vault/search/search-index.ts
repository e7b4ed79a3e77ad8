import { roomForInt32 } from './growing.ts';
import { placeOf } from './place.ts';
import { createPostings } from './postings.ts';
import { queryOf } from './query.ts';
import { createRanking, type Ranked } from './ranking.ts';
import { withoutRemoved } from './tidy.ts';
import { tokenise } from './tokenise.ts';
import { createVocabulary } from './vocabulary.ts';
import {
  type MatchKind,
  matchKinds,
  type Wanted,
  wantAsWritten,
  wantFarther,
  wantMisspelt,
} from './wanted.ts';

/**
 * @file The search over names, aliases, numbers and text, made at unlock and held in memory only. It knows rows and words, no case.
 * Ours because the libraries are too slow at 100,000 cases: test/bench/search.ts shows it beside one.
 */

/** A text of a document and how much a match in it counts: 1 (plain text) to 4 (the name of the person it is about). */
export type SearchField = { readonly text: string; readonly weight: number };

/** A document found; `why` says how each word of the search was met, in the order typed. */
export type SearchHit = {
  readonly row: number;
  readonly score: number;
  readonly why: readonly { readonly word: string; readonly how: MatchKind }[];
};

/** What the index holds. `removed` are documents replaced or taken out whose words `tidy` has not yet forgotten. */
export type SearchSizes = {
  readonly documents: number;
  readonly removed: number;
  readonly words: number;
  readonly postings: number;
};

export type SearchIndex = {
  /** Adds the document of a row (a small whole number), or replaces it. */
  readonly put: (row: number, fields: readonly SearchField[]) => void;
  /** Takes a document out: it is not found again. Its words leave memory with the next `tidy`. */
  readonly remove: (row: number) => void;
  /** The best documents that meet every word of the query; the last word may be unfinished. Ties stand in row order. */
  readonly find: (query: string, limit?: number) => SearchHit[];
  /** Merges what was added since; find works without it, a little slower. */
  readonly settle: () => void;
  /** Forgets the words of removed documents: builds the inner parts anew, which takes a moment. */
  readonly tidy: () => void;
  readonly sizes: () => SearchSizes;
};

export function createSearchIndex(): SearchIndex {
  let vocabulary = createVocabulary();
  let postings = createPostings();
  let slotOfRow = new Int32Array(0);
  let rowOfSlot = new Int32Array(0);
  let slotCount = 0;
  let documentCount = 0;
  const ranking = createRanking();

  const remove = (row: number): void => {
    const slot = slotOfRow[row] ?? -1;
    if (slot < 0) return;
    rowOfSlot[slot] = -1;
    slotOfRow[row] = -1;
    documentCount--;
  };

  const put = (row: number, fields: readonly SearchField[]): void => {
    remove(row);
    const slot = slotCount++;
    slotOfRow = roomForInt32(slotOfRow, row + 1);
    rowOfSlot = roomForInt32(rowOfSlot, slotCount);
    slotOfRow[row] = slot;
    rowOfSlot[slot] = row;
    documentCount++;
    fields.forEach(({ text, weight }, field) => {
      const { pieces, joined } = tokenise(text);
      pieces.forEach((piece, position) => {
        postings.add(vocabulary.intern(piece.text), slot, placeOf(weight, field, position));
      });
      for (const run of joined)
        postings.add(vocabulary.intern(run.text), slot, placeOf(weight, field, run.from));
    });
    postings.settleWhenDue();
  };

  const settle = (): void => {
    postings.settle();
    vocabulary.settle();
  };

  const find = (query: string, limit = 20): SearchHit[] => {
    const { words, parts } = queryOf(tokenise(query));
    if (words.length === 0) return [];
    const wanted = parts.map((part): Wanted => ({ part, terms: [], scores: [] }));
    let ranked: Ranked[] = [];
    let wantedBefore = -1;
    for (const widen of [wantAsWritten, wantMisspelt, wantFarther]) {
      for (const each of wanted) widen(each, vocabulary);
      const wantedNow = wanted.reduce((count, { terms }) => count + terms.length, 0);
      if (wantedNow > wantedBefore)
        ranked = ranking.rank(wanted, postings.lists(), { rowOfSlot, slotCount }, limit);
      if (ranked.length >= limit) break;
      wantedBefore = wantedNow;
    }
    return ranked.map(({ row, score, kinds }) => ({ row, score, why: whyOf(words, kinds) }));
  };

  const tidy = (): void => {
    postings.settle();
    const kept = withoutRemoved({ vocabulary, lists: postings.lists(), rowOfSlot, slotCount });
    ({ vocabulary, postings, rowOfSlot, slotCount } = kept);
    for (let slot = 0; slot < slotCount; slot++) slotOfRow[rowOfSlot[slot] ?? 0] = slot;
  };

  const sizes = (): SearchSizes => {
    const lists = postings.lists();
    return {
      documents: documentCount,
      removed: slotCount - documentCount,
      words: vocabulary.size(),
      postings: lists.slots.length + lists.freshCount,
    };
  };

  return { put, remove, find, settle, tidy, sizes };
}

const whyOf = (words: readonly string[], kinds: number): SearchHit['why'] =>
  words.map((word, at) => ({ word, how: matchKinds[(kinds >>> (3 * at)) & 7] ?? 'exact' }));
