import type { Evaluation } from './events.ts';
import type { Grading } from './slice.ts';

/** @file The words of a grading, word first and code after it: the codes alone are read differently by different forces. */

/** How reliable the source is. */
export const sourceEvaluationWords: Readonly<Record<Grading['sourceEvaluation'], string>> = {
  reliable: 'Reliable (1)',
  untested: 'Untested (2)',
  'not-reliable': 'Not reliable (3)',
};

/** How far it is known. */
export const evaluationWords: Readonly<Record<Evaluation, string>> = {
  A: 'Known directly to the source (A)',
  B: 'Known indirectly but corroborated (B)',
  C: 'Known indirectly (C)',
  D: 'Not known (D)',
  E: 'Suspected to be false (E)',
};

/** Who it may be shared with. */
export const handlingWords: Readonly<Record<Grading['handling'], string>> = {
  P: 'Lawful sharing permitted (P)',
  C: 'Lawful sharing permitted with conditions (C)',
};

/** The conditions of C. */
export const conditionWords: Readonly<Record<Grading['conditions'][number], string>> = {
  A1: 'Covert development (A1)',
  A2: 'Covert use (A2)',
  A3: 'Overt use (A3)',
  S1: 'May be sanitised (S1)',
  S2: 'Consult the originator first (S2)',
};

/** In one line, as gradings are written: `Untested / C / C (A1, S2)`. */
export const gradingLine = ({
  sourceEvaluation,
  evaluation,
  handling,
  conditions,
}: Pick<Grading, 'sourceEvaluation' | 'evaluation' | 'handling' | 'conditions'>): string => {
  const source = sourceEvaluationWords[sourceEvaluation].replace(/ \(.*/u, '');
  const under = conditions.length === 0 ? '' : ` (${conditions.join(', ')})`;
  return `${source} / ${evaluation} / ${handling}${under}`;
};
