import { type SearchField, type SearchIndex } from './search-index.ts';

/**
 * Puts many documents into an index, a slice at a time: the worker answers its messages between two `next()`. Yields how many are
 * in. The index may be searched meanwhile and finds what is in it so far.
 */
export function* fillInSlices(
  index: SearchIndex,
  documents: Iterable<{ readonly row: number; readonly fields: readonly SearchField[] }>,
  perSlice = 250,
): Generator<number, void, undefined> {
  let count = 0;
  for (const { row, fields } of documents) {
    index.put(row, fields);
    count++;
    if (count % perSlice === 0) yield count;
  }
  index.settle();
  yield count;
}
