import { keyOfText } from './blocks.ts';
import { lettersOf } from './person-evidence.ts';
import { forEachInSteps, type Steps } from './steps.ts';
import type { WordTable } from './words.ts';

/** @file How many of the records bear one whole name. Forenames and surnames are not chosen apart: among people of one language a rare forename
 *  with a rare surname is not twice as rare. Where others bear the very same name, it says no more than that it is one of theirs. */

/** Names as they are compared: numbers of words. */
type Named = {
  readonly names: readonly {
    readonly forenames: readonly number[];
    readonly surnames: readonly number[];
  }[];
};

/** Asks how much two records may say by bearing one name. */
export type Namesakes = { readonly mostBits: (one: Named, other: Named) => number };

/** Two may be one person; with a third there are two to be mistaken. */
const fewest = 3;

/** Counts whole names: each record once a name. */
export function* createNamesakes(
  words: WordTable,
  lists: readonly (readonly Named[])[],
): Steps<Namesakes> {
  const counts = new Map<number, number>();
  let records = 0;
  for (const list of lists)
    yield* forEachInSteps(list, (named) => {
      records += 1;
      for (const key of new Set(keysOf(words, named))) counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  return {
    mostBits: (one, other) => {
      const keys = keysOf(words, other);
      let most = Number.POSITIVE_INFINITY;
      for (const key of keysOf(words, one)) {
        const count = counts.get(key) ?? 0;
        if (count >= fewest && keys.includes(key))
          most = Math.min(most, Math.log2(records / count));
      }
      return most;
    },
  };
}

/** First forename and last surname, in either order; and their letters, for some systems run them together. */
const keysOf = (words: WordTable, { names }: Named): readonly number[] =>
  names.flatMap(({ forenames, surnames }) => {
    const all = [...forenames, ...surnames];
    const [first, last] = [forenames[0], surnames.at(-1)];
    const together = ofLetters + keyOfText(lettersOf(words, all)[1]);
    return first === undefined || last === undefined
      ? [together]
      : [Math.min(first, last) * 4_194_304 + Math.max(first, last), together];
  });

const ofLetters = 2 ** 46;
