import { createPostings, type PostingLists, type Postings } from './postings.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

type Kept = {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly rowOfSlot: Int32Array<ArrayBuffer>;
  readonly slotCount: number;
};

/** The same index without its removed documents and without the words that only they held. */
export function withoutRemoved(old: {
  readonly vocabulary: Vocabulary;
  readonly lists: PostingLists;
  readonly rowOfSlot: Int32Array;
  readonly slotCount: number;
}): Kept {
  const slotOfOld = new Int32Array(old.slotCount).fill(-1);
  const rowOfSlot = new Int32Array(old.slotCount).fill(-1);
  let slotCount = 0;
  for (let slot = 0; slot < old.slotCount; slot++) {
    const row = old.rowOfSlot[slot] ?? -1;
    if (row < 0) continue;
    slotOfOld[slot] = slotCount;
    rowOfSlot[slotCount++] = row;
  }
  const vocabulary = createVocabulary();
  const postings = createPostings();
  const { starts, slots, places } = old.lists;
  for (let term = 0; term + 1 < starts.length; term++) {
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const slot = slotOfOld[slots[at] ?? 0] ?? -1;
      if (slot >= 0)
        postings.add(vocabulary.intern(old.vocabulary.termAt(term)), slot, places[at] ?? 0);
    }
  }
  postings.settle();
  vocabulary.settle();
  return { vocabulary, postings, rowOfSlot, slotCount };
}
