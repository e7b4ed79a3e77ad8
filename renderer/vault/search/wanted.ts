import { type Part } from './query.ts';
import { type Vocabulary } from './vocabulary.ts';
import { isReadable } from './written-forms.ts';

/** How a word of the search met a word of the document, best first. */
export type MatchKind = 'exact' | 'prefix' | 'typo' | 'sound' | 'typo-prefix';
export const matchKinds: readonly MatchKind[] = ['exact', 'prefix', 'typo', 'sound', 'typo-prefix'];

/**
 * One part of the search and the words of the vocabulary that meet it, each with how well. A word may stand twice: its best score
 * counts.
 */
export type Wanted = { readonly part: Part; readonly terms: number[]; readonly scores: number[] };

/** The score of a word that is the word typed. */
export const asWritten = 20;

// A field's weight at most doubles a score and neighbours add 15 %: each kind at its worst outranks the next kind at its best.
const scores = {
  exact: asWritten,
  prefix: { whole: 8, barely: 7 },
  typo: { likely: 0.3, sounding: 0.2, one: 2.3, two: 1.9 },
  sound: 0.8,
  typoPrefix: 0.3,
} as const;

/** The kind that a score stands for, as an index into `matchKinds`. */
export function kindOf(score: number): number {
  if (score >= scores.exact) return 0;
  if (score >= scores.prefix.barely) return 1;
  if (score >= scores.typo.two) return 2;
  return score >= scores.sound ? 3 : 4;
}

/** Adds the words that are the part, or begin with it. Before the last word only a name may be cut short: "j smith". */
export function wantAsWritten(wanted: Wanted, vocabulary: Vocabulary): void {
  const { text, from, to, last } = wanted.part;
  const itself = vocabulary.idOf(text);
  if (itself !== undefined) want(wanted, itself, scores.exact);
  const { whole, barely } = scores.prefix;
  const add = (id: number, length: number): void => {
    if (length > text.length) want(wanted, id, barely + (whole - barely) * (text.length / length));
  };
  if (last || from === to) vocabulary.wordsBeginning(text, add);
  if (last) vocabulary.numbersBeginning(text, add);
}

/** Adds the words one slip of the finger away, and those that sound alike. */
export function wantMisspelt(wanted: Wanted, vocabulary: Vocabulary): void {
  const { text, spelling } = wanted.part;
  if (!spelling || !isReadable(text) || text.length < 3) return;
  const { one, likely, sounding } = scores.typo;
  const alike = new Set<number>();
  vocabulary.alike(text, (id) => alike.add(id));
  vocabulary.near(text, 1, (id) => {
    // People seldom get the first letter wrong, and what sounds the same is meant more often.
    const sameStart = vocabulary.termAt(id).charCodeAt(0) === text.charCodeAt(0);
    want(wanted, id, one + (sameStart ? likely : 0) + (alike.has(id) ? sounding : 0));
  });
  for (const id of alike) want(wanted, id, scores.sound);
}

/** Adds long words two slips away, and words whose beginning was misspelt while they are still being typed. */
export function wantFarther(wanted: Wanted, vocabulary: Vocabulary): void {
  const { text, spelling, last } = wanted.part;
  if (!spelling || !isReadable(text)) return;
  if (text.length >= 8) vocabulary.near(text, 2, (id) => want(wanted, id, scores.typo.two));
  if (last && text.length >= 5)
    vocabulary.beginningNear(text, (id) => want(wanted, id, scores.typoPrefix));
}

function want({ terms, scores }: Wanted, id: number, score: number): void {
  terms.push(id);
  scores.push(score);
}
