import { roomForInt32 } from './growing.ts';
import { placeOf } from './place.ts';
import { createPostings } from './postings.ts';
import { queryOf } from './query.ts';
import { createRanking } from './ranking.ts';
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
 * How it works and why it is ours: docs/decisions, "search".
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
    for (const [term, place] of placesOf(fields))
      postings.add(vocabulary.intern(term), slot, place);
  };

  const settle = (): void => {
    postings.settle();
    vocabulary.settle();
  };

  const find = (query: string, limit = 20): SearchHit[] => {
    const { words, parts } = queryOf(tokenise(query));
    if (words.length === 0) return [];
    const wanted = parts.map((part): Wanted => ({ part, terms: [], scores: [] }));
    for (const widen of [wantAsWritten, wantMisspelt, wantFarther]) {
      for (const each of wanted) widen(each, vocabulary);
      const ranked = ranking.rank(wanted, postings.lists(), { rowOfSlot, slotCount }, limit);
      if (ranked.length >= limit || widen === wantFarther)
        return ranked.map(({ row, score, kinds }) => ({ row, score, why: whyOf(words, kinds) }));
    }
    return [];
  };

  const tidy = (): void => {
    settle();
    const old = { vocabulary, lists: postings.lists(), rowOfSlot, slotCount };
    vocabulary = createVocabulary();
    postings = createPostings();
    const slots = new Int32Array(old.slotCount).fill(-1);
    slotCount = 0;
    for (let slot = 0; slot < old.slotCount; slot++) {
      const row = old.rowOfSlot[slot] ?? -1;
      if (row < 0) continue;
      slots[slot] = slotCount;
      slotOfRow[row] = slotCount++;
    }
    rowOfSlot = new Int32Array(slotCount).fill(-1);
    slots.forEach((slot, before) => {
      if (slot >= 0) rowOfSlot[slot] = old.rowOfSlot[before] ?? -1;
    });
    const { starts, places } = old.lists;
    for (let term = 0; term + 1 < starts.length; term++) {
      for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
        const slot = slots[old.lists.slots[at] ?? 0] ?? -1;
        if (slot >= 0)
          postings.add(vocabulary.intern(old.vocabulary.termAt(term)), slot, places[at] ?? 0);
      }
    }
    settle();
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

/** Each different word of a document once, at the heaviest place it stands. */
function placesOf(fields: readonly SearchField[]): Map<string, number> {
  const places = new Map<string, number>();
  fields.forEach(({ text, weight }, field) => {
    const { pieces, joined } = tokenise(text);
    const add = (term: string, position: number): void => {
      const place = placeOf(weight, field, position);
      const known = places.get(term);
      if (known === undefined || known >>> 10 < place >>> 10) places.set(term, place);
    };
    pieces.forEach((piece, position) => add(piece.text, position));
    for (const run of joined) add(run.text, run.from);
  });
  return places;
}

const whyOf = (words: readonly string[], kinds: number): SearchHit['why'] =>
  words.map((word, at) => ({ word, how: matchKinds[(kinds >>> (3 * at)) & 7] ?? 'exact' }));
