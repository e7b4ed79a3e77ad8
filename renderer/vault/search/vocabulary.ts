import { createLetterShapes, type LetterShapes } from './letter-shapes.ts';
import { createSortedTerms, type SortedTerms } from './sorted-terms.ts';
import { createSounds, type Sounds } from './sounds.ts';
import { isReadable } from './written-forms.ts';

/** Every different word of the index once, by a small number, and four ways to find it. Words are never taken out; see `tidy`. */
export type Vocabulary = {
  readonly size: () => number;
  readonly termAt: (id: number) => string;
  readonly idOf: (term: string) => number | undefined;
  /** The number of a word, given to it now if it is new. */
  readonly intern: (term: string) => number;
  readonly wordsBeginning: SortedTerms['beginningWith'];
  readonly numbersBeginning: SortedTerms['beginningWith'];
  readonly near: LetterShapes['near'];
  readonly beginningNear: LetterShapes['beginningNear'];
  readonly alike: Sounds['alike'];
  readonly settle: () => void;
};

export function createVocabulary(): Vocabulary {
  const terms: string[] = [];
  const ids = new Map<string, number>();
  const termAt = (id: number): string => terms[id] ?? '';
  const words = createSortedTerms();
  const numbers = createSortedTerms();
  const shapes = createLetterShapes(termAt);
  const sounds = createSounds();

  return {
    size: () => terms.length,
    termAt,
    idOf: (term) => ids.get(term),
    intern(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const id = terms.push(term) - 1;
      ids.set(term, id);
      if (isReadable(term)) {
        words.add(id, term);
        shapes.add(id, term);
        sounds.add(id, term);
      } else numbers.add(id, term);
      return id;
    },
    wordsBeginning: words.beginningWith,
    numbersBeginning: numbers.beginningWith,
    near: shapes.near,
    beginningNear: shapes.beginningNear,
    alike: sounds.alike,
    settle() {
      words.settle();
      numbers.settle();
    },
  };
}
